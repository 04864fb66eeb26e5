import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../plan/date.ts';
import type { Language } from '../words/plan-words.ts';
import type { CalendarEvent } from './calendar-events.ts';

export interface CalendarOptions {
  language: Language;
  /** When what is written was last changed; a later export supersedes an earlier one. */
  revised: Date;
}

/** The moment from which revisions are counted. */
const FIRST = Date.UTC(2020, 0, 1);

/**
 * Events as an iCalendar file (RFC 5545): for all day, private and without taking up time. The same events and revision give the same
 * file; imported again with a later revision, what has moved moves.
 */
export function calendarIcs(events: readonly CalendarEvent[], { language, revised }: CalendarOptions): string {
  const calendar = ical({
    prodId: { company: 'Afspraak', product: 'Afspraak', language },
    method: ICalCalendarMethod.PUBLISH,
  });
  const sequence = Math.max(0, Math.floor((revised.getTime() - FIRST) / 1000));
  for (const { uid, date, summary, description, category } of events) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: revised,
      lastModified: revised,
      start: midnight(date),
      end: midnight(addDays(date, 1)),
      allDay: true,
      summary,
      description: description.join('\n'),
      categories: [{ name: category }],
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A day as ical-generator takes it: it writes days in UTC. */
function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
