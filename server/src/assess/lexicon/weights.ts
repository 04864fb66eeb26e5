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

type Words = Table['words'];

/** What each word weighs as it stands in a text that is split into words; of a phrase only its most telling word does. */
export function weigh(words: Words, separable: Table['separable']): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number): void => {
    if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
  };
  const known = new Map<ReadonlySet<Tag>, number>();
  for (const [word, { tags }] of words) {
    const weight = known.get(tags) ?? weightOf(tags);
    known.set(tags, weight);
    if (weight > 0) add(withoutDot(word.includes(' ') ? tellingWord(word.split(' '), words) : word), weight);
  }
  for (const [verb, particles] of separable) for (const tags of particles.values()) add(verb, weightOf(tags));
  return weights;
}

function weightOf(tags: Iterable<Tag>): number {
  let weight = 0;
  for (const tag of tags) weight = Math.max(weight, WEIGHTS[tag] ?? 0);
  return weight;
}

/** The word of a phrase that fewest other texts have: a long one, or the function word with fewest meanings. */
function tellingWord(phrase: readonly string[], words: Words): string {
  const rarity = (word: string) => {
    const tags = words.get(word)?.tags;
    return tags?.has('function') ? -tags.size : word.length;
  };
  return phrase.reduce((best, word) => (rarity(word) < rarity(best) ? best : word));
}

/** An abbreviation without its last dot, which is no part of the word. */
function withoutDot(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
