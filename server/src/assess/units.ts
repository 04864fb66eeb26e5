import type { TimeUnit } from '../facts/model.ts';
import type { Tag } from './lexicon/lexicon.ts';
import type { Entry, Table } from './lexicon/table.ts';
import type { Evidence, Language } from './model.ts';
import { type NumberForm, readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A lexical unit: one word, one phrase of the lexicon, one number or one mark. */
export interface Unit {
  kind: Token['kind'];
  start: number;
  end: number;
  text: string;
  lower: string;
  tags: ReadonlySet<Tag>;
  value: number | undefined;
  number: NumberForm | undefined;
  timeUnit: TimeUnit | undefined;
}

/** Units `first` to `last`, both included. */
export interface Span {
  first: number;
  last: number;
}

/** A sentence that is ready to be read. */
export interface Sentence {
  text: string;
  lang: Language;
  units: readonly Unit[];
  /** Tags of all units together. */
  tags: ReadonlySet<Tag>;
}

const NO_TAGS: ReadonlySet<Tag> = new Set();
const COMPARATIVE: ReadonlySet<Tag> = new Set(['comparative']);
const NOUN_OR_VERB: readonly Tag[] = ['achieve', 'react', 'activity'];
const NAMED_RANGE = 12;

const DUTCH_COMPARATIVE =
  /(?:iger|iever|lijker|zamer|baarder|voller|gerichter|bewuster|waardiger|standiger|vuldiger|zinniger|matiger|digere|lijkere|ievere)$/;
const DUTCH_NOUNS_IN_IGER =
  /(?:reiziger|willig(?:st)?er|vertegenwoordiger|verdediger|prediger|[td]iger|reiniger|vereniger|beveiliger|kruidiger|beschadiger|steiger|leiger)$/;
const ENGLISH_COMPARATIVE = /(?:[^aeiou]ier)$/;
const ENGLISH_NOUNS_IN_IER = new Set([
  'supplier',
  'carrier',
  'courier',
  'barrier',
  'soldier',
  'frontier',
  'premier',
  'cashier',
  'tier',
  'pier',
  'multiplier',
  'earlier',
  'terrier',
  'amplifier',
  'identifier',
  'glacier',
  'outlier',
]);

/** Folds phrases of the lexicon into one unit, and tags every unit. */
export function readUnits(text: string, tokens: readonly Token[], lang: Language, table: Table): Sentence {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const width = phraseWidth(tokens, at, table);
    units.push(makeUnit(tokens, at, width, text, lang, table));
    at += width;
  }
  rejoinSeparated(units, table);
  for (let at = 1; at < units.length; at++) asNoun(units, at, lang);
  return { text, lang, units, tags: allTags(units) };
}

export function has(unit: Unit | undefined, ...tags: Tag[]): boolean {
  if (unit === undefined || unit.tags.size === 0) return false;
  for (const tag of tags) if (unit.tags.has(tag)) return true;
  return false;
}

/** Whether any unit of the sentence has the tag. */
export function mentions(sentence: Sentence, tag: Tag): boolean {
  return sentence.tags.has(tag);
}

/** The places of the units that pass a test, each as a span of one unit. */
export function spansWhere(units: readonly Unit[], test: (unit: Unit, at: number) => boolean): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < units.length; at++) {
    if (test(units[at] as Unit, at)) spans.push({ first: at, last: at });
  }
  return spans;
}

/** The words from unit `first` to unit `last`, both included. */
export function evidence(sentence: Sentence, first: number, last: number): Evidence {
  const start = sentence.units[first]?.start ?? 0;
  const end = sentence.units[last]?.end ?? start;
  return { start, end, text: sentence.text.slice(start, end) };
}

function allTags(units: readonly Unit[]): ReadonlySet<Tag> {
  const tags = new Set<Tag>();
  for (const unit of units) for (const tag of unit.tags) tags.add(tag);
  return tags;
}

function makeUnit(
  tokens: readonly Token[],
  at: number,
  width: number,
  text: string,
  lang: Language,
  table: Table,
): Unit {
  const token = tokens[at] as Token;
  const last = tokens[at + width - 1] as Token;
  const dotted = text[last.end] === '.' && table.words.has(`${fold(last.text)}.`);
  const end = dotted ? last.end + 1 : last.end;
  const written = text.slice(token.start, end);
  const lower = fold(width > 1 ? written.replace(/\s+/g, ' ') : written);
  const entry = table.words.get(lower);
  const number = token.kind === 'number' ? readNumber(token.text, lang) : undefined;
  const value = entry?.value ?? (number && 'value' in number ? number.value : undefined);
  const tags = tagsOf(lower, entry, lang);
  return {
    kind: token.kind,
    start: token.start,
    end,
    text: written,
    lower,
    tags,
    value,
    number,
    timeUnit: entry?.timeUnit,
  };
}

function tagsOf(lower: string, entry: Entry | undefined, lang: Language): ReadonlySet<Tag> {
  if (entry) return entry.tags.has('plain') ? NO_TAGS : entry.tags;
  if (lang === 'nl' && DUTCH_COMPARATIVE.test(lower) && !DUTCH_NOUNS_IN_IGER.test(lower)) return COMPARATIVE;
  if (lang === 'en' && ENGLISH_COMPARATIVE.test(lower) && !ENGLISH_NOUNS_IN_IER.has(lower)) return COMPARATIVE;
  return NO_TAGS;
}

/** Lower case with typewriter apostrophes; a bare "een" stays an article, "één" a number. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function phraseWidth(tokens: readonly Token[], at: number, table: Table): number {
  const first = tokens[at] as Token;
  const longest = first.kind === 'word' ? table.phraseLengths.get(fold(first.text)) : undefined;
  if (longest === undefined) return 1;
  let phrase = fold(first.text);
  let width = 1;
  for (let extra = 1; extra < longest; extra++) {
    const next = tokens[at + extra];
    if (next?.kind !== 'word') break;
    phrase += ` ${fold(next.text)}`;
    if (table.words.has(phrase)) width = extra + 1;
  }
  return width;
}

/** After an article a word is a noun, whatever verb it looks like ("the draft"); a Dutch infinitive stays a verb. */
function asNoun(units: Unit[], at: number, lang: Language): void {
  const unit = units[at] as Unit;
  if (!has(unit, ...NOUN_OR_VERB) || !has(units[at - 1], 'determiner')) return;
  if (lang === 'nl' && unit.lower.endsWith('en')) return;
  unit.tags = new Set([...unit.tags].filter((tag) => !NOUN_OR_VERB.includes(tag)));
}

/** Gives the finite part of a separable verb ("leveren … op") the tags of the whole verb. */
function rejoinSeparated(units: Unit[], table: Table): void {
  for (const [at, unit] of units.entries()) {
    const particles = table.separable.get(unit.lower);
    if (!particles) continue;
    const joined = units[at - 1]?.lower === 'te' ? particles.get(units[at - 2]?.lower ?? '') : undefined;
    if (joined) unit.tags = new Set([...unit.tags, ...joined]);
    for (let ahead = at + 1; ahead < Math.min(units.length, at + NAMED_RANGE); ahead++) {
      const tags = particles.get(units[ahead]?.lower ?? '');
      if (!tags || !closesClause(units[ahead + 1])) continue;
      unit.tags = new Set([...unit.tags, ...tags]);
      break;
    }
  }
}

/** A particle stands at the end of its clause: before a stop, a conjunction or a preposition. */
function closesClause(next: Unit | undefined): boolean {
  if (!next || next.kind === 'mark') return true;
  return has(next, 'conjunction', 'deadline', 'within', 'start', 'purpose', 'means', 'by', 'condition');
}
