import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../server/src/plan/calendar.ts';
import { addDays } from '../../server/src/plan/date.ts';
import { schedule } from '../../server/src/plan/schedule.ts';
import { agreementOf } from './plan-of.ts';

const COUNTRY = fc.constantFrom('BE' as const, 'NL' as const, 'DE' as const);
const UNITS = ['hours', 'days', 'working days', 'weeks', 'months'];

interface StepDraft {
  due: number | undefined;
  duration: [value: number, unit: string] | undefined;
  after: number[];
}

const draft: fc.Arbitrary<StepDraft> = fc.record({
  due: fc.option(fc.integer({ min: -10, max: 200 }), { nil: undefined, freq: 2 }),
  duration: fc.option(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...UNITS)), { nil: undefined }),
  after: fc.uniqueArray(fc.nat(14), { maxLength: 3 }),
});

const scenario = fc.record({
  country: COUNTRY,
  start: fc.nat(5000).map((days) => addDays('2020-01-01', days)),
  length: fc.integer({ min: 0, max: 250 }),
  today: fc.integer({ min: -50, max: 300 }),
  steps: fc.array(draft, { minLength: 1, maxLength: 12 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

function written({ start, length, steps }: Scenario): ReturnType<typeof agreementOf> {
  const lines = steps.map(({ due, duration, after }, index) =>
    [
      `step S${index} {`,
      due === undefined ? '' : `due: ${addDays(start, due)}`,
      duration === undefined ? '' : `duration: ${duration.join(' ')}`,
      after.length === 0 ? '' : `after: ${after.map((other) => `S${other}`).join(', ')}`,
      '}',
    ].join('\n'),
  );
  return agreementOf(lines.join('\n'), { period: `from ${start} to ${addDays(start, length)}` });
}

function planned(sample: Scenario) {
  const calendar = createCalendar(sample.country);
  return { calendar, plan: schedule(written(sample), calendar, { today: addDays(sample.start, sample.today) }) };
}

describe('any plan', () => {
  it('starts no step before what it depends on ends', () => {
    fc.assert(
      fc.property(scenario, (sample) => {
        const { plan } = planned(sample);
        const ends = new Map(plan.steps.map(({ name, end }) => [name, end]));
        for (const step of plan.steps) {
          expect(step.start <= step.end).toBe(true);
          for (const other of step.after) expect(step.start >= (ends.get(other) ?? '')).toBe(true);
        }
      }),
    );
  });

  it('proposes working days only, and keeps every given date', () => {
    fc.assert(
      fc.property(scenario, (sample) => {
        const { plan, calendar } = planned(sample);
        for (const [index, step] of plan.steps.entries()) {
          const due = sample.steps[index]?.due;
          if (due === undefined) expect(calendar.isWorkingDay(step.due)).toBe(true);
          else expect(step.due).toBe(addDays(sample.start, due));
        }
      }),
    );
  });

  it('is the same plan every time', () => {
    fc.assert(
      fc.property(scenario, (sample) => {
        expect(planned(sample).plan).toEqual(planned(sample).plan);
      }),
    );
  });

  it('keeps to its period and dates unless it says why it cannot', () => {
    fc.assert(
      fc.property(scenario, (sample) => {
        const { plan } = planned(sample);
        if (plan.problems.length > 0) return;
        for (const { start, end, due } of plan.steps) {
          expect(end).toBe(due);
          expect(start >= plan.period.start && end <= plan.period.end).toBe(true);
        }
      }),
    );
  });
});
