import type { Block, FileFacts } from '../facts/model.ts';

/** Every block of a file, with those inside it right after it. */
export function blocksOf(facts: FileFacts): Block[] {
  return [
    ...facts.organisations.flatMap((each) => [each, ...each.ambitions, ...each.goals, ...each.units]),
    ...facts.measures,
    ...facts.tasks,
    ...facts.persons,
    ...facts.readiness,
    ...facts.functions.flatMap((each) => [each, ...each.resultAreas]),
    ...facts.agreements.flatMap((each) => [each, ...each.steps]),
    ...facts.teams.flatMap((each) => [
      each,
      ...each.principles,
      ...each.rules,
      ...each.actions,
      ...each.meetings,
      ...each.decisions,
    ]),
    ...facts.services,
    ...facts.competences,
    ...facts.caseTypes,
    ...facts.facilities,
    ...facts.programmes.flatMap((each) => [each, ...each.sessions, ...each.assignments]),
    ...facts.dayPlans,
    ...facts.progress,
  ];
}
