import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../server/src/plan/calendar.ts';
import { addDays } from '../../server/src/plan/date.ts';
import type { PersonOf } from '../../server/src/plan/doers.ts';
import { schedule } from '../../server/src/plan/schedule.ts';
import { type Scenario, scenario, written } from './generated.ts';
import { personsIn } from './plan-of.ts';

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
