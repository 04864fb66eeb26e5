const CHARACTER = '[\\p{L}\\p{M}\\p{N}_]';
const JOINER = "[-'’]";

/** A name or any other word: Unicode letters and digits, `_`, inner hyphens and apostrophes. */
export const WORD = `[\\p{L}_]${CHARACTER}*(?:${JOINER}${CHARACTER}+)*`;
/** What follows a name at the beginning of a block, as far as the same line tells. */
export const AFTER_BLOCK_NAME = '(?=\\s*(?:$|["“„{}]|//|/\\*))';
export const NUMBER = '-?\\d+(?:[.,]\\d+)*';
export const DATE = '\\d{4}-\\d{2}-\\d{2}(?!\\d)';

/** No regular expression matches this: a region that ends here runs to the end of the document. */
export const NEVER = '(?!)';

/** Any of these phrases as whole words, in capitals or not, the longest first; not captured. */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return whole(`(?i:${longestFirst.map(phrasePattern).join('|')})`);
}

/** The pattern where no word continues before or after it. */
export function whole(pattern: string): string {
  return `(?<!${CHARACTER}|${CHARACTER}${JOINER})${pattern}(?!${CHARACTER}|${JOINER}${CHARACTER})`;
}

function phrasePattern(phrase: string): string {
  return phrase.split(' ').map(escapePattern).join('\\s+');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
