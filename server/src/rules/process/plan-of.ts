import type { Agreement } from '../../facts/model.ts';
import { type Calendar, createCalendar, DEFAULT_COUNTRY, isCountry } from '../../plan/calendar.ts';
import type { Plan } from '../../plan/model.ts';
import { schedule } from '../../plan/schedule.ts';
import type { Settings } from '../../project/settings.ts';

const calendars = new Map<string, Calendar>();

/** Working days of the country of a project. */
export function calendarOf({ country }: Pick<Settings, 'country'>): Calendar {
  const known = isCountry(country) ? country : DEFAULT_COUNTRY;
  const calendar = calendars.get(known) ?? createCalendar(known);
  calendars.set(known, calendar);
  return calendar;
}

/** The sub-result plan of an agreement, as the preview shows it. */
export function planOf(agreement: Agreement, settings: Settings): Plan {
  return schedule(agreement, calendarOf(settings), { today: settings.today });
}
