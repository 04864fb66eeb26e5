import type { Agreement, FileFacts, Progress, Readiness, Reference, Service, Team } from '../facts/model.ts';

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

interface Referring<Fact> {
  among: (facts: FileFacts) => readonly Fact[];
  refer: (fact: Fact) => readonly Reference[];
}

const REFERRING: { [L in Link]: Referring<Links[L]> } = {
  agreementsOf: {
    among: (facts) => facts.agreements,
    refer: ({ parties, owner }) => withOne(parties, owner),
  },
  servicesOf: {
    among: (facts) => facts.services,
    refer: ({ contributions, coordination }) => [...contributions.map(({ by }) => by), ...coordination],
  },
  servicesOfTeam: {
    among: (facts) => facts.services,
    refer: ({ team }) => withOne([], team),
  },
  servicesNeeding: {
    among: (facts) => facts.services,
    refer: ({ competences }) => competences,
  },
  teamsOf: {
    among: (facts) => facts.teams,
    refer: ({ members, leader }) => withOne(members, leader),
  },
  agreedIn: {
    among: (facts) => facts.agreements,
    refer: ({ agreedIn }) => agreedIn,
  },
  progressOf: {
    among: (facts) => facts.progress,
    refer: ({ agreement }) => [agreement],
  },
  readinessOf: {
    among: (facts) => facts.readiness,
    refer: ({ person }) => withOne([], person),
  },
};

function withOne(references: readonly Reference[], other: Reference | undefined): readonly Reference[] {
  return other === undefined ? references : [...references, other];
}

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
  const { among, refer } = REFERRING[link];
  return among(facts).filter((fact) => refer(fact).some((reference) => reference.name === name));
}

function eachLinkBy<L extends Link>(
  link: L,
  facts: FileFacts,
  tell: (link: Link, name: string, fact: Linked<Link>) => void,
): void {
  const { among, refer } = REFERRING[link];
  for (const fact of among(facts)) {
    for (const name of namesOf(refer(fact))) tell(link, name, fact);
  }
}

/** The names of references, each once. */
function namesOf(references: readonly Reference[]): Iterable<string> {
  const names = references.map(({ name }) => name);
  // Nearly all agreements have two parties, which needs no set.
  const isDistinct = names.length < 2 || (names.length === 2 && names[0] !== names[1]);
  return isDistinct ? names : new Set(names);
}
