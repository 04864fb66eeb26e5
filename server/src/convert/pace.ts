import type { Agreement } from '../facts/model.ts';
import { type Calendar, createCalendar, DEFAULT_COUNTRY, isCountry } from '../plan/calendar.ts';
import { periodOf } from '../plan/period.ts';
import { proposeDueDates } from '../plan/propose.ts';
import type { Settings } from '../project/settings.ts';

/** Up to this many working days the coach looks in every week, beyond it every two weeks. */
const SHORT_PERIOD = 30;

/** Due dates for `count` steps within the agreement's period; undefined when it does not say when it ends. */
export function dueDatesOf(agreement: Agreement, count: number, settings: Settings): string[] | undefined {
  const end = agreement.period?.end?.date;
  if (end === undefined) return undefined;
  const calendar = calendarOf(settings);
  const { period, empty } = periodOf(agreement, calendar, settings.today);
  if (empty) return Array.from({ length: count }, () => end);
  return proposeDueDates(count, period, calendar).map((date) => (date < period.start ? end : date));
}

/** Number of weeks between coaching moments. */
export function coachingRhythm(agreement: Agreement, settings: Settings): number {
  if (agreement.period?.end === undefined) return 2;
  const calendar = calendarOf(settings);
  const { period } = periodOf(agreement, calendar, settings.today);
  return calendar.workingDaysBetween(period.start, period.end) <= SHORT_PERIOD ? 1 : 2;
}

function calendarOf({ country }: Settings): Calendar {
  return createCalendar(isCountry(country) ? country : DEFAULT_COUNTRY);
}
