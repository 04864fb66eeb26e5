import type { Plan } from '../plan/model.ts';
import { fitLine } from './text-fit.ts';

/** Columns of a title that stands within a sentence. */
const WIDEST_TITLE = 60;

/** The same plan for people to read: whatever is said of a step calls it by its title. The steps themselves keep their names. */
export function titledPlan(plan: Plan): Plan {
  const titles = new Map(plan.steps.map(({ name, title }) => [name, fitLine(title, WIDEST_TITLE)]));
  const titleOf = (name: string): string => titles.get(name) ?? name;
  const titled = <About extends { step?: string }>(about: About): About =>
    about.step === undefined ? about : { ...about, step: titleOf(about.step) };
  return {
    ...plan,
    steps: plan.steps.map((step) => ({
      ...step,
      after: step.after.map(titleOf),
      ...(step.progress === undefined ? {} : { progress: titled(step.progress) }),
    })),
    moments: plan.moments.map(titled),
    undatedMoments: plan.undatedMoments.map(titled),
    progress: plan.progress.map(titled),
    problems: plan.problems.map((problem) => ({ ...problem, chain: problem.chain.map(titleOf) })),
  };
}

/** The same plan with people called by what `called` makes of their names. Who does a step keeps the name, as load and calendars want it. */
export function planOfPeople(plan: Plan, called: (person: string) => string): Plan {
  const byTitle = <About extends { by?: string }>(about: About): About =>
    about.by === undefined ? about : { ...about, by: called(about.by) };
  return {
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, by: step.by.map(called) })),
    moments: plan.moments.map(byTitle),
    undatedMoments: plan.undatedMoments.map(byTitle),
  };
}
