import { describe, expect, it } from 'vitest';
import { skippedFollowUps } from '../../server/src/plan/follow-up.ts';
import { planOf } from './plan-of.ts';

/** Follow-up is on 30 March, 27 April and (a holiday moves it) 26 May. */
function skipped(progress: string, today: string): string[] {
  return skippedFollowUps(planOf('', { properties: 'follow-up: every 4 weeks', progress, today }));
}

describe('skipped follow-up', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing was ever recorded', '', '2026-05-29', []],
    ['every moment has its talk', 'check-in P { on: 2026-03-30 } check-in P { on: 2026-04-30 }', '2026-05-11', []],
    ['talks come early or late', 'check-in P { on: 2026-03-19 } check-in P { on: 2026-05-08 }', '2026-05-20', []],
    ['a moment has just passed', 'check-in P { on: 2026-03-30 }', '2026-05-11', []],
    ['half of the time to the next has passed', 'check-in P { on: 2026-03-30 }', '2026-05-12', ['2026-04-27']],
    ['it was before the first check-in', 'check-in P { on: 2026-05-26 }', '2026-05-29', []],
    [
      'a step was talked about',
      'check-in P { on: 2026-03-30 } check-in P { step: A on: 2026-04-27 }',
      '2026-05-20',
      [],
    ],
    [
      'the last moment passed',
      'check-in P { on: 2026-03-30 } check-in P { on: 2026-04-27 }',
      '2026-06-09',
      ['2026-05-26'],
    ],
    ['the agreement was evaluated', 'check-in P { on: 2026-03-30 } evaluation P { on: 2026-05-29 }', '2026-06-09', []],
    ['a talk has no date', 'check-in P { done: "something" }', '2026-05-29', []],
  ])('when %s', (_, progress, today, expected) => {
    expect(skipped(progress, today)).toEqual(expected);
  });
});
