import type { TimeUnit } from '../facts/model.ts';

const MS_PER_DAY = 86_400_000;
/** Day numbers of 0001-01-01 and 9999-12-31: the dates that an ISO string of ten characters can hold. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;
/** More than lies between the first and the last date. */
const MOST_MONTHS = 120_000;

/** Number of days from 1970-01-01 to an ISO date. Counted in UTC, so that no clock change can shift a date. */
export function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** ISO date of a day number made by {@link toDay}; days outside the years 0001 to 9999 give the first or last date. */
export function fromDay(day: number): string {
  return new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return fromDay(toDay(date) + days);
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  const firstOfMonth = new Date(day);
  firstOfMonth.setUTCDate(1);
  firstOfMonth.setUTCMonth(firstOfMonth.getUTCMonth() + Math.min(months, MOST_MONTHS));
  const firstOfNext = new Date(firstOfMonth);
  firstOfNext.setUTCMonth(firstOfNext.getUTCMonth() + 1);
  const length = (firstOfNext.getTime() - firstOfMonth.getTime()) / MS_PER_DAY;
  return fromDay(firstOfMonth.getTime() / MS_PER_DAY + Math.min(day.getUTCDate(), length) - 1);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(date: string): number {
  return ((((toDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** Later of two ISO dates. */
export function latest(a: string, b: string): string {
  return a > b ? a : b;
}

/** Earlier of two ISO dates. */
export function earliest(a: string, b: string): string {
  return a < b ? a : b;
}

/** What rounding can add to a number of days that should be whole. */
const ROUNDING = 1e-9;

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };
const WORKING_DAYS: Record<TimeUnit, number> = {
  minute: 1 / 480,
  hour: 1 / 8,
  day: 1,
  workingDay: 1,
  week: 5,
  month: 21,
  quarter: 63,
  year: 252,
};

/** Months in a unit of time, or undefined when it is not a whole number of months. */
export function monthsIn(unit: TimeUnit): number | undefined {
  return MONTHS[unit];
}

export const DAYS_PER_WEEK = 5;

/** Working days in an amount of time, also parts of them: a week is five, a month twenty-one, an hour an eighth of a day. */
export function workingDaysIn(value: number, unit: TimeUnit): number {
  return value * WORKING_DAYS[unit];
}

/** Working days that a duration takes, at least one. */
export function durationInWorkingDays(value: number, unit: TimeUnit): number {
  return Math.max(1, Math.ceil(workingDaysIn(value, unit)));
}

/** Working days that days of work take somebody who has this many days a week for them, at least one. */
export function workingDaysOfWork(work: number, perWeek: number): number {
  return Math.max(1, Math.ceil((work * DAYS_PER_WEEK) / perWeek - ROUNDING));
}
