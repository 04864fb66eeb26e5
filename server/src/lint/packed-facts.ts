import type { FileFacts } from '../facts/model.ts';
import { isRecord } from './pack.ts';

/** Where the lines of a file start, and its length; enough to say where something is. */
export type Lines = Pick<FileFacts, 'dialect' | 'lineStarts' | 'length'>;
type Rest = Omit<FileFacts, keyof Lines>;

/** What is kept together: most questions are about one of the first. */
const GROUPS = [
  ['declarations'],
  ['references'],
  ['agreements'],
  [
    'organisations',
    'measures',
    'tasks',
    'persons',
    'readiness',
    'functions',
    'teams',
    'services',
    'competences',
    'caseTypes',
    'facilities',
    'programmes',
    'dayPlans',
    'progress',
    'problems',
    'suppressions',
  ],
] as const satisfies readonly (readonly (keyof Rest)[])[];

/** Facts in parts: lines, and groups of all the rest, which few runs look at. Nothing may be left out. */
export function splitFacts({ dialect, lineStarts, length, ...rest }: FileFacts): [Lines, ...Partial<Rest>[]] {
  const groups = GROUPS.map((keys) => Object.fromEntries(keys.map((key) => [key, rest[key]])) as Partial<Rest>);
  return [{ dialect, lineStarts, length }, ...groups];
}

/** How many parts {@link splitFacts} gives. */
export const PARTS = 1 + GROUPS.length;

/**
 * Facts that are only decoded as far as somebody looks. `part` gives what {@link splitFacts} gave; `whole` makes the facts anew where
 * a part turns out to be damaged.
 */
export function lazyFacts(part: (at: number) => unknown, whole: () => FileFacts): FileFacts {
  let made: FileFacts | undefined;
  const remade = (): FileFacts => {
    made ??= whole();
    return made;
  };
  const facts = {};
  let lines: Lines | undefined;
  for (const key of ['dialect', 'lineStarts', 'length'] as const) {
    define(facts, key, () => {
      lines ??= asLines(part(0)) ?? remade();
      return lines[key];
    });
  }
  for (const [at, keys] of GROUPS.entries()) {
    let group: Partial<Rest> | undefined;
    for (const key of keys) {
      define(facts, key, () => {
        group ??= asGroup(part(at + 1), keys) ?? remade();
        return group[key];
      });
    }
  }
  return facts as FileFacts;
}

function define(facts: object, key: string, get: () => unknown): void {
  Object.defineProperty(facts, key, { get, enumerable: true });
}

function asLines(value: unknown): Lines | undefined {
  if (!isRecord(value) || typeof value.dialect !== 'string' || typeof value.length !== 'number') return undefined;
  const { lineStarts } = value;
  if (!Array.isArray(lineStarts) || !lineStarts.every((start) => typeof start === 'number')) return undefined;
  return value as unknown as Lines;
}

function asGroup(value: unknown, keys: readonly (keyof Rest)[]): Partial<Rest> | undefined {
  return isRecord(value) && keys.every((key) => Array.isArray(value[key])) ? (value as Partial<Rest>) : undefined;
}
