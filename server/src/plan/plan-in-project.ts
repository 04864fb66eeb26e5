import type { Agreement } from '../facts/model.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { type Calendar, createCalendar, DEFAULT_COUNTRY, isCountry } from './calendar.ts';
import type { Plan } from './model.ts';
import { schedule } from './schedule.ts';

const calendars = new Map<string, Calendar>();

/** Working days of the country of a project. */
export function calendarOf({ country }: Pick<Settings, 'country'>): Calendar {
  const known = isCountry(country) ? country : DEFAULT_COUNTRY;
  const calendar = calendars.get(known) ?? createCalendar(known);
  calendars.set(known, calendar);
  return calendar;
}

/** The sub-result plan of an agreement with what its project says of its people and reports about it: the one that previews, exports and findings share. */
export function planInProject(agreement: Agreement, project: ProjectView, settings: Settings): Plan {
  return project.once(makePlan, agreement, settings);
}

function makePlan(agreement: Agreement, project: ProjectView, settings: Settings): Plan {
  return schedule(agreement, calendarOf(settings), {
    today: settings.today,
    personOf: (name) => project.find('person', name)?.fact,
    progress: project.linked('progressOf', agreement.name.text).map(({ fact }) => fact),
  });
}
