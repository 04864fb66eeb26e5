import type { Agreement, Moment } from '../facts/model.ts';
import type { CalendarFor } from './doers.ts';
import type { MomentPurpose, PlannedMoment, PlannedStep, UndatedMoment } from './model.ts';
import { type DateRange, proposeMoments } from './propose.ts';

/** Moments of one purpose that recur or lie within a range. */
interface MomentList {
  purpose: MomentPurpose;
  moments: readonly Moment[];
  range: DateRange;
  /** Who must be there besides who is named in the moment. */
  attendees: readonly string[];
  step?: string;
}

export interface PlannedMoments {
  moments: PlannedMoment[];
  undatedMoments: UndatedMoment[];
}

/**
 * Coaching, follow-up, support and talks of an agreement and its steps as dates. What recurs is kept within the period (support of a step: from
 * its start to its due date), on days that those who meet work; a date that is written stays as it is.
 */
export function planMoments(
  agreement: Agreement,
  steps: readonly PlannedStep[],
  period: DateRange,
  employee: readonly string[],
  calendarFor: CalendarFor,
): PlannedMoments {
  const lists: MomentList[] = [
    { purpose: 'coaching', moments: agreement.coaching, range: period, attendees: employee },
    { purpose: 'follow-up', moments: agreement.followUp, range: period, attendees: employee },
    { purpose: 'support', moments: agreement.support, range: period, attendees: employee },
    { purpose: 'talk', moments: agreement.talks, range: period, attendees: employee },
    ...agreement.steps.flatMap((step, index): MomentList[] => {
      const planned = steps[index];
      if (planned === undefined) return [];
      const range = { start: planned.start, end: planned.end };
      return [{ purpose: 'support', moments: step.support, range, attendees: planned.doers, step: planned.name }];
    }),
  ];
  const moments = lists.flatMap((list) => list.moments.flatMap((moment) => dated(moment, list, calendarFor)));
  return {
    moments: moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    undatedMoments: lists.flatMap((list) => list.moments.flatMap((moment) => undated(moment, list))),
  };
}

function dated(
  moment: Moment,
  { purpose, range, attendees, step }: MomentList,
  calendarFor: CalendarFor,
): PlannedMoment[] {
  if (moment.kind === 'text') return [];
  const calendar = calendarFor(moment.by === undefined ? attendees : [...attendees, moment.by.name]);
  const recurring = moment.kind === 'every';
  const dates = moment.kind === 'every' ? proposeMoments(range, calendar, moment) : [moment.date];
  return dates.map((date) => ({ purpose, date, recurring, ...who(moment), ...where(step), span: moment.span }));
}

function undated(moment: Moment, { purpose, step }: MomentList): UndatedMoment[] {
  return moment.kind === 'text'
    ? [{ purpose, text: moment.text, ...who(moment), ...where(step), span: moment.span }]
    : [];
}

function who(moment: Moment): { by?: string } {
  return moment.by === undefined ? {} : { by: moment.by.name };
}

function where(step: string | undefined): { step?: string } {
  return step === undefined ? {} : { step };
}
