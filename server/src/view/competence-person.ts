import type { Agreement, Competence, Reference } from '../facts/model.ts';
import type { CompetenceDependency } from '../rules/competence/dependency.ts';
import type { Development, NeededCompetence } from './competences-in.ts';
import type { FactCells } from './fact-cells.ts';
import type { FactText } from './fact-text.ts';
import type { ViewContext } from './viewable.ts';

/** How somebody stands with a competence. */
export interface Standing {
  held: Competence['holders'];
  learner?: Reference;
  /** By which they develop it. */
  developments: readonly Development[];
  /** In which they coach somebody else. */
  coached: readonly Development[];
}

/** Somebody who has, learns, develops or coaches a competence, with the file of the reference. */
export interface CompetentPerson {
  reference: Reference;
  uri: string;
  standings: ReadonlyMap<NeededCompetence, Standing>;
}

/** What the view of competences is made from. */
export interface CompetencesSource extends ViewContext {
  competences: readonly NeededCompetence[];
  developments: readonly Development[];
  people: readonly CompetentPerson[];
  /** The highest level that anybody has, or that of a senior when that is higher. */
  highest: number;
}

interface Gathered extends CompetentPerson {
  standings: Map<
    NeededCompetence,
    Standing & { held: Competence['holders'][number][]; developments: Development[]; coached: Development[] }
  >;
}

/** Everybody around these competences, in the order in which they are first named. */
export function competentPeople(
  competences: readonly NeededCompetence[],
  developments: readonly Development[],
): CompetentPerson[] {
  const people = new Map<string, Gathered>();
  const standingOf = (reference: Reference, uri: string, competence: NeededCompetence) => {
    const person: Gathered = people.get(reference.name) ?? { reference, uri, standings: new Map() };
    people.set(reference.name, person);
    const standing = person.standings.get(competence) ?? { held: [], developments: [], coached: [] };
    person.standings.set(competence, standing);
    return standing;
  };
  for (const competence of competences) {
    const { uri, fact } = competence;
    for (const holder of fact.holders) standingOf(holder.person, uri, competence).held.push(holder);
    for (const learner of fact.learners) standingOf(learner, uri, competence).learner = learner;
  }
  for (const development of developments) {
    const { uri, fact, employee, competence } = development;
    if (!competence) continue;
    if (employee) standingOf(employee, uri, competence).developments.push(development);
    for (const coach of fact.coaches) standingOf(coach, uri, competence).coached.push(development);
  }
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
