import type { Comparison, TimeUnit } from '../facts/model.ts';
import type { DateMark } from './dates/read-dates.ts';
import type { Tag } from './lexicon/lexicon.ts';
import { has, type Sentence, type Unit } from './units.ts';

/** A measured amount, with the units it covers. */
export interface Amount {
  first: number;
  last: number;
  value: number;
  unit: string;
  comparison: Comparison;
  from?: number;
  to?: number;
  upTo?: number;
  change?: 'increase' | 'decrease';
  per?: TimeUnit;
  /** Nothing says what the number counts. */
  bare: boolean;
}

const COMPARISONS: readonly [Tag, Comparison][] = [
  ['atMost', 'atMost'],
  ['atLeast', 'atLeast'],
  ['lessThan', 'lessThan'],
  ['moreThan', 'moreThan'],
];
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
};
const GRADE = /^[A-F][+–-]$/;
const LETTER_GRADE = /^[A-F]$/;
const MILLIONS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  duizend: 1e3,
  thousand: 1e3,
  miljoen: 1e6,
  million: 1e6,
  miljard: 1e9,
  billion: 1e9,
};
const CLOCK_PREPOSITION = /^(?:om|voor|vóór|tegen|vanaf|tot|na|rond|at|around)$/;
const REACH = 7;

/** All measured amounts of a sentence. Dates, clock times, labels ("fase 2") and confidence ratings are none. */
export function readAmounts(sentence: Sentence, dates: readonly DateMark[]): Amount[] {
  const claimed = claimedUnits(dates);
  const amounts: Amount[] = [];
  for (let at = 0; at < sentence.units.length; at++) {
    const amount = claimed.has(at) ? undefined : amountAt(sentence, at, claimed);
    if (!amount) continue;
    amounts.push(amount);
    at = Math.max(at, amount.last);
  }
  return amounts;
}

function claimedUnits(dates: readonly DateMark[]): Set<number> {
  const claimed = new Set<number>();
  for (const { first, last, manner } of dates) {
    if (manner === 'rate') continue;
    for (let at = first; at <= last; at++) claimed.add(at);
  }
  return claimed;
}

function amountAt(sentence: Sentence, at: number, claimed: ReadonlySet<number>): Amount | undefined {
  const { units } = sentence;
  if (has(units[at], 'multiple')) return multiple(units[at] as Unit, at);
  const number = numberAt(units, at);
  if (!number || isLabel(sentence, at) || isConfidence(units, at) || isClock(units, at)) return undefined;
  const tail = readTail(units, number.last + 1, sentence.lang);
  const head = readHead(units, at);
  const end = finishRange(units, number, tail, claimed);
  const amount: Amount = {
    first: head.first,
    last: end.last,
    value: number.value,
    unit: end.unit,
    comparison: head.comparison,
    bare: end.unit === '',
  };
  if (end.upTo !== undefined) amount.upTo = end.upTo;
  if (end.per) amount.per = end.per;
  withBaseline(sentence, amount, at, claimed);
  withTarget(units, amount);
  withChange(units, amount, at);
  if (isIdentifying(units, amount)) amount.bare = true;
  return amount;
}

function multiple(unit: Unit, at: number): Amount {
  const decrease = unit.lower.startsWith('hal') || unit.lower.startsWith('gehal');
  const value = decrease ? 0.5 : /drie|tripl/.test(unit.lower) ? 3 : 2;
  return {
    first: at,
    last: at,
    value,
    unit: 'times',
    comparison: 'equal',
    change: decrease ? 'decrease' : 'increase',
    bare: false,
  };
}

interface NumberRead {
  last: number;
  value: number;
  upTo?: number;
  grade: boolean;
}

function numberAt(units: readonly Unit[], at: number): NumberRead | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  if (isGrade(units, at)) return { last: at, value: gradeValue(unit.text), grade: true };
  if (unit.value === undefined) return isCountingOne(units, at) ? { last: at, value: 1, grade: false } : undefined;
  if (has(unit, 'once') && !repeats(units[at + 1])) return undefined;
  if (unit.number?.form === 'fraction') return { last: at, value: unit.number.value / unit.number.of, grade: false };
  if (unit.number?.form === 'range') return { last: at, value: unit.value, upTo: unit.number.upTo, grade: false };
  const multiplier = MILLIONS[units[at + 1]?.lower ?? ''];
  if (multiplier) return { last: at + 1, value: unit.value * multiplier, grade: false };
  return { last: at, value: unit.value, grade: has(units[at - 1], 'gradeNoun') };
}

/** "een keer per week", "a time a month": the article counts when it is repeated. */
function isCountingOne(units: readonly Unit[], at: number): boolean {
  if (!/^(?:een|an?)$/.test(units[at]?.lower ?? '')) return false;
  const time = units[at + 1]?.timeUnit;
  if ((time === 'hour' || time === 'minute') && units[at + 1]?.value === undefined)
    return units[at - 1]?.timeUnit === undefined && !has(units[at - 1], 'times');
  return has(units[at + 1], 'times') && repeats(units[at + 2]);
}

function repeats(unit: Unit | undefined): boolean {
  return has(unit, 'per', 'frequency', 'every');
}

/** "a C+", "from a C to a B". */
function isGrade(units: readonly Unit[], at: number): boolean {
  const written = units[at]?.text ?? '';
  if (GRADE.test(written)) return true;
  return LETTER_GRADE.test(written) && has(units[at - 1], 'determiner') && has(units[at - 2], 'from', 'to');
}

/** "voor 12 uur", "om 9 uur", "at 9": a time of day. */
function isClock(units: readonly Unit[], at: number): boolean {
  const value = units[at]?.value ?? 99;
  if (value > 24 || !CLOCK_PREPOSITION.test(units[at - 1]?.lower ?? '')) return false;
  const next = units[at + 1];
  return (
    next?.lower === 'uur' ||
    next?.lower === "o'clock" ||
    (units[at - 1]?.lower === 'at' && (next?.kind !== 'word' || has(next, 'function')))
  );
}

/** "de twee secretariaten", "the three towns": the number tells which ones, it is nothing to reach. */
function isIdentifying(units: readonly Unit[], { first, comparison, unit, change, to, per }: Amount): boolean {
  if (comparison !== 'equal' || change || to !== undefined || per || /^(?:%|[A-Z]{3})$/.test(unit)) return false;
  return /(?:^| )(?:de|het|the|onze|our|deze|these|mijn|my)$/.test(units[first - 1]?.lower ?? '');
}

/** American school grades as numbers, only to see which is higher. */
function gradeValue(grade: string): number {
  const letter = 'FDCBA'.indexOf(grade[0] ?? 'F');
  if (grade.length === 1) return letter;
  return letter + (grade.endsWith('+') ? 0.3 : -0.3);
}

function isLabel({ units, lang }: Sentence, at: number): boolean {
  const before = units[at - 1];
  const follows = units[at + 1];
  if (units[at]?.number && units[at]?.number?.form !== 'plain' && units[at]?.value === undefined) return true;
  if (!has(before, 'label') || has(follows, 'percent', 'currency', 'times') || follows?.timeUnit) return false;
  if (!/^tot/.test(before?.lower ?? '')) return true;
  return (
    lang === 'nl' &&
    !units.some((unit) => has(unit, 'change')) &&
    (follows?.kind !== 'word' || has(follows, 'function', 'vagueQuality') || isVerbal(follows))
  );
}

function isVerbal(unit: Unit): boolean {
  return unit.tags.size > 0 && has(unit, 'achieve', 'vagueVerb', 'activity', 'change');
}

/** "(confidence 8/10)", "70 % confident", "vertrouwen 8": how sure the writer is, not what is measured. */
function isConfidence(units: readonly Unit[], at: number): boolean {
  for (let near = at - 4; near <= at + 4; near++) {
    if (has(units[near], 'confidence')) return true;
  }
  return (
    units[at - 1]?.lower === '(' && units[at]?.number?.form === 'fraction' && (units[at + 1]?.lower ?? ')') === ')'
  );
}

function readHead(units: readonly Unit[], at: number): { first: number; comparison: Comparison } {
  let first = at;
  if (has(units[first - 1], 'currency')) first--;
  for (let before = first - 1; before >= Math.max(0, first - 3); before--) {
    const unit = units[before];
    const comparison = COMPARISONS.find(([tag]) => has(unit, tag))?.[1];
    if (comparison) return { first: before, comparison };
    if (has(unit, 'within') && has(units[at + 1], 'within') === false && units[at + 1]?.timeUnit)
      return { first: before, comparison: 'atMost' };
    if (!has(unit, 'determiner', 'approximately', 'gradeNoun')) break;
  }
  return { first, comparison: 'equal' };
}

interface Tail {
  last: number;
  unit: string;
  per?: TimeUnit;
}

/** The unit behind a number and the period it is counted over. */
function readTail(units: readonly Unit[], at: number, lang: Sentence['lang']): Tail {
  const { last, unit } = unitAt(units, at, lang);
  for (let next = last + 1; next <= last + 3; next++) {
    const period = units[next + 1]?.timeUnit ?? (has(units[next + 1], 'dayPart', 'event') ? 'day' : undefined);
    if (has(units[next], 'per') && period && units[next + 1]) return { last: next + 1, unit, per: period };
    if (has(units[next], 'to', 'conjunction') || units[next]?.value !== undefined) break;
  }
  return { last, unit };
}

function unitAt(units: readonly Unit[], at: number, lang: Sentence['lang']): Tail {
  const unit = units[at];
  if (has(units[at - 2], 'currency') || has(unit, 'currency')) return currency(units, at);
  if (has(units[at - 1], 'percent')) return { last: at - 1, unit: '%' };
  if (units[at - 1]?.value !== undefined && units[at - 1]?.timeUnit)
    return { last: at - 1, unit: units[at - 1]?.timeUnit ?? '' };
  if (!unit) return { last: at - 1, unit: '' };
  if (has(unit, 'percent')) return { last: at, unit: '%' };
  if (has(unit, 'times')) return { last: at, unit: 'times' };
  if (unit.timeUnit) return { last: at, unit: unit.timeUnit };
  if (has(units[at - 1], 'once')) return { last: at - 1, unit: 'times' };
  const start = has(unit, 'outOf') && units[at + 1]?.value !== undefined ? at + 2 : at;
  const noun = nounAt(units, start, lang);
  if (noun !== undefined) return { last: noun, unit: units[noun]?.timeUnit ?? units[noun]?.lower ?? '' };
  if (GRADE.test(units[at - 1]?.text ?? '') || has(units[at - 2], 'gradeNoun')) return { last: at - 1, unit: 'grade' };
  return { last: start > at ? start - 1 : at - 1, unit: start > at ? `/${units[at + 1]?.value}` : '' };
}

function currency(units: readonly Unit[], at: number): Tail {
  const leading = units[at - 2];
  const sign = has(leading, 'currency') ? leading : units[at];
  return { last: has(leading, 'currency') ? at - 1 : at, unit: CURRENCIES[sign?.lower ?? ''] ?? 'EUR' };
}

/** The counted noun, over articles and adjectives: "twee gezamenlijke kantoordagen", "20 practice problems". */
function nounAt(units: readonly Unit[], from: number, lang: Sentence['lang']): number | undefined {
  let at = from;
  while (has(units[at], 'modifier', 'outOf', 'determiner') && at < from + 3) at++;
  const unit = units[at];
  if (!isNoun(unit)) return undefined;
  const next = units[at + 1];
  const inflected = lang === 'nl' ? unit?.lower.endsWith('e') : next?.lower.endsWith('s') && !unit?.lower.endsWith('s');
  return inflected && isNoun(next) && !(next && isVerbal(next)) ? at + 1 : at;
}

function isNoun(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    !has(
      unit,
      'function',
      'comparative',
      'than',
      'reference',
      'start',
      'within',
      'deadline',
      'by',
      'per',
      'purpose',
      'conjunction',
      'outOf',
      'vagueQuality',
      'to',
      'at',
    )
  );
}

/** "3 to 5 days", "30 à 40 dossiers", "8 of the 10". */
function finishRange(
  units: readonly Unit[],
  number: NumberRead,
  tail: Tail,
  claimed: ReadonlySet<number>,
): Tail & { upTo?: number } {
  if (number.upTo !== undefined) return { ...tail, upTo: number.upTo };
  const link = units[number.last + 1];
  const joins = has(link, 'to') || link?.lower === '-' || link?.lower === '–';
  const other = units[number.last + 2];
  const baseline = has(units[number.last - 1], 'from');
  if (!joins || baseline || other?.value === undefined || claimed.has(number.last + 2)) return tail;
  return { ...readTail(units, number.last + 3, 'en'), upTo: other.value };
}

/** Joins "from 40" with the "to 15" that follows it. */
function withBaseline(sentence: Sentence, amount: Amount, at: number, claimed: ReadonlySet<number>): void {
  const { units } = sentence;
  const fromAt = at - 1 - (has(units[at - 1], 'approximately', 'determiner', 'currency') ? 1 : 0);
  if (!has(units[fromAt], 'from')) return;
  for (let link = amount.last + 1; link < Math.min(units.length, amount.last + REACH); link++) {
    if (!has(units[link], 'to') || claimed.has(link)) continue;
    const target = targetAfter(units, link);
    if (target === undefined) continue;
    const number = numberAt(units, target);
    if (!number) return;
    const tail = readTail(units, target + 1, sentence.lang);
    const unit = tail.unit || amount.unit || subjectBefore(units, fromAt);
    const { comparison } = readHead(units, target);
    Object.assign(amount, {
      first: fromAt,
      last: tail.last,
      value: number.value,
      unit,
      comparison,
      from: amount.value,
      to: number.value,
      bare: false,
    });
    const per = tail.per ?? amount.per;
    if (per) amount.per = per;
    return;
  }
}

function targetAfter(units: readonly Unit[], link: number): number | undefined {
  for (let at = link + 1; at < link + 4; at++) {
    if (numberAt(units, at)) return at;
    if (
      !has(
        units[at],
        'determiner',
        'approximately',
        'atMost',
        'atLeast',
        'lessThan',
        'moreThan',
        'gradeNoun',
        'currency',
      )
    )
      return undefined;
  }
  return undefined;
}

/** "verhogen tot 400", "cut to 12": the amount that a change ends at. */
function withTarget(units: readonly Unit[], amount: Amount): void {
  if (
    amount.from !== undefined ||
    !has(units[amount.first - 1], 'to') ||
    !units.some((unit) => has(unit, 'change', 'vagueVerb'))
  )
    return;
  amount.to = amount.value;
  if (amount.unit === '') amount.unit = subjectBefore(units, amount.first - 1);
  amount.bare = false;
}

/** What "dalen de klachten van 40 naar 15" counts: the noun before the baseline. */
function subjectBefore(units: readonly Unit[], from: number): string {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const unit = units[at];
    if (unit && isNoun(unit) && !isVerbal(unit) && !has(unit, 'determiner')) return unit.lower;
  }
  return '';
}

/** "by 15 %", "met 3 dagen", "20 % more": a difference, in the direction of the nearest word that has one. */
function withChange(units: readonly Unit[], amount: Amount, at: number): void {
  if (amount.from !== undefined || amount.to !== undefined) return;
  const next = units[amount.last + 1];
  const before = units[amount.first - 1];
  const differs =
    has(before, 'by') ||
    has(units[at], 'by') ||
    has(next, 'comparative') ||
    (has(before, 'outOf', 'at') && has(units[amount.first - 2], 'change'));
  if (!differs) return;
  for (let distance = 1; distance <= 10; distance++) {
    for (const near of [units[amount.last + distance], units[at - distance]]) {
      if (!has(near, 'rise', 'fall') || !(has(near, 'change') || has(near, 'comparative'))) continue;
      amount.change = has(near, 'rise') ? 'increase' : 'decrease';
      return;
    }
  }
}
