import type { TimeUnit } from '../facts/model.ts';

/** Day numbers of 0001-01-01 and 9999-12-31: the dates that an ISO string of ten characters can hold. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;
/** Months of the first and the last date, counted from the year 0. */
const FIRST_MONTH = 12;
const LAST_MONTH = 119_999;

/** Days before each month in a year that begins with March, so that a leap day comes last. */
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** Number of days from 1970-01-01 to an ISO date; not a number when it is none. */
export function toDay(date: string): number {
  return dayOf(numberIn(date, 0, 4), numberIn(date, 5, 7), numberIn(date, 8, 10));
}

function dayOf(year: number, month: number, day: number): number {
  const counted = month <= 2 ? year - 1 : year;
  const before = DAYS_BEFORE[month - 1] ?? Number.NaN;
  return 365 * counted + leapDays(counted) + before + day - 1 - EPOCH;
}

/** ISO date of a day number made by {@link toDay}; days outside the years 0001 to 9999 give the first or last date. */
export function fromDay(day: number): string {
  const days = Math.floor(Math.min(LAST_DAY, Math.max(FIRST_DAY, day))) + EPOCH;
  let year = Math.floor(days / 365.2425);
  if (days - 365 * year - leapDays(year) < 0) year--;
  if (days - 365 * (year + 1) - leapDays(year + 1) >= 0) year++;
  const inYear = days - 365 * year - leapDays(year);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const dayOfMonth = inYear - (DAYS_BEFORE[month - 1] as number) + 1;
  return isoDate(month <= 2 ? year + 1 : year, month, dayOfMonth);
}

/** Leap days before the first of March of a year. */
function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** The number that digits of a text make, without making a text of them first; not a number when they are none. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? 10 * number + digit : Number.NaN;
  }
  return number;
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return fromDay(toDay(date) + days);
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: string, months: number): string {
  const later = 12 * numberIn(date, 0, 4) + numberIn(date, 5, 7) - 1 + months;
  if (later < FIRST_MONTH) return fromDay(FIRST_DAY);
  if (later > LAST_MONTH) return fromDay(LAST_DAY);
  const first = firstDayOf(later);
  return fromDay(first + Math.min(numberIn(date, 8, 10), firstDayOf(later + 1) - first) - 1);
}

/** Day number of the first of a month, which is counted from the year 0. */
function firstDayOf(month: number): number {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
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
