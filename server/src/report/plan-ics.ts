import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { Plan } from '../plan/model.ts';
import type { Language } from '../words/plan-words.ts';
import { dayAfter, planEvents, revisionOn } from './plan-events.ts';

/** A plan with the language that is written about it in. */
export interface PlanInLanguage {
  plan: Plan;
  language: Language;
}

/**
 * Plans as an iCalendar file (RFC 5545): all-day events, private and without taking up time. The same plans on the same day give the same
 * file; imported again on a later day, what has moved moves.
 */
export function planIcs(plans: readonly PlanInLanguage[]): string {
  const calendar = ical({
    prodId: { company: 'Afspraak', product: 'Afspraak', language: plans[0]?.language ?? 'en' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { plan, language } of plans) {
    for (const { uid, date, summary, description, category } of planEvents(plan, language)) {
      calendar.createEvent({
        id: uid,
        sequence: revisionOn(plan.today),
        stamp: midnight(plan.today),
        start: midnight(date),
        end: midnight(dayAfter(date)),
        allDay: true,
        summary,
        description: description.join('\n'),
        categories: [{ name: category }],
        class: ICalEventClass.PRIVATE,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** The library writes all-day dates in UTC, so that the time zone of the machine does not move them. */
function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
