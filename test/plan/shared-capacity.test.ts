import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { Agreement } from '../../server/src/facts/model.ts';
import { planInProject } from '../../server/src/plan/plan-in-project.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import { dates } from './plan-of.ts';

const PIET = 'person els {}\nperson piet { manager: els capacity: 4 days per week }\n';

/** The dates of the first agreement, with the others of its project in files of their own. */
function datesIn(...agreements: readonly string[]): string[] {
  const index = new ProjectIndex();
  index.set('file:///people.agreement', readFacts(PIET, { path: 'people.agreement' }));
  agreements.forEach((text, at) => {
    const path = `file:///${at}.agreement`;
    index.set(path, readFacts(text, { path }));
  });
  const agreement = index.facts('file:///0.agreement')?.agreements[0] as Agreement;
  return dates(planInProject(agreement, new ProjectView(index), defaultSettings('2026-03-02')));
}

const agreement = (name: string, means: string, period = 'from 2026-03-02 to 2026-05-29', step = '') =>
  `process agreement ${name} { between: els and piet means: ${means} time-bound: ${period} ${step} }`;
const OWN = agreement('Own', '4 days per week', undefined, 'step A { duration: 8 days }');

describe('capacity that agreements of one person share', () => {
  it.each([
    ['nothing else runs', [], 'A 2026-03-02..2026-03-13'],
    ['another asks as much', [agreement('Other', '4 days per week')], 'A 2026-03-02..2026-03-27'],
    ['another asks a third of it', [agreement('Other', '2 days per week')], 'A 2026-03-02..2026-03-20'],
    [
      'another has ended',
      [agreement('Other', '4 days per week', 'from 2026-01-05 to 2026-02-27')],
      'A 2026-03-02..2026-03-13',
    ],
    ['another grants no time', [agreement('Other', '5000 EUR')], 'A 2026-03-02..2026-03-13'],
    [
      'somebody else does the other',
      [agreement('Other', '4 days per week').replace('{', '{ owner: els')],
      'A 2026-03-02..2026-03-13',
    ],
  ])('lasts as long as it takes when %s', (_, others, expected) => {
    expect(datesIn(OWN, ...others)).toEqual([expected]);
  });

  it('leaves each its time while there is enough', () => {
    const own = agreement('Own', '2 days per week', undefined, 'step A { duration: 4 days }');
    expect(datesIn(own, agreement('Other', '2 days per week'))).toEqual(datesIn(own));
  });
});
