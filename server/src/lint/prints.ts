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
  return finished(continued(START, key)) >>> 0;
}

/** The prints of the keys that a file contributes to, each once. */
export function contributedKeys(facts: FileFacts): Uint32Array {
  // As signed numbers, which V8 keeps without making an object of those above 2³¹.
  const keys = new Set<number>();
  eachContribution(facts, (sort, about) => keys.add(finished(continued(begun(sort), about))));
  for (const kind of new Set(facts.declarations.map((each) => each.kind))) keys.add(keyPrint(nearestKey(kind)) | 0);
  return Uint32Array.from(keys);
}

const START = 0x811c9dc5;
const sorts = new Map<string, number>();

/** The print so far of what keys of a sort begin with. There are a dozen sorts. */
function begun(sort: string): number {
  const known = sorts.get(sort);
  if (known !== undefined) return known;
  const print = continued(START, sort);
  sorts.set(sort, print);
  return print;
}

function continued(before: number, text: string): number {
  let print = before;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x9e3779b1);
  return print;
}

function finished(print: number): number {
  const mixed = Math.imul(print ^ (print >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
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
