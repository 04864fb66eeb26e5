import { expect, it } from 'vitest';
import { shifted } from '../../client/src/preview/shifted.ts';

function change(from: [number, number], to: [number, number], text: string) {
  const [start, end] = [from, to].map(([line, character]) => ({ line, character }));
  return { range: { start: start ?? { line: 0, character: 0 }, end: end ?? { line: 0, character: 0 } }, text };
}

it.each([
  ['nothing changed', [], [5, 4]],
  ['lines were put before it', [change([2, 0], [2, 0], 'a\nb\n')], [7, 4]],
  ['lines before it were taken away', [change([1, 3], [3, 2], '')], [3, 4]],
  ['something was written before it on its line', [change([5, 0], [5, 1], 'abc')], [5, 6]],
  ['its line was broken before it', [change([5, 2], [5, 2], '\n')], [6, 2]],
  ['its line was joined with the one before', [change([4, 7], [5, 0], '')], [4, 11]],
  ['something was written after it', [change([5, 5], [9, 0], 'x\ny')], [5, 4]],
  ['several places changed', [change([0, 0], [0, 0], '\n'), change([5, 0], [5, 2], '')], [6, 2]],
] as const)('a place stays with its text when %s', (_, changes, [line, character]) => {
  expect(shifted({ line: 5, character: 4 }, changes)).toEqual({ line, character });
});
