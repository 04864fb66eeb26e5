/** A word, a number (with its date, clock or range punctuation) or one other visible character. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  start: number;
  end: number;
  text: string;
  /** Lower case with typewriter apostrophes. */
  lower: string;
}

const ANY_LETTER = /\p{L}/u;
const MIDDLE = /^mid$/i;
const NUMBER_SUFFIX = /^(?:st|nd|rd|th|ste|de|e|am|pm|k|K|u\d\d|u|h\d\d|h|[A-H](?![a-z]))/;
const INNER_NUMBER = '.,:/-–';

/** What a character can be. */
const MARK = 0;
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;

/** What the characters of Dutch and English are, by their codes: every character of every text is looked up. */
const COMMON = Uint8Array.from({ length: 0x180 }, (_, code) => kindOf(code));

/**
 * Splits text into tokens in one pass. Words keep inner hyphens, apostrophes and abbreviation dots; numbers keep inner
 * separators ("8/1/2014", "7,2", "2–3"); a hyphen between two of them ("60-minute", "mid-June") is dropped.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const first = kindAt(text, at);
    if (first === SPACE) at++;
    else if (first === LETTER) {
      at = wordEnd(text, start);
      tokens.push(makeToken('word', text, start, at));
    } else if (first === DIGIT) {
      at = numberEnd(text, start);
      tokens.push(makeToken('number', text, start, at));
    } else {
      at += markWidth(text, start);
      if (!isJoiningHyphen(text, start)) tokens.push(makeToken('mark', text, start, at));
    }
  }
  return tokens;
}

/** Where the next word from `at` on starts, as {@link tokenize} splits text; undefined when there are no more. */
export function wordFrom(text: string, at: number): number | undefined {
  let start = at;
  while (start < text.length) {
    const kind = kindAt(text, start);
    if (kind === LETTER) return start;
    start = kind === DIGIT ? numberEnd(text, start) : start + 1;
  }
  return undefined;
}

function makeToken(kind: Token['kind'], text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  return { kind, start, end, text: written, lower: kind === 'mark' ? withoutCurls(written) : inLowerCase(written) };
}

/** A text in lower case with typewriter apostrophes. */
export function inLowerCase(written: string): string {
  return withoutCurls(written.toLowerCase());
}

function withoutCurls(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

/** Where a word that starts at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === SPACE) break;
    if (kind >= DIGIT) at++;
    else if (at - start === 3 && text[at] === '-' && MIDDLE.test(text.slice(start, at))) break;
    else if (isInnerWord(text.charCodeAt(at)) && isWordCharacter(text, at + 1)) at++;
    else break;
  }
  return isGrade(text, start, at) ? at + 1 : at;
}

/** A school grade: one capital with a plus or minus, not followed by more. */
function isGrade(text: string, start: number, end: number): boolean {
  const capital = text.charCodeAt(start);
  if (end !== start + 1 || capital < 65 || capital > 70) return false;
  const sign = text[end];
  return (sign === '+' || sign === '-' || sign === '–') && !isWordCharacter(text, end + 1);
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (isDigit(text.charCodeAt(at))) at++;
    else if (isDigit(text.charCodeAt(at + 1)) && INNER_NUMBER.includes(text.charAt(at))) at++;
    else break;
  }
  return at + suffixLength(text, at);
}

/** Letters glued to digits that belong to the number: "3rd", "2de", "11pm", "18u30", "10k". */
function suffixLength(text: string, at: number): number {
  if (!isWordCharacter(text, at)) return 0;
  const suffix = NUMBER_SUFFIX.exec(text.slice(at, at + 4))?.[0] ?? '';
  return suffix !== '' && isWordCharacter(text, at + suffix.length) ? 0 : suffix.length;
}

function isJoiningHyphen(text: string, at: number): boolean {
  if (text[at] !== '-' && text[at] !== '–') return false;
  return at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1);
}

/** Keeps surrogate pairs (emoji) together. */
function markWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const paired = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return paired ? 2 : 1;
}

function isWordCharacter(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) >= DIGIT;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return COMMON[code] ?? kindOf(code);
}

function kindOf(code: number): number {
  if (isSpace(code)) return SPACE;
  if (isDigit(code)) return DIGIT;
  return isLetter(code) ? LETTER : MARK;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0 || isPunctuation(code)) return false;
  return isCombining(code) || ANY_LETTER.test(String.fromCharCode(code));
}

/** Curly quotation marks, dashes, ellipses. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code < 0x2070;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Apostrophes, hyphens, abbreviation dots and ‘&’. */
function isInnerWord(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e || code === 0x26;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff;
}

/** Splits hyphenated measures such as "ten-week" in two words, where `isMeasure` knows the number and the unit. */
export function splitMeasures(
  text: string,
  tokens: readonly Token[],
  isMeasure: (number: string, unit: string) => boolean,
): readonly Token[] {
  if (!text.includes('-')) return tokens;
  return tokens.flatMap((token) => {
    const hyphen = token.lower.indexOf('-');
    if (token.kind !== 'word' || hyphen < 1) return [token];
    if (!isMeasure(token.lower.slice(0, hyphen), token.lower.slice(hyphen + 1))) return [token];
    return [part(token, 0, hyphen), part(token, hyphen + 1, token.text.length)];
  });
}

function part({ start, text, lower }: Token, from: number, to: number): Token {
  return {
    kind: 'word',
    start: start + from,
    end: start + to,
    text: text.slice(from, to),
    lower: lower.slice(from, to),
  };
}
