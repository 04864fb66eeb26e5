import type { Tag } from './lexicon.ts';
import type { Table } from './table.ts';

/** A text in which all words together weigh less has no smell. */
export const ENOUGH_TO_SMELL = 2;

/** How much words with a tag do to make a smell. Two verbs with an end point may be two goals. */
const WEIGHTS: Partial<Record<Tag, number>> = {
  comparative: 2,
  vagueVerb: 2,
  vagueQuality: 2,
  vagueAmount: 2,
  vagueCondition: 2,
  vagueTime: 2,
  change: 2,
  escape: 2,
  openEnded: 2,
  wish: 2,
  want: 2,
  activity: 2,
  achieve: 1,
};

/** What a word does to make a smell: by itself, or only in phrases with one of the words in `beside`. */
export interface Weight {
  weight: number;
  beside?: string[];
}

type Words = Table['words'];

/** What each word weighs as it stands in a text that is split into words; of a phrase only its most telling word does. */
export function weigh(words: Words, separable: Table['separable']): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  const add = (word: string, weight: number, beside: string | undefined): void => {
    const known = weights.get(word);
    if (!known) weights.set(word, beside === undefined ? { weight } : { weight, beside: [beside] });
    else {
      known.weight = Math.max(known.weight, weight);
      if (beside === undefined) delete known.beside;
      else known.beside?.push(beside);
    }
  };
  const known = new Map<ReadonlySet<Tag>, number>();
  for (const [word, { tags }] of words) {
    const weight = known.get(tags) ?? weightOf(tags);
    known.set(tags, weight);
    if (weight === 0) continue;
    const [telling = word, next] = word.includes(' ') ? mostTelling(word.split(' '), words) : [word];
    add(withoutDot(telling), weight, next && withoutDot(next));
  }
  for (const [verb, particles] of separable) {
    const weight = Math.max(...[...particles.values()].map(weightOf));
    if (weight > 0) add(verb, weight, undefined);
  }
  return weights;
}

function weightOf(tags: Iterable<Tag>): number {
  let weight = 0;
  for (const tag of tags) weight = Math.max(weight, WEIGHTS[tag] ?? 0);
  return weight;
}

/** The words of a phrase, first those that fewest other texts have: long ones, then function words with few meanings. */
function mostTelling(phrase: readonly string[], words: Words): string[] {
  const rarity = (word: string) => {
    const tags = words.get(word)?.tags;
    return tags?.has('function') ? -tags.size : word.length;
  };
  return phrase.toSorted((a, b) => rarity(b) - rarity(a));
}

/** An abbreviation without its last dot, which is no part of the word. */
function withoutDot(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
