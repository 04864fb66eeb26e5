import { isComparative } from './lexicon/comparative.ts';
import { ENOUGH_TO_SMELL, type Table } from './lexicon/table.ts';
import type { Language } from './model.ts';
import { nextWord } from './tokens.ts';

/**
 * Whether a text has words that can make a smell. Most texts have none, and that is seen in a fraction of the time that it takes to
 * read them.
 */
export function mayWeaken(text: string, lang: Language, { weights }: Table): boolean {
  const weightOf = (word: string) => weights.get(word) ?? (isComparative(word, lang) ? ENOUGH_TO_SMELL : 0);
  let weight = 0;
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) {
    const { lower } = word;
    weight += weightOf(lower);
    if (lower.includes('-')) for (const part of lower.split('-')) weight += weightOf(part);
    if (weight >= ENOUGH_TO_SMELL) return true;
  }
  return false;
}
