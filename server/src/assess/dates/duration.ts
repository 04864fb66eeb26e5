import type { TimeUnit } from '../../facts/model.ts';
import { has, mentions, type Sentence, type Unit } from '../units.ts';
import { after } from './calendar.ts';

/** "binnen drie maanden", "in the next 6 weeks", "for four weeks": a term that ends some time from now. */
export interface Duration {
  first: number;
  last: number;
  /** Last day of the term; null when it counts from an event. */
  iso: string | null;
}

const CALENDAR_UNITS: ReadonlySet<TimeUnit> = new Set([
  'hour',
  'day',
  'workingDay',
  'week',
  'month',
  'quarter',
  'year',
]);
const NORM_UNITS: ReadonlySet<TimeUnit> = new Set(['minute', 'hour', 'day', 'workingDay']);
const LONGEST_NORM = 14;
const COUNTS_FROM = /^(?:na|after|of|vanaf|from|following)$/;

/** Reads a term that starts with the preposition at unit `at`. A service norm ("80 % within 5 days") is no term. */
export function readDuration(sentence: Sentence, at: number, today: string): Duration | undefined {
  const { units } = sentence;
  const preposition = units[at];
  const fromNow = countedFromNow(units, at, today);
  if (fromNow) return fromNow;
  if (!has(preposition, 'within', 'during', 'next')) return undefined;
  const number = amountAhead(units, at + 1);
  if (number === undefined) return undefined;
  const unitAt = unitAhead(units, number + 1);
  if (has(preposition, 'within') && has(units[number + 1], 'event')) return { first: at, last: number + 1, iso: null };
  const time = unitAt === undefined ? undefined : units[unitAt]?.timeUnit;
  if (unitAt === undefined || !time || !CALENDAR_UNITS.has(time)) return undefined;
  if (time === 'hour' && !/^(?:binnen|within)/.test(preposition?.lower ?? '')) return undefined;
  if (NORM_UNITS.has(time) && has(units[at + 1], 'lessThan', 'atMost')) return undefined;
  if (has(preposition, 'within') && isNorm(sentence, at, unitAt, time)) return undefined;
  const anchored = COUNTS_FROM.test(units[unitAt + 1]?.lower ?? '') && units[unitAt + 2] !== undefined;
  const value = units[number]?.number?.form === 'range' ? units[number].number.upTo : (units[number]?.value ?? 1);
  return { first: at, last: unitAt, iso: anchored ? null : after(value, time, today) };
}

/**
 * A norm says how fast each of many things is done: it has a share or "every" before it, an answering verb, or counts from
 * the receipt of something. Weeks and longer are norms only for an answering verb.
 */
export function isNorm(sentence: Sentence, at: number, unitAt: number, time: TimeUnit): boolean {
  if (time === 'minute') return true;
  const { units } = sentence;
  const answers = mentions(sentence, 'react');
  if (!NORM_UNITS.has(time)) return answers && time === 'week' && sharesBefore(units, at);
  if (answers) return true;
  if (units.slice(at, unitAt).some((unit) => (unit.value ?? 0) > LONGEST_NORM)) return false;
  return sharesBefore(units, at) || /^(?:na|after|of)$/.test(units[unitAt + 1]?.lower ?? '');
}

/** "80 % of the files", "alle dossiers", "elke aanvraag" before the term, or right behind it. */
function sharesBefore(units: readonly Unit[], at: number): boolean {
  return units.some((unit, index) => {
    if (index > at + 6) return false;
    if (has(unit, 'percent')) return has(units[index + 1], 'outOf') || index > at;
    return has(unit, 'all') && units[index + 1]?.timeUnit === undefined && !has(units[index + 1], 'dayPart', 'weekday');
  });
}

/** "A year from now", "drie weken vanaf nu". */
function countedFromNow(units: readonly Unit[], at: number, today: string): Duration | undefined {
  const time = units[at + 1]?.timeUnit;
  if (!time || !CALENDAR_UNITS.has(time) || !has(units[at + 2], 'fromNow')) return undefined;
  const value = units[at]?.value ?? (isSingular(units, at) ? 1 : undefined);
  return value === undefined ? undefined : { first: at, last: at + 2, iso: after(value, time, today) };
}

function amountAhead(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < from + 4; at++) {
    const unit = units[at];
    if (unit?.value !== undefined && unit.number?.form !== 'fraction') return at;
    if (isSingular(units, at)) return at;
    if (!has(unit, 'determiner', 'next', 'this', 'approximately', 'atMost', 'atLeast', 'lessThan', 'modifier'))
      return undefined;
  }
  return undefined;
}

/** "binnen een jaar", "within a month": the article counts for one. */
function isSingular(units: readonly Unit[], at: number): boolean {
  return /^(?:een|a|an)$/.test(units[at]?.lower ?? '') && units[at + 1]?.timeUnit !== undefined;
}

function unitAhead(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const unit = units[at];
    if (unit?.timeUnit) return at;
    if (unit?.value === undefined && !has(unit, 'to', 'next', 'modifier', 'conjunction')) return undefined;
  }
  return undefined;
}
