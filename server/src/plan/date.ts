import type { TimeUnit } from '../facts/model.ts';

const MS_PER_DAY = 86_400_000;

/** Number of days from 1970-01-01 to an ISO date. Counted in UTC, so that no clock change can shift a date. */
export function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** ISO date of a day number made by {@link toDay}. */
export function fromDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return fromDay(toDay(date) + days);
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: string, months: number): string {
  const start = new Date(`${date}T00:00:00Z`);
  const target = new Date(start);
  target.setUTCDate(1);
  target.setUTCMonth(target.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return target.toISOString().slice(0, 10);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(date: string): number {
  return (((toDay(date) + 3) % 7) + 7) % 7 + 1;
}

/** Later of two ISO dates. */
export function latest(a: string, b: string): string {
  return a > b ? a : b;
}

/** Earlier of two ISO dates. */
export function earliest(a: string, b: string): string {
  return a < b ? a : b;
}

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

/** Working days that a duration takes, at least one: a week is five, a month twenty-one, an hour an eighth of a day. */
export function durationInWorkingDays(value: number, unit: TimeUnit): number {
  return Math.max(1, Math.ceil(value * WORKING_DAYS[unit]));
}
