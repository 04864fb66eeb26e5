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

/** Lookup built once per language. */
export interface Table {
  words: ReadonlyMap<string, Entry>;
  /** First word of every phrase of more words, with the greatest number of words. */
  phraseLengths: ReadonlyMap<string, number>;
  /** Finite form of a separable verb → its particles with the tags that they give together. */
  separable: ReadonlyMap<string, ReadonlyMap<string, readonly Tag[]>>;
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

  const separable = new Map<string, Map<string, readonly Tag[]>>();
  for (const group of lexicon.verbs) {
    for (const verb of list(group.verbs)) {
      const { forms, separated } = inflect(verb, lexicon.lang, list(lexicon.irregular[verb] ?? ''));
      for (const form of forms) for (const tag of group.tags) entry(form).tags.add(tag);
      for (const form of separated?.forms ?? []) {
        const particles = separable.get(form) ?? new Map<string, readonly Tag[]>();
        particles.set(separated?.particle ?? '', group.tags);
        separable.set(form, particles);
      }
    }
  }
  for (const known of words.values()) if (known.tags.has('plain')) known.tags.clear();
  return { words, phraseLengths: phraseLengths(words.keys()), separable };
}

function list(words: string): string[] {
  return words.split(',').flatMap((word) => {
    const trimmed = word.replace(/\s+/g, ' ').trim();
    return trimmed === '' ? [] : [trimmed];
  });
}

function phraseLengths(phrases: Iterable<string>): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    if (parts.length > 1) lengths.set(first, Math.max(parts.length, lengths.get(first) ?? 0));
  }
  return lengths;
}
