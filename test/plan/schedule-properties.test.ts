import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../server/src/plan/calendar.ts';
import { addDays } from '../../server/src/plan/date.ts';
import type { PersonOf } from '../../server/src/plan/doers.ts';
import { schedule } from '../../server/src/plan/schedule.ts';
import { agreementOf, personsIn } from './plan-of.ts';

const COUNTRY = fc.constantFrom('BE' as const, 'NL' as const, 'DE' as const);
const UNITS = ['hours', 'days', 'working days', 'weeks', 'months'];

interface StepDraft {
  due: number | undefined;
  duration: [value: number, unit: string] | undefined;
  after: number[];
  by: number | undefined;
}

const draft: fc.Arbitrary<StepDraft> = fc.record({
  due: fc.option(fc.integer({ min: -10, max: 200 }), { nil: undefined, freq: 2 }),
  duration: fc.option(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...UNITS)), { nil: undefined }),
  after: fc.uniqueArray(fc.nat(14), { maxLength: 3 }),
  by: fc.option(fc.nat(2), { nil: undefined, freq: 2 }),
});

const scenario = fc.record({
  country: COUNTRY,
  start: fc.nat(5000).map((days) => addDays('2020-01-01', days)),
  length: fc.integer({ min: 0, max: 250 }),
  today: fc.integer({ min: -50, max: 300 }),
  absences: fc.array(fc.record({ who: fc.nat(2), first: fc.integer({ min: -20, max: 250 }), days: fc.nat(30) }), {
    maxLength: 6,
  }),
  means: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  steps: fc.array(draft, { minLength: 1, maxLength: 12 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

function written({ start, length, steps, means }: Scenario): ReturnType<typeof agreementOf> {
  const lines = steps.map(({ due, duration, after, by }, index) =>
    [
      `step S${index} {`,
      due === undefined ? '' : `due: ${addDays(start, due)}`,
      duration === undefined ? '' : `duration: ${duration.join(' ')}`,
      after.length === 0 ? '' : `after: ${after.map((other) => `S${other}`).join(', ')}`,
      by === undefined ? '' : `by: p${by}`,
      '}',
    ].join('\n'),
  );
  return agreementOf(lines.join('\n'), {
    period: `from ${start} to ${addDays(start, length)}`,
    properties: `between: p1 and p0${means === undefined ? '' : `\nmeans: ${means} days per week`}`,
  });
}

/** People p0 to p2; p0 is the employee. */
function people({ start, absences }: Scenario): PersonOf {
  const written = [0, 1, 2].map((who) => {
    const lines = absences
      .filter((absence) => absence.who === who)
      .map(({ first, days }) => `absent: from ${addDays(start, first)} to ${addDays(start, first + days)}`);
    return `person p${who} {\n${who === 0 ? 'manager: p1' : ''}\n${lines.join('\n')}\n}`;
  });
  return personsIn(written.join('\n'));
}

function planned(sample: Scenario) {
  const calendar = createCalendar(sample.country);
  const personOf = people(sample);
  const plan = schedule(written(sample), calendar, { today: addDays(sample.start, sample.today), personOf });
  return { calendar, personOf, plan };
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

  it('proposes no day on which its doer does not work', () => {
    fc.assert(
      fc.property(scenario, (sample) => {
        const { plan, personOf } = planned(sample);
        for (const { dueIs, due, doers } of plan.steps) {
          if (dueIs === 'given') continue;
          const absences = doers.flatMap((name) => personOf(name)?.absences ?? []);
          expect(absences.some(({ start, end }) => (start?.date ?? '') <= due && due <= (end?.date ?? ''))).toBe(false);
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
