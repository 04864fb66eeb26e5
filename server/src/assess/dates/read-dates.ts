import type { TimeUnit } from '../../facts/model.ts';
import { addMonths } from '../../plan/date.ts';
import type { DateRole } from '../model.ts';
import { has, type Sentence, type Unit } from '../units.ts';
import { readDuration } from './duration.ts';
import { type Moment, readMoment, skipDeterminers } from './moment.ts';
import { readRecurrence } from './recurrence.ts';

/** A date or term in the sentence, with the units it covers. */
export interface DateMark {
  first: number;
  last: number;
  role: DateRole;
  iso: string | null;
  every?: TimeUnit;
  /** Whether the words pin the moment down well enough to hold somebody to it. */
  firm: boolean;
  manner: 'date' | 'event' | 'duration' | 'stated' | 'rate' | 'attributive' | 'window';
}

const BEFORE = /^(?:voor|vóór|voordat|vooraleer|before|prior to|ahead of)$/;
const AMBIGUOUS_FOR = /^(?:voor|for)$/;
const MAX_DATES = 64;

/** All dates, terms and recurrences of a sentence, in order. */
export function readDates(sentence: Sentence, today: string): DateMark[] {
  const marks: DateMark[] = [];
  for (let at = 0; at < sentence.units.length && marks.length < MAX_DATES; at++) {
    const mark = markAt(sentence, at, today);
    if (!mark) continue;
    marks.push(mark);
    at = mark.last;
  }
  alignStart(marks);
  return marks;
}

/** A start without a year lies in the year before the deadline that follows it: "van 1 maart tot 30 juni". */
function alignStart(marks: DateMark[]): void {
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1];
    if (mark.role !== 'start' || end?.role !== 'deadline' || !mark.iso || !end.iso || mark.iso <= end.iso) continue;
    mark.iso = addMonths(mark.iso, -12);
  }
}

function markAt(sentence: Sentence, at: number, today: string): DateMark | undefined {
  if (!canOpen(sentence.units[at])) return undefined;
  const recurrence = readRecurrence(sentence, at);
  if (recurrence) {
    const { first, last, every, manner } = recurrence;
    return {
      first,
      last,
      role: 'recurrence',
      iso: null,
      every,
      manner,
      firm: manner === 'stated' || manner === 'rate',
    };
  }
  const duration = readDuration(sentence, at, today);
  if (duration) return { ...duration, role: 'deadline', manner: 'duration', firm: true };
  return datedAt(sentence, at, today);
}

/** Keeps the many plain words out of the grammar of dates; names of periods ("Q2", "FY27") are short. */
function canOpen(unit: Unit | undefined): boolean {
  if (!unit || unit.kind === 'mark') return false;
  return (
    unit.tags.size > 0 ||
    unit.kind === 'number' ||
    unit.timeUnit !== undefined ||
    unit.value !== undefined ||
    unit.lower.length <= 6
  );
}

function datedAt(sentence: Sentence, at: number, today: string): DateMark | undefined {
  const { units } = sentence;
  const preposition = isPreposition(units[at]) ? units[at] : undefined;
  if (!preposition && !standsAlone(units[at])) return undefined;
  const from = preposition ? skipPrepositions(units, at + 1) : at;
  const moment = readMoment(sentence, skipDeterminers(units, from), today);
  if (!moment || !isMeant(units, at, preposition, moment)) return undefined;
  if (moment.kind === 'weekdays') {
    if (units[at - 1]?.value !== undefined || units[moment.last - 1]?.value !== undefined) return undefined;
    return { first: at, last: moment.last, role: 'recurrence', iso: null, every: 'week', manner: 'stated', firm: true };
  }
  const role = roleOf(units, at, preposition, from);
  return {
    first: at,
    last: moment.last,
    role,
    iso: isoOf(moment, role, preposition),
    manner: moment.kind === 'event' ? 'event' : 'date',
    firm: isFirm(moment, preposition),
  };
}

function isPreposition(unit: Unit | undefined): boolean {
  return has(unit, 'deadline', 'within', 'during', 'at', 'start', 'after', 'reference');
}

/** A second preposition: "uiterlijk op", "at the latest by", "dan in". */
function skipPrepositions(units: readonly Unit[], at: number): number {
  return has(units[at], 'at', 'deadline', 'within') && !has(units[at], 'endOf') ? at + 1 : at;
}

function standsAlone(unit: Unit | undefined): boolean {
  if (!unit) return false;
  return (
    has(unit, 'month', 'next', 'this', 'endOf', 'startOf', 'halfway', 'relativeDay', 'weekday', 'last') ||
    unit.kind === 'number' ||
    /^[qk][1-4]$/.test(unit.lower)
  );
}

/** Keeps out what only looks like a date: bare counts, seasons as verbs, "voor het examen" (for the exam). */
function isMeant(units: readonly Unit[], at: number, preposition: Unit | undefined, moment: Moment): boolean {
  const first = units[at];
  if (moment.kind === 'event' && !moment.firm)
    return has(preposition, 'deadline', 'at', 'during', 'after') && !AMBIGUOUS_FOR.test(preposition?.lower ?? '');
  if (
    moment.kind === 'period' &&
    preposition &&
    has(preposition, 'at') &&
    !has(preposition, 'within') &&
    /^(?:met|with|for|of)$/.test(preposition.lower)
  )
    return moment.stretch !== null && /^(?:of|for)$/.test(preposition.lower);
  if (preposition) return true;
  if (first?.kind === 'number' && moment.kind === 'period') return first.number?.form === 'years';
  return !has(first, 'last') || moment.kind !== 'event';
}

function roleOf(units: readonly Unit[], at: number, preposition: Unit | undefined, from: number): DateRole {
  if (has(units[at], 'last') || has(units[from], 'last') || has(units[skipDeterminers(units, from)], 'last'))
    return 'reference';
  if (has(preposition, 'reference') && !has(preposition, 'start', 'within')) return 'reference';
  if (has(units[at - 1], 'than', 'reference', 'moreThan', 'lessThan') && !has(preposition, 'deadline'))
    return 'reference';
  if (has(preposition, 'start') && !has(preposition, 'deadline') && !isGenitive(units, at)) return 'start';
  return 'deadline';
}

/** Dutch "van" opens a period only when its end follows; "de helft van volgend jaar" names one. */
function isGenitive(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'van') return false;
  return !units.slice(at + 2, at + 10).some((unit) => has(unit, 'to') && has(unit, 'deadline'));
}

function isFirm(moment: Moment, preposition: Unit | undefined): boolean {
  if (moment.kind === 'event')
    return moment.firm || (has(preposition, 'deadline') && !AMBIGUOUS_FOR.test(preposition?.lower ?? ''));
  return moment.firm;
}

function isoOf(moment: Moment, role: DateRole, preposition: Unit | undefined): string | null {
  if (!moment.stretch) return null;
  const opens = role === 'start' || (BEFORE.test(preposition?.lower ?? '') && moment.kind === 'period');
  return opens ? moment.stretch.first : moment.stretch.last;
}
