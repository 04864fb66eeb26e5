import type { Agreement } from '../../facts/model.ts';
import type { Plan, PlanProblem } from '../../plan/model.ts';
import type { ProjectContext, Related } from '../rule.ts';

/** A chain of steps as people read it, each with the day it is ready: `Vragen (2026-04-10) → Gegevens (2026-05-08)`. */
export function chainWithDates({ steps }: Plan, { chain }: PlanProblem): string {
  const ends = new Map(steps.map(({ name, end }) => [name, end]));
  return chain.map((name) => `${name} (${ends.get(name) ?? ''})`).join(' → ');
}

/** The steps of a chain as places to look at, without the last one, which the finding is about. */
export function placesOf(
  { steps }: Agreement,
  plan: Plan,
  { chain }: PlanProblem,
  { uri, facts }: Pick<ProjectContext, 'uri' | 'facts'>,
): Related[] {
  return chain.slice(0, -1).flatMap((name) => {
    const step = steps.find((each) => each.name.text === name);
    const end = plan.steps.find((each) => each.name === name)?.end;
    if (!step || end === undefined) return [];
    const message = { nl: `‘${name}’ is klaar op ${end}.`, en: `‘${name}’ is ready on ${end}.` };
    return [{ uri, facts, span: step.name.span, message }];
  });
}
