import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const DOCUMENTS = globSync('**/*.{afspraak,agreement}', { cwd: EXAMPLES })
  .sort()
  .map((file) => ({ path: file, text: readFileSync(path.join(EXAMPLES, file), 'utf8') }));

const NOISE = [
  '{',
  '}',
  '"',
  '"""',
  ':',
  ',',
  '\n',
  '\r',
  '/*',
  '*/',
  '//',
  '<<<<<<< x\n',
  '\uD83D',
  '\uFEFF',
  '👍🏽',
  '2026-02-31',
];

/** A cut, a doubling, or something strange put in, at places between 0 (start) and 1 (end). */
const mutilation = fc.record({
  kind: fc.constantFrom('cut', 'double', 'insert'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  noise: fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary', maxLength: 8 })),
});
type Mutilation = typeof mutilation extends fc.Arbitrary<infer T> ? T : never;

function mutilate(text: string, { kind, from, length, noise }: Mutilation): string {
  const start = Math.floor(from * text.length);
  const part = text.slice(start, start + length);
  if (kind === 'cut') return text.slice(0, start) + text.slice(start + length);
  return text.slice(0, start) + (kind === 'double' ? part : noise) + text.slice(start);
}

/** Every span anywhere in the facts. */
function* spansIn(value: unknown): Generator<{ start: number; end: number }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    yield { start: value.start, end: value.end };
  }
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

function outside(facts: FileFacts, text: string): object[] {
  return [...spansIn(facts)].filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length));
}

describe('a mutilated document', () => {
  test('is always read, with every position inside its text', () => {
    const documents = fc.constantFrom(...DOCUMENTS);
    const mutilations = fc.array(mutilation, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(documents, mutilations, (document, changes) => {
        const text = changes.reduce(mutilate, document.text);
        expect(outside(readFacts(text, document), text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('says no more when it is longer than its length accounts for', () => {
    const seeds = fc.sample(
      fc.tuple(fc.constantFrom(...DOCUMENTS), fc.array(mutilation, { minLength: 3, maxLength: 3 })),
      { numRuns: 20, seed: 1 },
    );
    for (const [document, changes] of seeds) {
      const part = `${changes.reduce(mutilate, document.text)}\n`;
      const sizeOf = (copies: number) => JSON.stringify(readFacts(part.repeat(copies), document)).length;
      expect(sizeOf(8)).toBeLessThan(2.5 * sizeOf(4));
    }
  }, 60_000);
});
