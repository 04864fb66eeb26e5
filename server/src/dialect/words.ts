import type { Dialect, KeywordPhrase } from './dialect.ts';

/** A word as it is written, with what it may be part of. */
export interface Word {
  text: string;
  lower: string;
  /** Phrases that begin with it, longest first. */
  phrases: readonly KeywordPhrase[];
}

/** Words that are remembered; a power of two. */
const MANY = 4096;

/** The longest text that is always a copy; a longer one that is cut out of another keeps all of that in memory. */
const SHORT = 12;

/**
 * The words that were met last in texts of one dialect. Documents repeat the same words and names, so most are found here
 * without a new text, and the facts of many documents share them.
 */
export class Words {
  private readonly dialect: Dialect;
  private readonly met: (Word | undefined)[] = Array.from({ length: MANY }, () => undefined);

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  /** The word in a part of a text. */
  at(text: string, start: number, end: number): Word {
    const place = placeOf(text, start, end);
    const met = this.met[place];
    if (met !== undefined && met.text.length === end - start && text.startsWith(met.text, start)) return met;
    const word = this.word(copyOf(text.slice(start, end)));
    this.met[place] = word;
    return word;
  }

  /** The same for a word that is not looked up among those that were met. */
  word(text: string): Word {
    return { text, lower: text.toLowerCase(), phrases: this.dialect.phrasesFrom(text) };
  }
}

/** Where a word is remembered, which follows from its characters. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 12)) & (MANY - 1);
}

const byDialect = new Map<Dialect, Words>();

/** The words of a dialect. */
export function wordsOf(dialect: Dialect): Words {
  const known = byDialect.get(dialect);
  if (known) return known;
  const words = new Words(dialect);
  byDialect.set(dialect, words);
  return words;
}

/** The same text on its own, so that it does not keep alive the document it was cut out of. */
function copyOf(part: string): string {
  return part.length > SHORT ? [part.charAt(0), part.slice(1)].join('') : part;
}
