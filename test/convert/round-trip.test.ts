import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { Agreement, Situation } from '../../server/src/facts/model.ts';
import { commentsOf, converted, documentOf, errorsIn, factsOf } from './documents.ts';
import { AGREEMENT, resultDocuments } from './generated.ts';

/** Milliseconds; a property test shares its machine with others. */
const PATIENCE = 60_000;

const situations = fc.subarray<Situation>(['experience', 'new result', 'stabilise', 'third parties']);

test('a result agreement is the same again after a work process', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(resultDocuments, situations, async ({ text, path }, reasons) => {
      const there = await converted(documentOf(text, path), 'process', { name: AGREEMENT, situations: reasons });
      const back = await converted(documentOf(there.text, path), 'result', { name: AGREEMENT });
      expect(factsOf(back.text, path)).toEqual(factsOf(text, path));
      expect(commentsOf(back.text, path)).toEqual(commentsOf(text, path));
      expect(back.losses).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a conversion adds no problems and no errors, and keeps comments and line ends', {
  timeout: PATIENCE,
}, async () => {
  await fc.assert(
    fc.asyncProperty(resultDocuments, situations, async ({ text, path }, reasons) => {
      const document = documentOf(text, path);
      const there = await converted(document, 'process', { name: AGREEMENT, situations: reasons });
      const problems = documentOf(there.text, path).facts.problems.filter(
        ({ rule }) => rule !== 'structure/placeholder',
      );
      expect(problems).toHaveLength(document.facts.problems.length);
      const known = errorsIn(text, path);
      expect(errorsIn(there.text, path).filter((error) => !known.includes(error))).toEqual([]);
      expect(commentsOf(there.text, path)).toEqual(expect.arrayContaining(commentsOf(text, path)));
      if (text.includes('\r\n')) expect(there.text).not.toMatch(/(?<!\r)\n/);
      else expect(there.text).not.toContain('\r');
    }),
    { numRuns: 150 },
  );
});

test('a work process has dated or timed steps, the measures in the last one', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(resultDocuments, async ({ text, path }) => {
      const before = chosen(text, path);
      const there = await converted(documentOf(text, path), 'process', { name: AGREEMENT });
      const after = chosen(there.text, path);
      const added = after.steps.slice(before.steps.length);
      expect(after.kind).toBe('process');
      expect(after.measurements).toEqual([]);
      expect(added.flatMap(({ measurements }) => measurements)).toHaveLength(before.measurements.length);
      for (const step of added) {
        expect(step.critical).toHaveLength(1);
        expect(step.due ?? step.duration).toBeDefined();
      }
    }),
    { numRuns: 100 },
  );
});

function chosen(text: string, path: string): Agreement {
  const agreement = readFacts(text, { path }).agreements.find(({ name }) => name.text === AGREEMENT);
  if (!agreement) throw new Error('The agreement is gone');
  return agreement;
}
