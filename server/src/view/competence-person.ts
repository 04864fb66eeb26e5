import type { Agreement, Reference } from '../facts/model.ts';
import type { CompetenceDependency } from '../rules/competence/dependency.ts';
import type { Development, NeededCompetence } from './competences-in.ts';
import type { FactCells } from './fact-cells.ts';
import type { FactText } from './fact-text.ts';
import type { ViewContext } from './viewable.ts';

/** Somebody who has, learns or develops a competence, with the file of the reference. */
export interface CompetentPerson {
  reference: Reference;
  uri: string;
}

/** What the view of competences is made from. */
export interface CompetencesSource extends ViewContext {
  competences: readonly NeededCompetence[];
  developments: readonly Development[];
  people: readonly CompetentPerson[];
  /** The highest level that anybody has. */
  highest: number;
}

/** Everybody who has or learns one of these competences, in the order in which they are first named. */
export function competentPeople(
  competences: readonly NeededCompetence[],
  developments: readonly Development[],
): CompetentPerson[] {
  const people = new Map<string, CompetentPerson>();
  const add = (reference: Reference, uri: string): void => {
    if (!people.has(reference.name)) people.set(reference.name, { reference, uri });
  };
  for (const { fact, uri } of competences) {
    for (const { person } of fact.holders) add(person, uri);
    for (const learner of fact.learners) add(learner, uri);
  }
  for (const { employee, competence, uri } of developments) if (employee && competence) add(employee, uri);
  return [...people.values()];
}

/** What makes a competence that services need a weak spot: one holder or none; undefined when it is none. */
export function weakness({ dependency, fact }: NeededCompetence, { words, text }: FactCells): string | undefined {
  const { services, holders } = dependency;
  if (services.length === 0 || holders.length > 1) return undefined;
  const only = fact.holders[0]?.person;
  return only ? words.competences.single(text.called(only)) : words.competences.nobody;
}

/** The sum by which dependency is judged, such as `3 ÷ 2 = 1,5`. */
export function shortSum({ services, holders, value }: CompetenceDependency, { text }: FactCells): string {
  const sum = `${services.length} ÷ ${holders.length}`;
  return holders.length > 0 ? `${sum} = ${text.planWords.number(Math.round(value * 10) / 10)}` : sum;
}

/** The levels from which and to which somebody develops, as far as they are said; empty when neither is. */
export function levelsIn({ fromLevel, toLevel }: Agreement, text: FactText): string {
  const from = fromLevel && text.quantity(fromLevel);
  const to = toLevel && text.quantity(toLevel);
  if (from !== undefined && to !== undefined) return `${from} → ${to}`;
  return to === undefined ? (from ?? '') : `→ ${to}`;
}
