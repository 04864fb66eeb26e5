import type { Agreement } from '../facts/model.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { type Calendar, createCalendar, DEFAULT_COUNTRY, isCountry } from './calendar.ts';
import type { AgreementsOf, PersonOf } from './doers.ts';
import type { Plan, PlanProblem } from './model.ts';
import { planProblems, schedule } from './schedule.ts';

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

/** Why that plan cannot be kept. A rule that asks this only needs the plan itself when there is something to say. */
export function planProblemsInProject(
  agreement: Agreement,
  project: ProjectView,
  settings: Settings,
): readonly PlanProblem[] {
  return project.once(findProblems, agreement, settings);
}

function findProblems(agreement: Agreement, project: ProjectView, settings: Settings): PlanProblem[] {
  return planProblems(agreement, calendarOf(settings), { today: settings.today, ...peopleIn(project) });
}

function makePlan(agreement: Agreement, project: ProjectView, settings: Settings): Plan {
  return schedule(agreement, calendarOf(settings), {
    today: settings.today,
    ...peopleIn(project),
    progress: project.linked('progressOf', agreement.name.text).map(({ fact }) => fact),
  });
}

/** What plans ask of the people of a project. */
export function peopleIn(project: ProjectView): { personOf: PersonOf; agreementsOf: AgreementsOf } {
  return {
    personOf: (name) => project.find('person', name)?.fact,
    agreementsOf: (name) => project.linked('agreementsOf', name).map(({ fact }) => fact),
  };
}
