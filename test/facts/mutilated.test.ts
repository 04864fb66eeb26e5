import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';
import { mutilate, mutilation } from './mutilate.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const DOCUMENTS = globSync('**/*.{afspraak,agreement}', { cwd: EXAMPLES })
  .sort()
  .map((file) => ({ path: file, text: readFileSync(path.join(EXAMPLES, file), 'utf8') }));

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
