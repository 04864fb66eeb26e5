import type { Period } from '../facts/model.ts';
import { fromDay, toDay, weekday } from './date.ts';
import { FIRST_YEAR, HOLIDAYS } from './generated/holidays.ts';

export type Country = keyof typeof HOLIDAYS;

/** Countries (ISO 3166 codes) whose public holidays are known, from 2015 to 2060. */
export const COUNTRIES = Object.keys(HOLIDAYS) as Country[];
export const DEFAULT_COUNTRY: Country = 'BE';

/** Whether public holidays of a country code are known. */
export function isCountry(code: string): code is Country {
  return Object.hasOwn(HOLIDAYS, code);
}

/**
 * Working days of a country: Monday to Friday without public holidays. Outside 2015-2060 only weekends are free.
 * Dates are ISO strings and stay within the years 0001 to 9999.
 */
export interface Calendar {
  readonly country: Country;
  isWorkingDay(date: string): boolean;
  /** First working day after a date. */
  nextWorkingDay(date: string): string;
  /** Last working day before a date. */
  previousWorkingDay(date: string): string;
  /** The date itself, or the first working day after it. */
  workingDayFrom(date: string): string;
  /** The date itself, or the last working day before it. */
  workingDayUntil(date: string): string;
  /** The `count`-th working day after a date, or before it when negative; the date itself for 0. */
  addWorkingDays(date: string, count: number): string;
  /** Number of working days from a date up to and including another; 0 when `to` comes before `from`. */
  workingDaysBetween(from: string, to: string): number;
}

/** An absence counts for ten years at most; a document cannot make a calendar endless. */
const LONGEST_ABSENCE = 3653;

/** Days that are looked at one by one for a working day; longer absences are looked up. */
const NEAR = 10;

/** Working days of a country without the public holidays that fall on them, and without the days of these absences. */
export function createCalendar(
  country: Country = DEFAULT_COUNTRY,
  absences: readonly Pick<Period, 'start' | 'end'>[] = [],
): Calendar {
  const holidays = absences.length === 0 ? holidaysOn(country) : withAbsences(holidaysOn(country), absences);

  /** Working days before day number `day`, counted from Monday 1969-12-29. */
  const before = (day: number): number => weekdaysBefore(day) - lowerBound(holidays, day);

  /** Day number of the working day that has `index` working days before it. */
  const workingDay = (index: number): number => {
    let day = Math.floor((index * 7) / 5) - 7;
    // Every calendar day adds at most one working day, and every free day can ask for one more week day.
    let last = Math.ceil(((index + holidays.length) * 7) / 5) + 7;
    while (day < last) {
      const middle = Math.floor((day + last) / 2);
      if (before(middle + 1) > index) last = middle;
      else day = middle + 1;
    }
    return day;
  };

  const isWorking = (day: number): boolean =>
    weekdaysBefore(day + 1) > weekdaysBefore(day) && holidays[lowerBound(holidays, day)] !== day;

  /** The first working day from `day` on, in steps of one day forward or back: nearly always one of the next few days. */
  const nearest = (day: number, step: 1 | -1): number => {
    for (let count = 0; count < NEAR; count += 1) {
      if (isWorking(day + step * count)) return day + step * count;
    }
    return workingDay(step === 1 ? before(day) : before(day + 1) - 1);
  };

  const indexFrom = (date: string): number => before(toDay(date));
  const indexAfter = (date: string): number => before(toDay(date) + 1);
  const at = (index: number): string => fromDay(workingDay(index));

  return {
    country,
    isWorkingDay: (date) => isWorking(toDay(date)),
    nextWorkingDay: (date) => fromDay(nearest(toDay(date) + 1, 1)),
    previousWorkingDay: (date) => fromDay(nearest(toDay(date) - 1, -1)),
    workingDayFrom: (date) => fromDay(nearest(toDay(date), 1)),
    workingDayUntil: (date) => fromDay(nearest(toDay(date), -1)),
    addWorkingDays: (date, count) => {
      if (count === 0) return date;
      return at(count > 0 ? indexAfter(date) + count - 1 : indexFrom(date) + count);
    },
    workingDaysBetween: (from, to) => Math.max(0, indexAfter(to) - indexFrom(from)),
  };
}

const holidaysByCountry = new Map<Country, readonly number[]>();

function holidaysOn(country: Country): readonly number[] {
  const holidays = holidaysByCountry.get(country) ?? readHolidays(country);
  holidaysByCountry.set(country, holidays);
  return holidays;
}

/** Sorted day numbers of holidays and absences. An absence with one date is that day; one without an end goes on. */
function withAbsences(
  holidays: readonly number[],
  absences: readonly Pick<Period, 'start' | 'end'>[],
): readonly number[] {
  const days = new Set(holidays);
  for (const { start, end } of absences) {
    const first = start ?? end;
    if (first === undefined) continue;
    const from = toDay(first.date);
    const to = Math.min(end === undefined ? Number.POSITIVE_INFINITY : toDay(end.date), from + LONGEST_ABSENCE);
    for (let day = from; day <= to; day += 1) {
      if (weekdaysBefore(day + 1) > weekdaysBefore(day)) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** Sorted day numbers of the holidays that fall on Monday to Friday. */
function readHolidays(country: Country): number[] {
  const { everyYear, byYear } = HOLIDAYS[country];
  const dates = byYear.flatMap((moving, index) =>
    `${everyYear} ${moving}`
      .split(' ')
      .filter((day) => day !== '')
      .map((day) => `${FIRST_YEAR + index}-${day.slice(0, 2)}-${day.slice(2)}`),
  );
  return dates
    .filter((date) => weekday(date) <= 5)
    .map(toDay)
    .sort((a, b) => a - b);
}

function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}

/** Number of values in a sorted list that are smaller than `limit`. */
function lowerBound(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
