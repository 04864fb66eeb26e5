import { describe, expect, it } from 'vitest';
import { planPicture } from '../../server/src/picture/plan-picture.ts';
import type { StepState } from '../../server/src/plan/model.ts';
import { planText } from '../../server/src/report/plan-text.ts';
import { planOf } from './plan-of.ts';

const STEPS = `
  step Ask { due: 2026-03-13 }
  step Collect { after: Ask due: 2026-04-03 }
  step Write { after: Collect due: 2026-05-29 }
`;

function states(progress: string, today = '2026-03-20'): StepState[] {
  return planOf(STEPS, { progress, today }).steps.map(({ state }) => state);
}

describe('progress of a plan', () => {
  it.each<[string, string, StepState[]]>([
    ['nothing is reported', '', ['late', 'at-risk', 'upcoming']],
    ['a step is evaluated', 'evaluation P { step: Ask on: 2026-03-12 }', ['done', 'running', 'upcoming']],
    [
      'a step is evaluated as red',
      'evaluation P { step: Ask on: 2026-03-12 colour: red }',
      ['late', 'at-risk', 'upcoming'],
    ],
    [
      'a step reached a level',
      'check-in P { step: Ask on: 2026-03-10 level reached: good }',
      ['done', 'running', 'upcoming'],
    ],
    ['green on its due date', 'check-in P { step: Ask on: 2026-03-13 colour: green }', ['done', 'running', 'upcoming']],
    [
      'green before its due date',
      'check-in P { step: Ask on: 2026-03-06 colour: green }',
      ['late', 'at-risk', 'upcoming'],
    ],
    [
      'orange while it runs',
      'evaluation P { step: Ask on: 2026-03-12 }\ncheck-in P { step: Collect on: 2026-03-18 colour: orange }',
      ['done', 'at-risk', 'upcoming'],
    ],
    [
      'red after it was done',
      'check-in P { step: Ask on: 2026-03-19 colour: red }\nevaluation P { step: Ask on: 2026-03-12 }',
      ['late', 'at-risk', 'upcoming'],
    ],
    ['the agreement is evaluated', 'evaluation P { on: 2026-03-19 colour: green }', ['done', 'done', 'done']],
    ['the agreement is checked', 'check-in P { on: 2026-03-19 colour: green }', ['late', 'at-risk', 'upcoming']],
    ['another agreement is evaluated', 'evaluation Q { on: 2026-03-19 }', ['late', 'at-risk', 'upcoming']],
    ['a report lies in the future', 'evaluation P { step: Ask on: 2026-03-23 }', ['late', 'at-risk', 'upcoming']],
    ['a report has no date', 'evaluation P { step: Ask }', ['done', 'running', 'upcoming']],
  ])('when %s', (_, progress, expected) => {
    expect(states(progress)).toEqual(expected);
  });

  it('keeps a done step done after its date', () => {
    expect(states('evaluation P { step: Ask on: 2026-03-12 }', '2027-01-01')[0]).toBe('done');
  });

  it('shows the last report of a step, and all reports of the plan by date', () => {
    const { steps, progress } = planOf(STEPS, {
      progress: `
        check-in P { on: 2026-03-19 done: "budget approved" colour: orange value: 44.5 days }
        check-in P { step: Ask on: 2026-03-18 colour: green }
        check-in P { step: Ask on: 2026-03-06 colour: orange }
      `,
    });
    expect(steps[0]?.progress).toEqual({ kind: 'check-in', step: 'Ask', on: '2026-03-18', colour: 'green' });
    expect(progress.map(({ on }) => on)).toEqual(['2026-03-06', '2026-03-18', '2026-03-19']);
    expect(progress[2]).toEqual({
      kind: 'check-in',
      on: '2026-03-19',
      done: 'budget approved',
      colour: 'orange',
      value: { value: 44.5, unit: 'days' },
    });
  });

  it('says in words and in the picture what colours say', async () => {
    const plan = planOf(STEPS, {
      progress: `
        evaluation P { step: Ask on: 2026-03-12 done: "one page" level reached: very good }
        check-in P { step: Collect on: 2026-03-18 colour: red }
        check-in P { on: 2026-03-19 value: 44.5 days }
      `,
    });
    const text = planText(plan, { language: 'nl', width: 90 });
    expect(text).toContain('afgesproken datum · klaar');
    expect(text).toContain('afgesproken datum · in gevaar');
    expect(text).toContain(
      'Stand van zaken\nevaluatie 12 mrt, Ask, zeer goed, one page\nopvolggesprek 18 mrt, Collect, rood',
    );
    expect(text).toContain('opvolggesprek 19 mrt, 44,5 days');
    const svg = await planPicture(plan, { language: 'en', theme: 'light' });
    expect(svg).toContain('✓ done');
    expect(svg).toContain('! at risk');
    expect(svg).toContain('check-in 18 Mar, Collect, red');
  });
});
