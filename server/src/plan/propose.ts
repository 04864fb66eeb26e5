import type { TimeUnit } from '../facts/model.ts';
import type { Calendar } from './calendar.ts';
import { addDays, addMonths, durationInWorkingDays, monthsIn } from './date.ts';

/** First and last day, both included. */
export interface DateRange {
  start: string;
  end: string;
}

/** A rhythm such as every two weeks. */
export interface Rhythm {
  every: number;
  unit: TimeUnit;
}

/** Enough for a daily moment during two years; a document cannot make a plan endless. */
const MOST_MOMENTS = 750;

/**
 * Due dates for `count` sub-results, spread over the working days of a period. They rise strictly as long as the period has
 * that many working days; the last one is the last working day of the period. A period without working days gives the
 * working day before its end.
 */
export function proposeDueDates(count: number, period: DateRange, calendar: Calendar): string[] {
  const days = calendar.workingDaysBetween(period.start, period.end);
  if (days === 0) return Array.from({ length: count }, () => calendar.workingDayUntil(period.end));
  const first = calendar.workingDayFrom(period.start);
  return Array.from({ length: count }, (_, index) =>
    calendar.addWorkingDays(first, Math.ceil(((index + 1) * days) / count) - 1),
  );
}

/**
 * Dates of something that recurs within a period, the first one interval after its start. A date that is not a working day moves
 * to the next one, as long as that still falls in the period.
 */
export function proposeMoments(period: DateRange, calendar: Calendar, rhythm: Rhythm): string[] {
  const dates = new Set<string>();
  for (let turn = 1; turn <= MOST_MOMENTS; turn += 1) {
    const date = occurrence(period.start, turn, calendar, rhythm);
    if (date === undefined || date > period.end) break;
    const workingDate = calendar.workingDayFrom(date);
    if (workingDate <= period.end) dates.add(workingDate);
  }
  return [...dates];
}

function occurrence(start: string, turn: number, calendar: Calendar, { every, unit }: Rhythm): string | undefined {
  if (every <= 0) return undefined;
  const months = monthsIn(unit);
  if (months !== undefined) return addMonths(start, Math.round(turn * every * months));
  if (unit === 'week') return addDays(start, Math.round(turn * every * 7));
  return calendar.addWorkingDays(start, turn * durationInWorkingDays(every, unit));
}
