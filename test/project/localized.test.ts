import { expect, test } from 'vitest';
import { inAList } from '../../server/src/project/localized.ts';

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a en b', 'a and b'],
  [['a', 'b', 'c'], 'a, b en c', 'a, b and c'],
])('%j is read aloud', (words, nl, en) => {
  expect(inAList(words)).toEqual({ nl, en });
});

test('a choice says or', () => {
  expect(inAList(['a', 'b', 'c'], 'or')).toEqual({ nl: 'a, b of c', en: 'a, b or c' });
});
