import type { TimeUnit } from '../../facts/model.ts';
import { addDays, addMonths, fromDay, toDay, weekday } from '../../plan/date.ts';
import type { Language } from '../model.ts';
import { parseWrittenDate } from './written-date.ts';

/** First and last day of a stretch of the calendar, both ISO and included. */
export interface Stretch {
  first: string;
  last: string;
}

export type PeriodUnit = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'schoolYear';

const MEMO_SIZE = 512;
const memo = new Map<string, string | null>();
const SCHOOL_YEAR_MONTH = 9;

/** The day that a written date means; dates without a year are taken in the future. Null when it cannot be read. */
export function resolveDate(written: string, lang: Language, today: string): string | null {
  const key = `${lang}${today}${written}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const iso = parseDate(written, lang, today);
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(key, iso);
  return iso;
}

function parseDate(written: string, lang: Language, today: string): string | null {
  const [year, month, day] = parts(today);
  const read = parseWrittenDate(written, lang, new Date(year, month - 1, day, 12));
  return read ? iso(read.year ?? year, read.month ?? month, read.day ?? 1) : null;
}

/** A day of a month, without a year the coming one; null when the month does not have it. */
export function dayOfMonth(day: number, month: number, year: number | undefined, today: string): string | null {
  const [thisYear] = parts(today);
  const coming = iso(thisYear, month, day) >= today ? thisYear : thisYear + 1;
  const meant = year ?? coming;
  return day <= monthLength(meant, month) ? iso(meant, month, day) : null;
}

/** The week, month, quarter, half or whole year that lies `offset` periods after the one of `today`. */
export function period(unit: PeriodUnit, offset: number, today: string): Stretch {
  if (unit === 'week') {
    const monday = addDays(today, 1 - weekday(today) + 7 * offset);
    return { first: monday, last: addDays(monday, 6) };
  }
  const [year, month] = parts(today);
  const months = { month: 1, quarter: 3, half: 6, year: 12, schoolYear: 12 }[unit];
  const shift = unit === 'schoolYear' ? SCHOOL_YEAR_MONTH - 1 : 0;
  const index = year * 12 + month - 1 - shift;
  return months12(Math.floor(index / months) * months + shift + offset * months, months);
}

/** Months `month` to `month + count - 1` of a year, with month 1 to 12. */
export function monthsOf(year: number, month: number, count: number): Stretch {
  return months12(year * 12 + month - 1, count);
}

/** The next time that month `month` of the calendar comes round, counted from `today`. */
export function comingMonths(month: number, count: number, today: string): Stretch {
  const [year] = parts(today);
  const here = monthsOf(year, month, count);
  return here.last >= today ? here : monthsOf(year + 1, month, count);
}

/** The day that lies a duration after `today`. Working days are counted Monday to Friday. */
export function after(amount: number, unit: TimeUnit, today: string): string {
  const whole = Math.ceil(amount);
  if (unit === 'month') return addMonths(today, whole);
  if (unit === 'quarter') return addMonths(today, whole * 3);
  if (unit === 'year') return addMonths(today, Math.round(amount * 12));
  if (unit === 'workingDay') return addWorkingDays(today, whole);
  if (unit === 'week') return addDays(today, Math.ceil(amount * 7));
  if (unit === 'hour') return addDays(today, Math.ceil(amount / 24));
  return unit === 'day' ? addDays(today, whole) : today;
}

/** The middle of a stretch: the 15th of a month, else the day halfway. */
export function middle({ first, last }: Stretch): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return `${first.slice(0, 8)}15`;
  return fromDay(Math.floor((toDay(first) + toDay(last)) / 2));
}

/** Year, month (1 to 12) and day of an ISO date. */
export function parts(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function addWorkingDays(from: string, days: number): string {
  const weeks = Math.floor(days / 5);
  let date = addDays(from, weeks * 7);
  for (let left = days % 5; left > 0; ) {
    date = addDays(date, 1);
    if (weekday(date) <= 5) left--;
  }
  return date;
}

function months12(index: number, count: number): Stretch {
  const end = index + count - 1;
  const [year, month] = [Math.floor(end / 12), (end % 12) + 1];
  return { first: iso(Math.floor(index / 12), (index % 12) + 1, 1), last: iso(year, month, monthLength(year, month)) };
}

function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
