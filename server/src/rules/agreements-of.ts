import type { Agreement } from '../facts/model.ts';
import { rolesIn } from '../project/parties.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';

type ByYear = ReadonlyMap<string, readonly Located<Agreement>[]>;

/** What was found for the rules of one file, since several ask the same. */
const found = new WeakMap<ProjectView, Map<string, ByYear>>();

/** Agreements that a person makes happen, by the calendar year they end in. */
export function agreementsByYear(person: string, project: ProjectView): ByYear {
  const known = found.get(project);
  const byYear = known?.get(person);
  if (byYear) return byYear;
  const grouped = groupByYear(person, project);
  if (known) known.set(person, grouped);
  else found.set(project, new Map([[person, grouped]]));
  return grouped;
}

function groupByYear(person: string, project: ProjectView): ByYear {
  const byYear = new Map<string, Located<Agreement>[]>();
  for (const located of project.linked('agreementsOf', person)) {
    const year = located.fact.period?.end?.date.slice(0, 4);
    if (year === undefined || rolesIn(project, located.fact).employee?.name !== person) continue;
    const ending = byYear.get(year);
    if (ending) ending.push(located);
    else byYear.set(year, [located]);
  }
  for (const agreements of byYear.values()) agreements.sort(inOrder);
  return byYear;
}

function inOrder(a: Located<Agreement>, b: Located<Agreement>): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.fact.span.start - b.fact.span.start;
}
