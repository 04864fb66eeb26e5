import type { DeclarationKind, FileFacts } from '../facts/model.ts';
import { factPrint, joinedPrint } from './fact-print.ts';
import { eachLink, LINK_SORTS } from './links.ts';

/** Collections of facts that rules may ask for as a whole. */
export const COLLECTIONS = [
  'organisations',
  'persons',
  'agreements',
  'teams',
  'services',
  'competences',
  'caseTypes',
  'facilities',
  'programmes',
  'progress',
] as const satisfies readonly (keyof FileFacts)[];
export type Collection = (typeof COLLECTIONS)[number];

/** What keys of each sort begin with. */
const [NAME, REFERENCES, READINESS, ALL] = ['name ', 'references ', 'readiness ', 'all '];

/** What a name stands for; for a name within a block, with everything else that is named there. */
export const nameKey = (name: string, scope?: string): string => NAME + (scope ?? name);
/** Who refers to a name: apart from what it stands for, since references come and go far more often. */
export const referencesKey = (name: string): string => REFERENCES + name;
export const readinessKey = (person: string, task: string): string => `${READINESS}${person} ${task}`;
export const collectionKey = (collection: Collection): string => ALL + collection;
/** Which names of a kind there are at all, for suggesting the nearest one. */
export const nearestKey = (kind: DeclarationKind): string => `nearest ${kind}`;
/** The positions in a file, for findings that point into it. */
export const positionsKey = (uri: string): string => `positions ${uri}`;

/** What a file contributes to the project: per key a fingerprint that ignores where in the file things stand. */
export type Contribution = ReadonlyMap<string, number>;

/** The contribution of a file's facts. */
export function contributionOf(facts: FileFacts): Contribution {
  const contribution = new Map<string, number>();
  const prints = new Map<object, number>();
  eachContribution(facts, (sort, about, fact) => {
    const key = sort + about;
    const print = prints.get(fact) ?? factPrint(fact);
    prints.set(fact, print);
    const before = contribution.get(key);
    contribution.set(key, before === undefined ? print : joinedPrint(before, print));
  });
  return contribution;
}

/**
 * Tells everything that a file contributes to a key; a key as often as there is something under it. Keys come in two parts, what their
 * sort begins with and what they are about, since most are only printed.
 */
export function eachContribution(facts: FileFacts, tell: (sort: string, about: string, fact: object) => void): void {
  for (const declaration of facts.declarations) tell(NAME, declaration.scope ?? declaration.name.text, declaration);
  for (const reference of facts.references) tell(REFERENCES, reference.name, reference);
  for (const readiness of facts.readiness)
    tell(READINESS, `${readiness.person?.name ?? ''} ${readiness.task.name}`, readiness);
  for (const collection of COLLECTIONS) {
    for (const fact of facts[collection]) {
      tell(ALL, collection, fact);
      if ('name' in fact) tell(NAME, fact.name.text, fact);
    }
  }
  eachLink(facts, (link, name, fact) => tell(LINK_SORTS[link], name, fact));
  for (const measure of facts.measures) tell(NAME, measure.name.text, measure);
}

/** Keys whose fingerprint differs between what a file contributed and what it contributes now. */
export function changedKeys(before: Contribution | undefined, after: Contribution | undefined): string[] {
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...keys].filter((key) => before?.get(key) !== after?.get(key));
}
