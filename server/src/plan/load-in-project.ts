import type { Agreement } from '../facts/model.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { doersNamedIn } from './doers.ts';
import { loadOf, type WeekLoad } from './load.ts';
import { calendarOf } from './plan-in-project.ts';

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
  const personOf = (name: string) => project.find('person', name)?.fact;
  const progressOf = (name: string) => project.linked('progressOf', name).map(({ fact }) => fact);
  const options = { today: settings.today, personOf, progressOf };
  return [...agreements.keys()]
    .sort()
    .filter((name) => personOf(name) !== undefined)
    .flatMap((name) => loadOf(name, agreements.get(name) ?? [], calendarOf(settings), options));
}
