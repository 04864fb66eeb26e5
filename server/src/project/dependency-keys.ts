import type { DeclarationKind, FileFacts } from '../facts/model.ts';
import { eachLink, linkKey } from './links.ts';

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

export const nameKey = (name: string): string => `name ${name}`;
/** Who refers to a name: apart from what it stands for, since references come and go far more often. */
export const referencesKey = (name: string): string => `references ${name}`;
export const readinessKey = (person: string, task: string): string => `readiness ${person} ${task}`;
export const collectionKey = (collection: Collection): string => `all ${collection}`;
/** Which names of a kind there are at all, for suggesting the nearest one. */
export const nearestKey = (kind: DeclarationKind): string => `nearest ${kind}`;
/** The positions in a file, for findings that point into it. */
export const positionsKey = (uri: string): string => `positions ${uri}`;

/** What a file contributes to the project: per key a fingerprint that ignores where in the file things stand. */
export type Contribution = ReadonlyMap<string, string>;

/** The contribution of a file's facts. */
export function contributionOf(facts: FileFacts): Contribution {
  const parts = new Map<string, string[]>();
  const prints = new Map<object, string>();
  const add = (key: string, fact: object) => {
    const list = parts.get(key);
    const print = prints.get(fact) ?? JSON.stringify(fact, withoutPositions);
    prints.set(fact, print);
    if (list) list.push(print);
    else parts.set(key, [print]);
  };
  for (const declaration of facts.declarations) add(nameKey(declaration.name.text), declaration);
  for (const reference of facts.references) add(referencesKey(reference.name), reference);
  for (const readiness of facts.readiness)
    add(readinessKey(readiness.person?.name ?? '', readiness.task.name), readiness);
  for (const collection of COLLECTIONS) {
    for (const fact of facts[collection]) {
      add(collectionKey(collection), fact);
      if ('name' in fact) add(nameKey(fact.name.text), fact);
    }
  }
  eachLink(facts, (link, name, fact) => add(linkKey(link, name), fact));
  for (const measure of facts.measures) add(nameKey(measure.name.text), measure);
  return new Map([...parts].map(([key, list]) => [key, list.join('\n')]));
}

/** Keys whose fingerprint differs between what a file contributed and what it contributes now. */
export function changedKeys(before: Contribution | undefined, after: Contribution | undefined): string[] {
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...keys].filter((key) => before?.get(key) !== after?.get(key));
}

const POSITIONS: ReadonlySet<string> = new Set(['span', 'keyword', 'body', 'properties', 'container']);

function withoutPositions(key: string, value: unknown): unknown {
  return POSITIONS.has(key) ? undefined : value;
}
