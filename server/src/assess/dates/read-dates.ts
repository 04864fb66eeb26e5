import type { TimeUnit } from '../../facts/model.ts';
import { addMonths } from '../../plan/date.ts';
import type { DateRole } from '../model.ts';
import { has, type Sentence, type Unit } from '../units.ts';
import { type Moment, skipDeterminers } from './calendar-words.ts';
import { readDuration } from './duration.ts';
import { readMoment } from './moment.ts';
import { readRecurrence } from './recurrence.ts';
import { isFirm, isMeant, isoOf, isPreposition, roleOf } from './role.ts';

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

const BETWEEN = /^(?:tussen|between)$/;
const NAMED_QUARTER = /^[qk][1-4]$/;
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

/** A moment with the preposition that gives it its role: "tegen eind juni", "dan in 2025", "vanaf maandag". */
function datedAt(sentence: Sentence, at: number, today: string): DateMark | undefined {
  const { units } = sentence;
  const preposition = isPreposition(units[at]) ? units[at] : undefined;
  if (!preposition && !standsAlone(units[at])) return undefined;
  const from = skipDeterminers(units, preposition ? skipPreposition(units, at + 1) : at);
  const moment = readMoment(sentence, from, today);
  if (!moment || !isMeant(units[at], preposition, moment)) return undefined;
  if (moment.kind === 'weekdays') return onWeekdays(units, at, moment.last);
  const end = BETWEEN.test(preposition?.lower ?? '') ? secondMoment(sentence, moment.last, today) : undefined;
  if (end)
    return { first: at, last: end.last, role: 'deadline', iso: end.stretch?.last ?? null, manner: 'date', firm: true };
  const role = roleOf(units, at, from, preposition);
  const iso = isoOf(moment, role, preposition);
  const manner = moment.kind === 'event' ? 'event' : 'date';
  return { first: at, last: moment.last, role, iso, manner, firm: isFirm(moment, preposition) };
}

/** The end of "between March and May". */
function secondMoment(sentence: Sentence, last: number, today: string): Moment | undefined {
  if (!has(sentence.units[last + 1], 'conjunction')) return undefined;
  const moment = readMoment(sentence, skipDeterminers(sentence.units, last + 2), today);
  return moment?.kind === 'day' || moment?.kind === 'period' ? moment : undefined;
}

/** "on Mondays", "op weekdagen"; "5 werkdagen" is an amount. */
function onWeekdays(units: readonly Unit[], first: number, last: number): DateMark | undefined {
  if (units[first - 1]?.value !== undefined || units[last - 1]?.value !== undefined) return undefined;
  return { first, last, role: 'recurrence', iso: null, every: 'week', manner: 'stated', firm: true };
}

/** A second preposition: "uiterlijk op", "at the latest by", "dan in". */
function skipPreposition(units: readonly Unit[], at: number): number {
  return has(units[at], 'at', 'deadline', 'within') && !has(units[at], 'endOf') ? at + 1 : at;
}

function standsAlone(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.kind === 'number' || NAMED_QUARTER.test(unit.lower)) return true;
  return has(unit, 'month', 'next', 'this', 'endOf', 'startOf', 'halfway', 'relativeDay', 'weekday', 'last');
}
