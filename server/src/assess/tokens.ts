/** A word, a number (with its date, clock or range punctuation) or one other visible character. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  start: number;
  end: number;
  text: string;
  /** Lower case with typewriter apostrophes. */
  lower: string;
}

const LETTER = /\p{L}/u;
const MIDDLE = /^mid$/i;
const INNER_WORD = new Set(["'", '’', '-', '.', '&']);
const NUMBER_SUFFIX = /^(?:st|nd|rd|th|ste|de|e|am|pm|k|K|u\d\d|u|h\d\d|h|[A-H](?![a-z]))/;
const INNER_NUMBER = new Set(['.', ',', ':', '/', '-', '–']);

/**
 * Splits text into tokens in one pass. Words keep inner hyphens, apostrophes and abbreviation dots; numbers keep inner
 * separators ("8/1/2014", "7,2", "2–3"); a hyphen between two of them ("60-minute", "mid-June") is dropped.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const kind = isDigit(code) ? 'number' : isLetter(text, at) ? 'word' : 'mark';
    const end =
      kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : at + markWidth(code, text, at);
    if (!isJoiningHyphen(text, at, kind)) tokens.push(makeToken(kind, text, at, end));
    at = end;
  }
  return tokens;
}

function makeToken(kind: Token['kind'], text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  const lower = kind === 'mark' ? written : written.toLowerCase();
  return { kind, start, end, text: written, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower };
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isLetter(text, at) || isDigit(text.charCodeAt(at))) at++;
    else if (at - start === 3 && text[at] === '-' && MIDDLE.test(text.slice(start, at))) break;
    else if (INNER_WORD.has(text[at] ?? '') && isWordCharacter(text, at + 1)) at++;
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
    else if (INNER_NUMBER.has(text[at] ?? '') && isDigit(text.charCodeAt(at + 1))) at++;
    else break;
  }
  return at + suffixLength(text, at);
}

/** Letters glued to digits that belong to the number: "3rd", "2de", "11pm", "18u30", "10k". */
function suffixLength(text: string, at: number): number {
  const suffix = NUMBER_SUFFIX.exec(text.slice(at, at + 4))?.[0] ?? '';
  return suffix !== '' && isWordCharacter(text, at + suffix.length) ? 0 : suffix.length;
}

function isJoiningHyphen(text: string, at: number, kind: Token['kind']): boolean {
  if (kind !== 'mark' || (text[at] !== '-' && text[at] !== '–')) return false;
  return at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1);
}

/** Keeps surrogate pairs (emoji) together. */
function markWidth(code: number, text: string, at: number): number {
  const paired = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return paired ? 2 : 1;
}

function isWordCharacter(text: string, at: number): boolean {
  return at < text.length && (isLetter(text, at) || isDigit(text.charCodeAt(at)));
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && (isCombining(code) || LETTER.test(text[at] ?? ''));
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff;
}

/** Splits hyphenated measures such as "ten-week" in two words, where `isMeasure` knows the number and the unit. */
export function splitMeasures(
  tokens: readonly Token[],
  isMeasure: (number: string, unit: string) => boolean,
): readonly Token[] {
  if (!tokens.some(({ kind, lower }) => kind === 'word' && lower.includes('-'))) return tokens;
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
