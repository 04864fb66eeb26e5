import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Situation } from '../../server/src/facts/model.ts';
import { commentsOf, converted, documentOf, errorsIn, factsOf } from './documents.ts';
import { AGREEMENT, resultDocuments } from './generated.ts';

const situations = fc.subarray<Situation>(['experience', 'new result', 'stabilise', 'third parties']);

test('a result agreement is the same again after a work process', async () => {
  await fc.assert(
    fc.asyncProperty(resultDocuments, situations, async ({ text, path }, reasons) => {
      const there = await converted(documentOf(text, path), 'process', { name: AGREEMENT, situations: reasons });
      const back = await converted(documentOf(there.text, path), 'result', { name: AGREEMENT });
      expect(factsOf(back.text, path)).toEqual(factsOf(text, path));
      expect(commentsOf(back.text, path)).toEqual(commentsOf(text, path));
      expect(back.losses).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a conversion adds no problems and no errors, and keeps comments and line ends', async () => {
  await fc.assert(
    fc.asyncProperty(resultDocuments, situations, async ({ text, path }, reasons) => {
      const document = documentOf(text, path);
      const there = await converted(document, 'process', { name: AGREEMENT, situations: reasons });
      expect(documentOf(there.text, path).facts.problems).toHaveLength(document.facts.problems.length);
      const known = errorsIn(text, path);
      expect(errorsIn(there.text, path).filter((error) => !known.includes(error))).toEqual([]);
      expect(commentsOf(there.text, path)).toEqual(expect.arrayContaining(commentsOf(text, path)));
      if (text.includes('\r\n')) expect(there.text).not.toMatch(/(?<!\r)\n/);
      else expect(there.text).not.toContain('\r');
    }),
    { numRuns: 150 },
  );
});

test('a work process says the same wherever its last step holds the measures', async () => {
  await fc.assert(
    fc.asyncProperty(resultDocuments, async ({ text, path }) => {
      const [before] = documentOf(text, path).facts.agreements.filter(({ name }) => name.text === AGREEMENT);
      const there = await converted(documentOf(text, path), 'process', { name: AGREEMENT });
      const [after] = documentOf(there.text, path).facts.agreements.filter(({ name }) => name.text === AGREEMENT);
      expect(after?.kind).toBe('process');
      expect(after?.measurements).toEqual([]);
      expect(after?.steps.at(-1)?.measurements.length).toBe(before?.measurements.length);
      expect(after?.steps.every(({ critical, due, duration }) => critical.length === 1 && (due ?? duration))).toBe(
        true,
      );
    }),
    { numRuns: 100 },
  );
});
