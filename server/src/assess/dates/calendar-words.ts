import { has, type Unit } from '../units.ts';
import type { PeriodUnit, Stretch } from './calendar.ts';

/** A stretch of time named by units up to `last`; without known days when it hangs on an event. */
export interface Moment {
  last: number;
  stretch: Stretch | null;
  kind: 'day' | 'period' | 'event' | 'weekday' | 'weekdays';
  /** The moment is pinned down: on the calendar, or as the next or the end of something. */
  firm: boolean;
}

const SCHOOL_YEAR = /^(?:school|acad|studie|werkjaar)/;
const HALF_YEAR = /^(?:semester|halfjaar|half-year|academic semester|term|school term)/;
const MOST_ARTICLES = 2;
const MONTHS = [
  /^jan/,
  /^feb/,
  /^m[a]*r/,
  /^apr/,
  /^m(?:ei|ay)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^dec/,
];

/** A whole month, quarter, year or season on the calendar. */
export function calendarPeriod(last: number, stretch: Stretch | null): Moment {
  return { last, stretch, kind: 'period', firm: true };
}

/** One day on the calendar; unknown when the words name none that exists. */
export function calendarDay(last: number, iso: string | null, kind: 'day' | 'weekday' = 'day'): Moment {
  return { last, stretch: iso === null ? null : { first: iso, last: iso }, kind, firm: true };
}

/** A four-digit year in the years that agreements are about. */
export function isYear(unit: Unit | undefined): boolean {
  return unit?.kind === 'number' && /^(?:19[5-9]|20\d)\d$/.test(unit.text);
}

/** The month, 1 to 12, that a word for one names. */
export function monthNumber(unit: Unit): number {
  return MONTHS.findIndex((start) => start.test(unit.lower)) + 1;
}

/** A number or ordinal that can be a day of the month. */
export function isDayNumber(unit: Unit | undefined): boolean {
  return dayNumber(unit) !== undefined;
}

/** The day of the month, 1 to 31, that a number or ordinal can be. */
export function dayNumber(unit: Unit | undefined): number | undefined {
  if (unit?.kind !== 'number') return undefined;
  const { number } = unit;
  const day = number?.form === 'ordinal' ? number.rank : number?.form === 'plain' ? number.value : 0;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}

/** A word for a stretch of days or more, or for an event: what can have a number or a rank. */
export function isPeriodNoun(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  const long = unit.timeUnit !== undefined && unit.timeUnit !== 'minute' && unit.timeUnit !== 'hour';
  return long || has(unit, 'season', 'event');
}

/** The period of the calendar that a noun such as "kwartaal" or "fiscal year" names. */
export function periodUnit(unit: Unit): PeriodUnit | undefined {
  if (SCHOOL_YEAR.test(unit.lower)) return 'schoolYear';
  if (HALF_YEAR.test(unit.lower)) return 'half';
  if (has(unit, 'dayPart') || unit.lower === 'weekend') return undefined;
  const named = unit.timeUnit;
  return named === 'week' || named === 'month' || named === 'quarter' || named === 'year' ? named : undefined;
}

/** Steps over articles. */
export function skipDeterminers(units: readonly Unit[], at: number): number {
  let next = at;
  while (has(units[next], 'determiner') && !has(units[next], 'this') && next < at + MOST_ARTICLES) next++;
  return next;
}
