import type { FileFacts } from '../facts/model.ts';
import { isRecord } from './pack.ts';

/** Where the lines of a file start, and its length; enough to say where something is. */
export type Lines = Pick<FileFacts, 'dialect' | 'lineStarts' | 'length'>;
type Rest = Omit<FileFacts, keyof Lines>;

const COLLECTIONS = [
  'declarations',
  'references',
  'organisations',
  'measures',
  'tasks',
  'persons',
  'readiness',
  'functions',
  'agreements',
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
] as const satisfies readonly (keyof Rest)[];

/** Facts in two parts: lines, and all the rest, which few runs look at. */
export function splitFacts({ dialect, lineStarts, length, ...rest }: FileFacts): [Lines, Rest] {
  return [{ dialect, lineStarts, length }, rest];
}

/** Facts that are only decoded as far as somebody looks. `whole` makes them anew where a part turns out to be damaged. */
export function lazyFacts(parts: { lines(): unknown; rest(): unknown }, whole: () => FileFacts): FileFacts {
  let lines: Lines | undefined;
  let rest: Rest | undefined;
  let made: FileFacts | undefined;
  const remade = (): FileFacts => {
    made ??= whole();
    return made;
  };
  const facts = {};
  for (const key of ['dialect', 'lineStarts', 'length'] as const) {
    define(facts, key, () => {
      lines ??= asLines(parts.lines()) ?? remade();
      return lines[key];
    });
  }
  for (const key of COLLECTIONS) {
    define(facts, key, () => {
      rest ??= asRest(parts.rest()) ?? remade();
      return rest[key];
    });
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

function asRest(value: unknown): Rest | undefined {
  if (!isRecord(value) || !COLLECTIONS.every((key) => Array.isArray(value[key]))) return undefined;
  return value as unknown as Rest;
}
