/**
 * Ends of tokens, where they are plain to see without trying patterns: what is read is followed by a character that no other
 * token goes on with. Nearly all tokens are like that; -1 for others.
 */

/** What a character can be in a word, by its code. */
const LETTER = 1;
const DIGIT = 2;
/** A character that ends a word or a number. */
const END = 3;
const HYPHEN = 45;
const COMMA = 44;
const QUOTE = '"';

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  return ' \n\r\t:,{}'.includes(character) ? END : 0;
});

/** What the character at an offset can be; 0 beyond the text too. */
function kindAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code < 128 ? (KINDS[code] as number) : 0;
}

/** End of a word of ASCII letters and digits with inner hyphens; what follows cannot make a rule id of it. */
export function plainWordEnd(text: string, start: number): number {
  if (kindAt(text, start) !== LETTER) return -1;
  for (let at = start + 1; ; at++) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind === END) return at;
    const next = text.charCodeAt(at) === HYPHEN ? kindAt(text, at + 1) : END;
    if (next !== LETTER && next !== DIGIT) return -1;
  }
}

/** End of digits that are neither a date nor followed by decimals. */
export function plainNumberEnd(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === DIGIT) at++;
  if (kindAt(text, at) !== END) return -1;
  return text.charCodeAt(at) === COMMA && kindAt(text, at + 1) === DIGIT ? -1 : at;
}

/** End of a date that is written as year-month-day. */
export function plainDateEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 4) !== HYPHEN || text.charCodeAt(start + 7) !== HYPHEN) return -1;
  for (let at = 0; at < 10; at++) {
    if (at !== 4 && at !== 7 && kindAt(text, start + at) !== DIGIT) return -1;
  }
  return kindAt(text, start + 10) === DIGIT ? -1 : start + 10;
}

/** End of a text of one line without escapes, given where the next line starts. */
export function plainTextEnd(text: string, start: number, nextLine: number): number {
  const close = text.indexOf(QUOTE, start + 1);
  return close > start + 1 && close < nextLine ? close + 1 : -1;
}
