import fc from 'fast-check';
import { addDays } from '../../server/src/plan/date.ts';
import { agreementOf } from './plan-of.ts';

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

/** An agreement with steps, people and a day, in a country. */
export const scenario = fc.record({
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
export type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

/** The agreement of a scenario. */
export function written({ start, length, steps, means }: Scenario): ReturnType<typeof agreementOf> {
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
