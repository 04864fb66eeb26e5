import type { Agreement, FileFacts, Progress, Readiness, Service, Team } from '../facts/model.ts';

/** Facts that are found by the name of somebody or something they refer to. */
interface Links {
  /** Agreements by each party and by their owner. */
  agreementsOf: Agreement;
  /** Services by each member who contributes or coordinates. */
  servicesOf: Service;
  /** Services by the team that delivers them. */
  servicesOfTeam: Service;
  /** Services by each competence they need. */
  servicesNeeding: Service;
  /** Teams by each member and by their leader. */
  teamsOf: Team;
  /** Agreements by each team they were agreed in. */
  agreedIn: Agreement;
  /** Check-ins and evaluations by their agreement. */
  progressOf: Progress;
  /** Readiness blocks by the person they rate. */
  readinessOf: Readiness;
}
export type Link = keyof Links;
export type Linked<L extends Link> = Links[L];

type Refer<Fact> = (fact: Fact) => readonly (string | undefined)[];

const REFERRING: { [L in Link]: [(facts: FileFacts) => readonly Links[L][], Refer<Links[L]>] } = {
  agreementsOf: [
    (facts) => facts.agreements,
    (agreement) => [...agreement.parties, agreement.owner].map((party) => party?.name),
  ],
  servicesOf: [
    (facts) => facts.services,
    ({ contributions, coordination }) =>
      [...contributions.map(({ by }) => by), ...coordination].map(({ name }) => name),
  ],
  servicesOfTeam: [(facts) => facts.services, ({ team }) => [team?.name]],
  servicesNeeding: [(facts) => facts.services, ({ competences }) => competences.map(({ name }) => name)],
  teamsOf: [(facts) => facts.teams, ({ members, leader }) => [...members, leader].map((person) => person?.name)],
  agreedIn: [(facts) => facts.agreements, ({ agreedIn }) => agreedIn.map(({ name }) => name)],
  progressOf: [(facts) => facts.progress, ({ agreement }) => [agreement.name]],
  readinessOf: [(facts) => facts.readiness, ({ person }) => [person?.name]],
};

const LINKS = Object.keys(REFERRING) as Link[];

/** What the keys of each link begin with. */
export const LINK_SORTS = Object.fromEntries(LINKS.map((link) => [link, `${link} `])) as {
  readonly [L in Link]: string;
};

/** Key of the facts that a link leads to from a name. */
export const linkKey = (link: Link, name: string): string => LINK_SORTS[link] + name;

/** Tells every fact of a file that a name leads to; a fact once for each name. */
export function eachLink(facts: FileFacts, tell: (link: Link, name: string, fact: Linked<Link>) => void): void {
  for (const link of LINKS) eachLinkBy(link, facts, tell);
}

/** The facts of a file that a link leads to from a name. */
export function linkedIn<L extends Link>(facts: FileFacts, link: L, name: string): Linked<L>[] {
  const [collection, refer] = REFERRING[link];
  return collection(facts).filter((fact) => refer(fact).includes(name));
}

function eachLinkBy<L extends Link>(
  link: L,
  facts: FileFacts,
  tell: (link: Link, name: string, fact: Linked<Link>) => void,
): void {
  const [collection, refer] = REFERRING[link];
  for (const fact of collection(facts)) {
    for (const name of distinct(refer(fact))) {
      if (name !== undefined) tell(link, name, fact);
    }
  }
}

function distinct<T>(values: readonly T[]): Iterable<T> {
  return values.length < 2 ? values : new Set(values);
}
