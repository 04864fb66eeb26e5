import type { Reference, Service } from '../facts/model.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { ViewContext } from './viewable.ts';

/** Somebody in a map of services. */
export interface ServicePerson {
  reference: Reference;
  /** File of the reference. */
  uri: string;
  /** Whether a team of these services counts them as a member or leader. */
  isMember: boolean;
  isLeader: boolean;
  contributesTo: readonly Located<Service>[];
  coordinates: readonly Located<Service>[];
}

/** What the map of services is made from. */
export interface ServicesSource extends ViewContext {
  title: string;
  services: readonly Located<Service>[];
  people: readonly ServicePerson[];
}

/** The services of a team, or of the whole project without one, in the order of the files. */
export function servicesOf(team: string | undefined, project: ProjectView): Located<Service>[] {
  const found = team === undefined ? project.collect('services') : project.linked('servicesOfTeam', team);
  return inOrder(found);
}

/** Facts in the order of their files and texts. */
export function inOrder<Fact extends { span: { start: number } }>(facts: readonly Located<Fact>[]): Located<Fact>[] {
  return facts.toSorted((a, b) => (a.uri === b.uri ? a.fact.span.start - b.fact.span.start : a.uri < b.uri ? -1 : 1));
}

/** Everybody around services: members of the teams that deliver them first, then who else contributes or coordinates. Without a known team all count as members. */
export function peopleOf(
  services: readonly Located<Service>[],
  team: string | undefined,
  project: ProjectView,
): ServicePerson[] {
  const names = new Set([team, ...services.map(({ fact }) => fact.team?.name)]);
  const teams = inOrder(project.collect('teams')).filter(({ fact }) => names.has(fact.name.text));
  const isMember = teams.length === 0;
  const people = new Map<string, ServicePerson>();
  const add = (reference: Reference, uri: string, known: Partial<ServicePerson>): void => {
    const had = people.get(reference.name);
    const all = { reference, uri, isMember, isLeader: false, contributesTo: [], coordinates: [] };
    people.set(reference.name, { ...all, ...had, ...known });
  };
  for (const { uri, fact } of teams) {
    for (const member of fact.members) add(member, uri, { isMember: true });
    if (fact.leader) add(fact.leader, uri, { isMember: true, isLeader: true });
  }
  for (const service of services) {
    const { contributions, coordination } = service.fact;
    for (const { by } of contributions) {
      const { contributesTo = [] } = people.get(by.name) ?? {};
      if (!contributesTo.includes(service)) add(by, service.uri, { contributesTo: [...contributesTo, service] });
    }
    for (const person of coordination) {
      const { coordinates = [] } = people.get(person.name) ?? {};
      if (!coordinates.includes(service)) add(person, service.uri, { coordinates: [...coordinates, service] });
    }
  }
  return [...people.values()];
}
