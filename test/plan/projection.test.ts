import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../server/src/plan/calendar.ts';
import { addDays } from '../../server/src/plan/date.ts';
import { loadOf } from '../../server/src/plan/load.ts';
import { schedule } from '../../server/src/plan/schedule.ts';
import { scenario, written } from './generated.ts';
import { agreementOf, dates, personsIn, planOf, progressIn } from './plan-of.ts';

const CHAIN = `
  step Ask { due: 2026-03-13 }
  step Collect { after: Ask duration: 2 weeks }
  step Write { after: Collect duration: 1 week due: 2026-04-10 }
  step Hand { after: Write due: 2026-05-08 }
`;

const projected = (today: string, progress = '') =>
  planOf(CHAIN, { today, progress }).steps.map(({ name, state, projected: range }) =>
    [name, state, ...(range ? [`${range.start}..${range.end}`] : [])].join(' '),
  );

describe('what is late today', () => {
  it('moves what comes after it, as far as durations ask, and no planned date', () => {
    expect(projected('2026-03-13')).toEqual(['Ask running', 'Collect upcoming', 'Write upcoming', 'Hand upcoming']);
    expect(projected('2026-03-21')).toEqual([
      'Ask late 2026-03-02..2026-03-23',
      'Collect at-risk 2026-03-24..2026-04-07',
      'Write at-risk 2026-04-08..2026-04-14',
      'Hand upcoming 2026-04-15..2026-05-08',
    ]);
    expect(dates(planOf(CHAIN, { today: '2026-03-21' }))).toEqual(dates(planOf(CHAIN, { today: '2026-03-02' })));
  });

  it('holds nothing up once it is done', () => {
    expect(projected('2026-03-21', 'evaluation P { step: Ask on: 2026-03-20 }')).toEqual([
      'Ask done',
      'Collect running',
      'Write upcoming',
      'Hand upcoming',
    ]);
  });

  it('asks its time in the weeks that it moves to', () => {
    const agreement = agreementOf('step A { due: 2026-03-06 }\nstep B { after: A duration: 3 days }', {
      properties: 'between: els and jan',
    });
    const load = (progressed: string) =>
      loadOf('jan', [agreement], createCalendar('BE'), {
        today: '2026-03-16',
        personOf: personsIn('person jan { manager: els }\nperson els {}'),
        progressOf: () => progressIn(progressed),
      }).map(({ week, agreements }) => [week, agreements]);
    expect(load('')).toEqual([['2026-03-16', [{ name: 'P', days: 3, steps: ['B'] }]]]);
    expect(load('evaluation P { on: 2026-03-13 }')).toEqual([]);
  });
});

describe('any projection', () => {
  const projections = (check: (sample: Parameters<typeof written>[0], today: string) => void) =>
    fc.assert(fc.property(scenario, (sample) => check(sample, addDays(sample.start, sample.today))));

  it('leaves the planned dates as they are, whatever the day', () => {
    projections((sample, today) => {
      const plan = (day: string) => schedule(written(sample), createCalendar(sample.country), { today: day });
      expect(dates(plan(today))).toEqual(dates(plan(sample.start)));
    });
  });

  it('ends nothing before today, nor on a free day, and starts nothing before what moved ends', () => {
    projections((sample, today) => {
      const calendar = createCalendar(sample.country);
      const { steps } = schedule(written(sample), calendar, { today });
      const byName = new Map(steps.map((step) => [step.name, step]));
      for (const step of steps) {
        const { start, end } = step.projected ?? step;
        expect(start <= end && end >= step.end).toBe(true);
        if (step.projected === undefined) continue;
        expect(end >= today && (end === step.end || calendar.isWorkingDay(end))).toBe(true);
        for (const name of step.after) expect(start > (byName.get(name)?.projected?.end ?? '')).toBe(true);
      }
    });
  });
});
