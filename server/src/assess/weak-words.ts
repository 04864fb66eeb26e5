import { isComparative } from './lexicon/comparative.ts';
import type { Table } from './lexicon/table.ts';
import { ENOUGH_TO_SMELL } from './lexicon/weights.ts';
import type { Language } from './model.ts';
import { someWord } from './tokens.ts';

/**
 * Whether a text has words that can make a smell. Most texts have none, and that is seen in a fraction of the time that it takes to
 * read them.
 */
export function mayWeaken(text: string, lang: Language, { weights }: Table): boolean {
  let weight = 0;
  const weigh = (word: string): boolean => {
    weight += weights.get(word) ?? (isComparative(word, lang) ? ENOUGH_TO_SMELL : 0);
    if (word.includes('-')) for (const part of word.split('-')) weight += weights.get(part) ?? 0;
    return weight >= ENOUGH_TO_SMELL;
  };
  return someWord(text, weigh);
}
