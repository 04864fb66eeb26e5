import type { TimeUnit } from '../../facts/model.ts';
import { WordFilter } from '../word-filter.ts';
import { inflect } from './inflect.ts';
import type { Lexicon, Tag } from './lexicon.ts';
import { composedNumbers } from './number-words.ts';
import { type Weight, weigh } from './weights.ts';

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
  /** What words do to make a smell; see weights.ts. */
  weights: ReadonlyMap<string, Weight>;
  /** The words that weigh something. */
  weighing: WordFilter;
}

interface MutablePhraseNode extends PhraseNode {
  next: Map<string, MutablePhraseNode>;
}

const NO_TAGS: ReadonlySet<Tag> = new Set();

/** Builds the lookup of a lexicon: a few thousand map entries, no side effects. Words with the same tags share one set of them. */
export function buildTable(lexicon: Lexicon): Table {
  const words = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const known = words.get(word);
    if (known) return known;
    const made: Entry = { tags: NO_TAGS };
    words.set(word, made);
    return made;
  };
  const tagSets: TagSets = new Map();
  const add = (word: string, tag: Tag): void => {
    const known = entry(word);
    if (!known.tags.has(tag)) known.tags = withTag(known.tags, tag, tagSets);
  };
  for (const group of lexicon.groups) for (const word of list(group.words)) add(word, group.tag);
  for (const number of list(lexicon.numbers)) {
    const [word = '', value] = number.split(' = ');
    entry(word).value = Number(value);
  }
  for (const [word, value] of composedNumbers(lexicon.lang)) entry(word).value = value;
  for (const [unit, names] of Object.entries(lexicon.timeUnits)) {
    for (const name of list(names)) entry(name).timeUnit = unit as TimeUnit;
  }

  const separable = new Map<string, Map<string, readonly Tag[]>>();
  for (const group of lexicon.verbs) {
    for (const verb of list(group.verbs)) {
      const { forms, separated } = inflect(verb, lexicon.lang, list(lexicon.irregular[verb] ?? ''));
      for (const form of forms) for (const tag of group.tags) add(form, tag);
      for (const form of separated?.forms ?? []) {
        const particles = separable.get(form) ?? new Map<string, readonly Tag[]>();
        particles.set(separated?.particle ?? '', group.tags);
        separable.set(form, particles);
      }
    }
  }
  for (const known of words.values()) if (known.tags.has('plain')) known.tags = NO_TAGS;
  const weights = weigh(words, separable);
  let phrases: PhraseTree | undefined;
  return {
    words,
    // Only texts that may have smells are looked through for them, which a small document need not have.
    get phrases() {
      phrases ??= phraseTree(words.keys());
      return phrases;
    },
    separable,
    weights,
    weighing: new WordFilter(weights.keys()),
  };
}

/** Sets of tags by the set that they have one tag more than. */
type TagSets = Map<ReadonlySet<Tag>, Map<Tag, ReadonlySet<Tag>>>;

function withTag(tags: ReadonlySet<Tag>, tag: Tag, tagSets: TagSets): ReadonlySet<Tag> {
  const larger = tagSets.get(tags) ?? new Map<Tag, ReadonlySet<Tag>>();
  tagSets.set(tags, larger);
  const known = larger.get(tag) ?? new Set([...tags, tag]);
  larger.set(tag, known);
  return known;
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
