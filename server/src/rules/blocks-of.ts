import type { Block, FileFacts } from '../facts/model.ts';

/** Every block of a file, with those inside it right after it. */
export function* blocksOf(facts: FileFacts): Iterable<Block> {
  for (const each of facts.organisations) yield* [each, ...each.ambitions, ...each.goals, ...each.units];
  yield* facts.measures;
  yield* facts.tasks;
  yield* facts.persons;
  yield* facts.readiness;
  for (const each of facts.functions) yield* [each, ...each.resultAreas];
  for (const each of facts.agreements) {
    yield each;
    yield* each.steps;
  }
  for (const each of facts.teams) {
    yield* [each, ...each.principles, ...each.rules, ...each.actions, ...each.meetings, ...each.decisions];
  }
  yield* facts.services;
  yield* facts.competences;
  yield* facts.caseTypes;
  yield* facts.facilities;
  for (const each of facts.programmes) yield* [each, ...each.sessions, ...each.assignments];
  yield* facts.dayPlans;
  yield* facts.progress;
}
