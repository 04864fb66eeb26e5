import type { TimeUnit } from '../../facts/model.ts';
import { inflect } from './inflect.ts';
import type { Lexicon, Tag } from './lexicon.ts';
import { composedNumbers } from './number-words.ts';

/** What the table knows of a word or phrase. */
export interface Entry {
  tags: ReadonlySet<Tag>;
  value?: number;
  timeUnit?: TimeUnit;
}

/** The words that can follow in a phrase, and whether one may end there. */
export interface PhraseNode {
  ends: boolean;
  next: PhraseTree;
}

export type PhraseTree = ReadonlyMap<string, PhraseNode>;

/** Lookup built once per language. */
export interface Table {
  words: ReadonlyMap<string, Entry>;
  /** Phrases of more words, word by word. */
  phrases: PhraseTree;
  /** Finite form of a separable verb → its particles with the tags that they give together. */
  separable: ReadonlyMap<string, ReadonlyMap<string, readonly Tag[]>>;
  /** Words of which a sentence without smells has less than {@link ENOUGH_TO_SMELL} together; of each phrase its most telling word. */
  weights: ReadonlyMap<string, number>;
}

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

interface MutablePhraseNode extends PhraseNode {
  next: Map<string, MutablePhraseNode>;
}

interface MutableEntry extends Entry {
  tags: Set<Tag>;
}

/** Builds the lookup of a lexicon: a few thousand map entries, no side effects. */
export function buildTable(lexicon: Lexicon): Table {
  const words = new Map<string, MutableEntry>();
  const entry = (word: string): MutableEntry => {
    const known = words.get(word);
    if (known) return known;
    const made: MutableEntry = { tags: new Set() };
    words.set(word, made);
    return made;
  };
  for (const group of lexicon.groups) for (const word of list(group.words)) entry(word).tags.add(group.tag);
  for (const number of list(lexicon.numbers)) {
    const [word = '', value] = number.split(' = ');
    entry(word).value = Number(value);
  }
  for (const [word, value] of composedNumbers(lexicon.lang)) entry(word).value = value;
  for (const [unit, names] of Object.entries(lexicon.timeUnits)) {
    for (const name of list(names)) entry(name).timeUnit = unit as TimeUnit;
  }

  const weights = new Map<string, number>();
  const separable = new Map<string, Map<string, readonly Tag[]>>();
  for (const group of lexicon.verbs) {
    for (const verb of list(group.verbs)) {
      const { forms, separated } = inflect(verb, lexicon.lang, list(lexicon.irregular[verb] ?? ''));
      for (const form of forms) for (const tag of group.tags) entry(form).tags.add(tag);
      for (const form of separated?.forms ?? []) {
        const particles = separable.get(form) ?? new Map<string, readonly Tag[]>();
        particles.set(separated?.particle ?? '', group.tags);
        separable.set(form, particles);
        weigh(form, group.tags, words, weights);
      }
    }
  }
  for (const [word, { tags }] of words) {
    if (tags.has('plain')) tags.clear();
    else weigh(word, tags, words, weights);
  }
  return { words, phrases: phraseTree(words.keys()), separable, weights };
}

/** Notes what a word or phrase with these tags weighs. */
function weigh(
  word: string,
  tags: Iterable<Tag>,
  words: ReadonlyMap<string, Entry>,
  weights: Map<string, number>,
): void {
  let weight = 0;
  for (const tag of tags) weight = Math.max(weight, WEIGHTS[tag] ?? 0);
  if (weight === 0) return;
  const telling = word.includes(' ') ? tellingWord(word.split(' '), words) : word;
  const seen = telling.endsWith('.') ? telling.slice(0, -1) : telling;
  weights.set(seen, Math.max(weight, weights.get(seen) ?? 0));
}

/** The word of a phrase that fewest other texts have: a long one, or the function word with fewest meanings. */
function tellingWord(phrase: readonly string[], words: ReadonlyMap<string, Entry>): string {
  const rarity = (word: string) => {
    const tags = words.get(word)?.tags;
    return tags?.has('function') ? -tags.size : word.length;
  };
  return phrase.reduce((best, word) => (rarity(word) < rarity(best) ? best : word));
}

function list(words: string): string[] {
  const trimmed = words.trim();
  return trimmed === '' ? [] : trimmed.split(/\s*,\s*/).map((word) => word.replace(/\s+/g, ' '));
}

function phraseTree(phrases: Iterable<string>): PhraseTree {
  const root: MutablePhraseNode = { ends: false, next: new Map() };
  for (const phrase of phrases) if (phrase.includes(' ')) addPhrase(root, phrase.split(' '));
  return root.next;
}

function addPhrase(root: MutablePhraseNode, words: readonly string[]): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { ends: false, next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  node.ends = true;
}
