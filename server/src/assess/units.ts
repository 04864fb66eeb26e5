import type { TimeUnit } from '../facts/model.ts';
import { isComparative } from './lexicon/comparative.ts';
import type { Tag } from './lexicon/lexicon.ts';
import type { PhraseNode, PhraseTree, Table } from './lexicon/table.ts';
import type { Evidence, Language } from './model.ts';
import { type NumberForm, readNumber } from './numbers.ts';
import { splitMeasures, type Token } from './tokens.ts';
import { settleVerbs } from './verbs.ts';

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

/** Folds phrases of the lexicon into one unit, and tags every unit. */
export function readUnits(text: string, words: readonly Token[], lang: Language, table: Table): Sentence {
  const tokens = splitMeasures(text, words, (number, unit) => isMeasure(number, unit, table));
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const width = phraseWidth(tokens, at, table);
    units.push(makeUnit(tokens, at, width, lang, table, text));
    at += width;
  }
  settleVerbs(units, lang, table);
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

function isMeasure(number: string, unit: string, { words }: Table): boolean {
  return words.get(number)?.value !== undefined && words.get(unit)?.timeUnit !== undefined;
}

function allTags(units: readonly Unit[]): ReadonlySet<Tag> {
  const tags = new Set<Tag>();
  for (const unit of units) {
    if (unit.tags.size > 0) for (const tag of unit.tags) tags.add(tag);
  }
  return tags;
}

function makeUnit(
  tokens: readonly Token[],
  at: number,
  width: number,
  lang: Language,
  table: Table,
  text: string,
): Unit {
  const token = tokens[at] as Token;
  const last = tokens[at + width - 1] as Token;
  let lower = token.lower;
  for (let extra = 1; extra < width; extra++) lower += ` ${tokens[at + extra]?.lower}`;
  const dotted = text[last.end] === '.' && table.words.has(`${lower}.`);
  if (dotted) lower += '.';
  const end = dotted ? last.end + 1 : last.end;
  const entry = table.words.get(lower);
  const number = token.kind === 'number' ? readNumber(token.text, lang) : undefined;
  const value = entry?.value ?? (number && 'value' in number ? number.value : undefined);
  const tags = entry ? entry.tags : isComparative(lower, lang) ? COMPARATIVE : NO_TAGS;
  const { kind, start } = token;
  const written = end === token.end ? token.text : text.slice(start, end);
  return { kind, start, end, text: written, lower, tags, value, number, timeUnit: entry?.timeUnit };
}

/** The number of tokens of the longest phrase of the lexicon that starts at `at`; 1 when there is none. */
function phraseWidth(tokens: readonly Token[], at: number, { phrases }: Table): number {
  let width = 1;
  let next: PhraseTree | undefined = phrases;
  for (let ahead = at; next; ahead++) {
    const token = tokens[ahead];
    const node: PhraseNode | undefined = token?.kind === 'word' ? next.get(token.lower) : undefined;
    if (node?.ends) width = ahead - at + 1;
    next = node?.next;
  }
  return width;
}
