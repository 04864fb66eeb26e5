import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, createCalendar } from '../../server/src/plan/calendar.ts';
import { addDays } from '../../server/src/plan/date.ts';
import { proposeDueDates, proposeMoments } from '../../server/src/plan/propose.ts';

const belgium = createCalendar('BE');
const spring = { start: '2026-03-02', end: '2026-05-29' };

describe('proposed due dates', () => {
  it('spread over the working days of the period', () => {
    expect(proposeDueDates(3, spring, belgium)).toEqual(['2026-03-30', '2026-04-28', '2026-05-29']);
    expect(proposeDueDates(1, spring, belgium)).toEqual(['2026-05-29']);
    expect(proposeDueDates(0, spring, belgium)).toEqual([]);
  });

  it('end on the last working day when the period ends on a weekend or holiday', () => {
    expect(proposeDueDates(1, { start: '2026-12-01', end: '2026-12-25' }, belgium)).toEqual(['2026-12-24']);
    expect(proposeDueDates(2, { start: '2028-02-21', end: '2028-03-05' }, belgium)).toEqual([
      '2028-02-25',
      '2028-03-03',
    ]);
  });

  it('repeat where there are more sub-results than working days', () => {
    const dates = proposeDueDates(4, { start: '2026-03-06', end: '2026-03-09' }, belgium);
    expect(dates).toEqual(['2026-03-06', '2026-03-06', '2026-03-09', '2026-03-09']);
  });

  it('fall before a period without working days', () => {
    expect(proposeDueDates(2, { start: '2026-03-07', end: '2026-03-08' }, belgium)).toEqual([
      '2026-03-06',
      '2026-03-06',
    ]);
  });

  it('are rising working days that end with the period', () => {
    const period = fc.record({ country: fc.constantFrom(...COUNTRIES), offset: fc.nat(12_000), length: fc.nat(700) });
    fc.assert(
      fc.property(period, fc.integer({ min: 1, max: 40 }), ({ country, offset, length }, count) => {
        const calendar = createCalendar(country);
        const start = addDays('2016-01-01', offset);
        const end = addDays(start, length);
        const dates = proposeDueDates(count, { start, end }, calendar);
        const room = calendar.workingDaysBetween(start, end);
        expect(dates).toHaveLength(count);
        expect(dates.every((date) => calendar.isWorkingDay(date))).toBe(true);
        expect(dates.at(-1)).toBe(calendar.workingDayUntil(end));
        expect(dates).toEqual(dates.toSorted());
        if (room >= count) expect(new Set(dates).size).toBe(count);
      }),
    );
  });
});

describe('proposed moments', () => {
  it('come one interval after the start and move to a working day', () => {
    expect(proposeMoments({ start: '2026-01-31', end: '2026-06-30' }, belgium, { every: 1, unit: 'month' })).toEqual([
      '2026-03-02',
      '2026-03-31',
      '2026-04-30',
      '2026-06-01',
      '2026-06-30',
    ]);
  });

  it('keep their weekday over a change of the clock', () => {
    const moments = proposeMoments({ start: '2026-03-11', end: '2026-04-22' }, belgium, { every: 2, unit: 'week' });
    expect(moments).toEqual(['2026-03-25', '2026-04-08', '2026-04-22']);
  });

  it('count days as working days', () => {
    const moments = proposeMoments({ start: '2026-05-11', end: '2026-05-20' }, belgium, { every: 2, unit: 'day' });
    expect(moments).toEqual(['2026-05-13', '2026-05-18', '2026-05-20']);
  });

  it('do not go on for ever', () => {
    expect(proposeMoments(spring, belgium, { every: 0, unit: 'week' })).toEqual([]);
    const always = { start: '0001-01-01', end: '9999-12-31' };
    expect(proposeMoments(always, belgium, { every: 1, unit: 'day' }).length).toBeLessThan(1000);
    expect(proposeMoments(always, belgium, { every: 1e300, unit: 'month' })).toEqual(['9999-12-31']);
  });
});
