import type { Aim, NamedBlock, Organisation, Reference } from '../facts/model.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';
import { inOrder } from './services-in.ts';

export type ContributorKind = 'ambition' | 'goal' | 'agreement' | 'caseType' | 'facility';

/** An ambition or a goal, or what contributes to one, with everything that contributes to it in turn. */
export interface Contributor extends Located<NamedBlock> {
  kind: ContributorKind;
  /** Between whom an agreement is, or who handles a case. */
  people: readonly Reference[];
  /** A goal that contributes to no ambition. */
  isLoose: boolean;
  children: readonly Contributor[];
}

/** The ambitions and goals of an organisation as trees. */
export interface AmbitionTree {
  roots: readonly Contributor[];
  /** Ambitions and goals to which nothing contributes. */
  open: readonly Contributor[];
}

interface Found extends Omit<Contributor, 'children' | 'isLoose'> {
  contributesTo: readonly Reference[];
}

/** What contributes to the ambitions and goals of an organisation, from the whole project. A circle of goals is cut where it closes. */
export function ambitionTree({ uri, fact, facts }: Located<Organisation>, project: ProjectView): AmbitionTree {
  const contributors = contributorsOf(contributionsIn(project), project);
  const own = [
    ...fact.ambitions.map((aim) => aimFrom('ambition', aim, { uri, facts })),
    ...fact.goals.map((aim) => aimFrom('goal', aim, { uri, facts })),
  ];
  const reached = new Set<string>();
  const grow = (found: Found, above: readonly string[]): Contributor => {
    const key = keyOf(found.uri, found.fact.span.start);
    reached.add(key);
    const under = above.includes(key) ? [] : (contributors.get(key) ?? []);
    const isLoose = found.kind === 'goal' && above.length === 0;
    return { ...found, isLoose, children: under.map((child) => grow(child, [...above, key])) };
  };
  const isRoot = ({ contributesTo }: Found): boolean => !contributesTo.some((aim) => project.resolve(aim).length === 1);
  const roots = own.filter(isRoot).map((aim) => grow(aim, []));
  for (const aim of own) if (!reached.has(keyOf(aim.uri, aim.fact.span.start))) roots.push(grow(aim, []));
  const open = own.filter((aim) => !contributors.has(keyOf(aim.uri, aim.fact.span.start)));
  return { roots, open: open.map((aim) => ({ ...aim, isLoose: false, children: [] })) };
}

/** What contributes to each ambition, goal and case type, by where that is declared. */
function contributorsOf(all: readonly Found[], project: ProjectView): Map<string, Found[]> {
  const contributors = new Map<string, Found[]>();
  for (const found of all) {
    const keys = found.contributesTo.flatMap((aim) => {
      const [only, another] = project.resolve(aim);
      return only && !another ? [keyOf(only.uri, only.fact.span.start)] : [];
    });
    for (const key of new Set(keys)) {
      const known = contributors.get(key);
      if (known) known.push(found);
      else contributors.set(key, [found]);
    }
  }
  return contributors;
}

/** Everything in a project that may contribute: goals first, then agreements, case types, and facilities with the cases they are used for. */
function contributionsIn(project: ProjectView): Found[] {
  const organisations = inOrder(project.collect('organisations'));
  return [
    ...organisations.flatMap(({ fact, ...file }) => [
      ...fact.ambitions.map((aim) => aimFrom('ambition', aim, file)),
      ...fact.goals.map((aim) => aimFrom('goal', aim, file)),
    ]),
    ...inOrder(project.collect('agreements')).map((located): Found => {
      const { parties, contributesTo } = located.fact;
      return { ...located, kind: 'agreement', people: parties, contributesTo };
    }),
    ...inOrder(project.collect('caseTypes')).map((located): Found => {
      const { handledBy, contributesTo } = located.fact;
      return { ...located, kind: 'caseType', people: handledBy, contributesTo };
    }),
    ...inOrder(project.collect('facilities')).map((located): Found => {
      const { usedFor, contributesTo } = located.fact;
      return { ...located, kind: 'facility', people: [], contributesTo: [...contributesTo, ...usedFor] };
    }),
  ];
}

function aimFrom(kind: 'ambition' | 'goal', fact: Aim, file: Omit<Located<Aim>, 'fact'>): Found {
  return { ...file, fact, kind, people: [], contributesTo: fact.contributesTo };
}

function keyOf(uri: string, start: number): string {
  return `${start} ${uri}`;
}
