import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, createCalendar, isCountry } from '../../server/src/plan/calendar.ts';
import { addDays, addMonths, weekday } from '../../server/src/plan/date.ts';

const belgium = createCalendar('BE');
const netherlands = createCalendar('NL');
const date = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2062-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('working days', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'Labour Day'],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-07-21', 'national holiday'],
    ['2026-11-11', 'armistice'],
    ['2026-12-25', 'Christmas'],
    ['2027-11-01', 'All Saints'],
    ['2028-08-15', 'Assumption'],
  ])('knows the Belgian holiday %s (%s)', (holiday) => {
    expect(belgium.isWorkingDay(holiday)).toBe(false);
  });

  it.each([
    ['2026-04-27', false, "King's Day"],
    ['2025-04-26', false, "King's Day, moved from a Sunday"],
    ['2026-05-01', true, 'Labour Day is no Dutch holiday'],
    ['2026-07-21', true, 'nor is the Belgian national holiday'],
    ['2025-12-26', false, 'second Christmas day'],
  ])('in the Netherlands %s is a working day: %s (%s)', (day, working) => {
    expect(netherlands.isWorkingDay(day)).toBe(working);
  });

  it('counts the working days of a year', () => {
    expect(belgium.workingDaysBetween('2026-01-01', '2026-12-31')).toBe(253);
    expect(belgium.workingDaysBetween('2028-02-28', '2028-02-29')).toBe(2);
    expect(belgium.workingDaysBetween('2026-03-10', '2026-03-09')).toBe(0);
  });

  it('steps over year end, holidays and changes of the clock', () => {
    expect(belgium.nextWorkingDay('2026-12-31')).toBe('2027-01-04');
    expect(belgium.previousWorkingDay('2027-01-01')).toBe('2026-12-31');
    expect(belgium.nextWorkingDay('2026-03-27')).toBe('2026-03-30');
    expect(belgium.addWorkingDays('2026-10-23', 1)).toBe('2026-10-26');
    expect(belgium.addWorkingDays('2026-05-15', -1)).toBe('2026-05-13');
    expect(belgium.workingDayFrom('2026-05-14')).toBe('2026-05-15');
    expect(belgium.workingDayUntil('2026-05-14')).toBe('2026-05-13');
    expect(belgium.addWorkingDays('2026-05-14', 0)).toBe('2026-05-14');
  });

  it('knows weekends alone outside the years of its table', () => {
    expect(belgium.isWorkingDay('1998-05-01')).toBe(true);
    expect(belgium.isWorkingDay('2098-05-03')).toBe(false);
  });

  it('stays within the dates that can be written', () => {
    expect(belgium.addWorkingDays('9999-12-30', 50)).toBe('9999-12-31');
    expect(belgium.addWorkingDays('0001-01-02', -50)).toBe('0001-01-01');
  });

  it('knows which countries it has', () => {
    expect(COUNTRIES).toContain('NL');
    expect(isCountry('BE')).toBe(true);
    expect(isCountry('toString')).toBe(false);
  });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), fc.constantFrom(...COUNTRIES), (start, count, country) => {
        const calendar = createCalendar(country);
        let expected = start;
        for (let left = Math.abs(count); left > 0; ) {
          expected = addDays(expected, Math.sign(count));
          if (calendar.isWorkingDay(expected)) left -= 1;
        }
        expect(calendar.addWorkingDays(start, count)).toBe(expected);
        if (count > 0) expect(calendar.workingDaysBetween(addDays(start, 1), expected)).toBe(count);
      }),
      { numRuns: 200 },
    );
  });

  it('never calls a weekend a working day', () => {
    fc.assert(fc.property(date, (day) => weekday(day) <= 5 || !belgium.isWorkingDay(day)));
  });
});

describe('date arithmetic', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['9999-06-01', 12, '9999-12-31'],
  ])('%s and %i months is %s', (start, months, expected) => {
    expect(addMonths(start, months)).toBe(expected);
  });
});
