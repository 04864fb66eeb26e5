import type { FileFacts } from '../facts/model.ts';
import { contributionOf, nearestKey } from '../project/dependency-keys.ts';

/** A key as a number of 32 bits. Two keys may share one: who depends on one then depends on both, which is never wrong. */
export function keyPrint(key: string): number {
  return printOf(key, 0x811c9dc5, 0x9e3779b1);
}

/**
 * What a file contributes to its project, for comparing: per key its print and two prints of what is said under it, in the order of
 * the keys' prints. Positions have no part in it.
 */
export function contributionPrints(facts: FileFacts): Uint32Array {
  const parts = new Map<number, [number, number]>();
  const add = (key: string, said: string) => {
    const print = keyPrint(key);
    const [one, other] = parts.get(print) ?? [0, 0];
    const first = printOf(said, 0x811c9dc5, 0x9e3779b1);
    parts.set(print, [(one + first) >>> 0, (other + printOf(said, first, 0x5f356495)) >>> 0]);
  };
  for (const [key, said] of contributionOf(facts)) add(key, `${key}\n${said}`);
  for (const { kind, scope = '', name } of facts.declarations) add(nearestKey(kind), `${scope} ${name.text}`);
  const prints = new Uint32Array(3 * parts.size);
  for (const [at, [key, said]] of [...parts].sort(([a], [b]) => a - b).entries()) prints.set([key, ...said], 3 * at);
  return prints;
}

/** Adds the keys under which two contributions differ. */
export function addChanged(before: Uint32Array, after: Uint32Array, changed: Set<number>): void {
  let [at, now] = [0, 0];
  while (at < before.length || now < after.length) {
    const old = before[at] ?? Number.POSITIVE_INFINITY;
    const current = after[now] ?? Number.POSITIVE_INFINITY;
    const isSame = before[at + 1] === after[now + 1] && before[at + 2] === after[now + 2];
    if (old !== current || !isSame) changed.add(Math.min(old, current));
    if (old <= current) at += 3;
    if (current <= old) now += 3;
  }
}

function printOf(text: string, start: number, factor: number): number {
  let print = start;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), factor);
  print = Math.imul(print ^ (print >>> 16), 0x85ebca6b);
  return (print ^ (print >>> 13)) >>> 0;
}
