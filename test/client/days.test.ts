import { describe, expect, it } from 'vitest';
import { dayNumber, daysAfter, dayWidth, within } from '../../client/src/preview/days.ts';

const SCALE = { start: '2026-03-02', end: '2026-03-12', left: 100, right: 300 };

describe('the days of a picture', () => {
  it.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 7, '2026-04-04'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(daysAfter(date, days)).toBe(expected);
    expect(dayNumber(expected) - dayNumber(date)).toBe(days);
  });

  it('are as wide as there is room, also when there is only one', () => {
    expect(dayWidth(SCALE)).toBe(20);
    expect(dayWidth({ ...SCALE, end: SCALE.start, right: 100 })).toBe(0);
  });

  it('keep a date within the picture', () => {
    expect(['2026-01-01', '2026-03-05', '2026-12-31'].map((date) => within(SCALE, date))).toEqual([
      '2026-03-02',
      '2026-03-05',
      '2026-03-12',
    ]);
  });
});
