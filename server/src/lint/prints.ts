import type { FileFacts } from '../facts/model.ts';
import {
  type Contribution,
  changedKeys,
  contributionOf,
  eachContribution,
  nearestKey,
} from '../project/dependency-keys.ts';
import { factPrint, joinedPrint } from '../project/fact-print.ts';

/** A key as a number of 32 bits. Two keys may share one: who depends on one then depends on both, which is never wrong. */
export function keyPrint(key: string): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) print = Math.imul(print ^ key.charCodeAt(at), 0x9e3779b1);
  print = Math.imul(print ^ (print >>> 16), 0x85ebca6b);
  return (print ^ (print >>> 13)) >>> 0;
}

/** The prints of the keys that a file contributes to, each once. */
export function contributedKeys(facts: FileFacts): Uint32Array {
  const keys = new Set<number>();
  eachContribution(facts, (key) => keys.add(keyPrint(key)));
  for (const { kind } of facts.declarations) keys.add(keyPrint(nearestKey(kind)));
  return Uint32Array.from(keys);
}

/** Adds the prints of the keys under which a file says something else than before; undefined where there is no file. */
export function addChanged(before: FileFacts | undefined, now: FileFacts | undefined, changed: Set<number>): void {
  for (const key of changedKeys(comparable(before), comparable(now))) changed.add(keyPrint(key));
}

/** What a file contributes, which names can be suggested included. */
function comparable(facts: FileFacts | undefined): Contribution | undefined {
  if (!facts) return undefined;
  const contribution = new Map(contributionOf(facts));
  for (const { kind, scope = '', name } of facts.declarations) {
    const key = nearestKey(kind);
    contribution.set(key, joinedPrint(contribution.get(key) ?? 0, factPrint([scope, name.text])));
  }
  return contribution;
}
