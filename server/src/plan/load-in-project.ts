import type { Agreement } from '../facts/model.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { doersNamedIn } from './doers.ts';
import { type LoadOptions, loadOf, type WeekLoad } from './load.ts';
import { calendarOf, peopleIn } from './plan-in-project.ts';

/** The load of everybody in a project who is declared as a person, by name and week. */
export function loadInProject(project: ProjectView, settings: Settings): WeekLoad[] {
  const agreements = new Map<string, Agreement[]>();
  for (const { fact } of project.collect('agreements')) {
    for (const name of doersNamedIn(fact)) {
      const own = agreements.get(name);
      if (own) own.push(fact);
      else agreements.set(name, [fact]);
    }
  }
  const options = optionsIn(project, settings);
  return [...agreements.keys()]
    .sort()
    .filter((name) => options.personOf(name) !== undefined)
    .flatMap((name) => loadOf(name, agreements.get(name) ?? [], calendarOf(settings), options));
}

/** The load of one person, by week. */
export function loadOfPerson(name: string, project: ProjectView, settings: Settings): WeekLoad[] {
  const own = project
    .collect('agreements')
    .map(({ fact }) => fact)
    .filter((agreement) => doersNamedIn(agreement).has(name));
  return loadOf(name, own, calendarOf(settings), optionsIn(project, settings));
}

function optionsIn(project: ProjectView, { today }: Settings): LoadOptions {
  return {
    today,
    ...peopleIn(project),
    progressOf: (name) => project.linked('progressOf', name).map(({ fact }) => fact),
  };
}
