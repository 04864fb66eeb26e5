import { isComparative } from './lexicon/comparative.ts';
import type { Table } from './lexicon/table.ts';
import { ENOUGH_TO_SMELL } from './lexicon/weights.ts';
import type { Language } from './model.ts';
import { inLowerCase, wordEnd, wordFrom } from './tokens.ts';

/**
 * Whether a text has words that can make a smell. Most texts have none, and that is seen in a fraction of the time that it takes to
 * read them.
 */
export function mayWeaken(text: string, lang: Language, table: Table): boolean {
  const lower = inLowerCase(text);
  const isSimple = !lower.includes('-');
  let weight = 0;
  let end = 0;
  for (let at = wordFrom(lower, 0); at !== undefined; at = wordFrom(lower, end)) {
    end = wordEnd(lower, at);
    if (isSimple && !table.weighing.mayHave(lower, at, end) && !mayCompare(lower, end)) continue;
    weight += weightOf(lower.slice(at, end), lower, lang, table);
    if (weight >= ENOUGH_TO_SMELL) return true;
  }
  return false;
}

/** Whether the word that ends here may be a comparative: those end in ‘er’ or ‘ere’. */
function mayCompare(lower: string, end: number): boolean {
  const last = lower[end - 1] === 'e' ? end - 1 : end;
  return lower[last - 1] === 'r' && lower[last - 2] === 'e';
}

/** What a word weighs in a text; of a word with hyphens its parts do too. */
function weightOf(word: string, lower: string, lang: Language, table: Table): number {
  const known = table.weights.get(word);
  if (known && (known.beside?.some((other) => lower.includes(other)) ?? true)) return known.weight;
  if (isComparative(word, lang)) return ENOUGH_TO_SMELL;
  if (!word.includes('-')) return 0;
  return word.split('-').reduce((sum, part) => sum + weightOf(part, lower, lang, table), 0);
}
