import { expect, it } from 'vitest';
import { ExampleProject } from '../../scripts/generate/example-project.ts';
import type { Example } from '../../server/src/rules/rule.ts';

const TEXTS = {
  nl: (date: string) => `resultaatafspraak Werven {\n  tijdsgebonden: tegen ${date}\n}\n`,
  en: (date: string) => `result agreement Hiring {\n  time-bound: by ${date}\n}\n`,
};

it.each([
  ['nl', '30/6/2026', ['2026-06-30 safe']],
  ['nl', '3.4.2026', ['2026-04-03 safe']],
  ['nl', '6-30-2026', ['2026-06-30']],
  ['nl', '31-6-2026', []],
  ['en', '30.6.2026', ['2026-06-30 safe']],
  ['en', '6/30/2026', ['2026-06-30']],
  ['en', '4/4/2026', ['2026-04-04 safe']],
  ['en', '3/4/2026', ['2026-04-03', '2026-03-04']],
] as const)('in %s, %s becomes %j', async (dialect, date, expected) => {
  const example: Example = { dialect, text: TEXTS[dialect](date) };
  const project = new ExampleProject(example, example.text);
  const [finding] = project.findings().filter(({ rule }) => rule === 'structure/syntax');
  expect(finding?.message).toContain(date);
  const fixes = finding?.fixes ?? [];
  expect(fixes.map(({ title, safe }) => title.en.replace('Write ', '') + (safe ? ' safe' : ''))).toEqual(expected);
  for (const [at, fix] of fixes.entries()) {
    expect(await project.applied(fix)).toBe(example.text.replace(date, expected[at]?.slice(0, 10) ?? ''));
  }
});
