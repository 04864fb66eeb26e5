import type { Agreement } from '../facts/model.ts';
import { rolesIn } from '../project/parties.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';

/** Agreements that a person makes happen, by the calendar year they end in. */
export function agreementsByYear(person: string, project: ProjectView): Map<string, Located<Agreement>[]> {
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
