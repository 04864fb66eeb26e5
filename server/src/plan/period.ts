import type { Agreement } from '../facts/model.ts';
import type { Calendar } from './calendar.ts';
import { earliest, latest } from './date.ts';
import type { DateRange } from './propose.ts';

/** Time assumed for each step of an agreement that does not say when it ends. */
const WORKING_DAYS_PER_STEP = 10;

export interface PlanPeriod {
  period: DateRange;
  assumed: ('start' | 'end')[];
  /** The period that is written ends before it starts. */
  empty: boolean;
}

/**
 * The period of an agreement. A missing start is the day it was accepted, else today, but never later than the first due date; a
 * missing end leaves two weeks a step and includes the last due date.
 */
export function periodOf(agreement: Agreement, calendar: Calendar, today: string): PlanPeriod {
  const written = { start: agreement.period?.start?.date, end: agreement.period?.end?.date };
  const start = written.start ?? assumedStart(agreement, today);
  const end = written.end ?? assumedEnd(agreement, calendar, start);
  const assumed: PlanPeriod['assumed'] = [];
  if (written.start === undefined) assumed.push('start');
  if (written.end === undefined) assumed.push('end');
  return { period: { start, end: latest(start, end) }, assumed, empty: end < start };
}

function dueDates(agreement: Agreement): string[] {
  return agreement.steps.flatMap((step) => (step.due === undefined ? [] : [step.due.date]));
}

function assumedStart(agreement: Agreement, today: string): string {
  const accepted = agreement.acceptances.flatMap(({ on }) => (on === undefined ? [] : [on.date])).reduce(latest, '');
  const start = accepted === '' ? today : accepted;
  return [agreement.period?.end?.date ?? start, ...dueDates(agreement)].reduce(earliest, start);
}

function assumedEnd(agreement: Agreement, calendar: Calendar, start: string): string {
  const days = Math.max(1, agreement.steps.length) * WORKING_DAYS_PER_STEP;
  const end = calendar.addWorkingDays(calendar.workingDayFrom(start), days - 1);
  return dueDates(agreement).reduce(latest, end);
}
