import { describe, expect, it } from 'vitest';
import { trendPicture } from '../../server/src/picture/trend-picture.ts';
import type { Plan } from '../../server/src/plan/model.ts';
import { planText } from '../../server/src/report/plan-text.ts';
import { planOf } from './plan-of.ts';
import { readXml, type XmlElement } from './xml.ts';

const DAYS = `measurable: LeadTime from 62 to at most 40 days {
  excellent: at most 30 days
  good: at most 40 days
}`;
const SATISFIED = 'measurable: "content newcomers" from 60 to at least 80 %';
const VALUES = `
  check-in P { on: 2026-03-30 value: 49.5 days }
  check-in P { on: 2026-03-09 value: 58 days colour: green }
  evaluation P { on: 2026-05-29 value: 41 days }
`;

function trend(properties: string, progress: string, today = '2026-06-01'): Plan {
  return planOf('', { properties, progress, today, title: 'Faster' });
}

describe('the trend of a measure', () => {
  it('has start, target, levels, and values by date', () => {
    expect(trend(DAYS, VALUES).trends).toEqual([
      {
        measure: 'LeadTime',
        unit: 'days',
        from: 62,
        target: { comparison: 'atMost', value: 40 },
        levels: [
          { level: 'excellent', comparison: 'atMost', value: 30 },
          { level: 'good', comparison: 'atMost', value: 40 },
        ],
        points: [
          { on: '2026-03-09', value: 58, kind: 'check-in' },
          { on: '2026-03-30', value: 49.5, kind: 'check-in' },
          { on: '2026-05-29', value: 41, kind: 'evaluation' },
        ],
      },
    ]);
  });

  it('gives each value to the measure with its unit', () => {
    const { trends } = trend(`${DAYS}\n${SATISFIED}`, `${VALUES}\ncheck-in P { on: 2026-03-30 value: 71 % }`);
    expect(trends.map(({ measure, points }) => [measure, points.length])).toEqual([
      ['LeadTime', 3],
      ['content newcomers', 1],
    ]);
  });

  it.each([
    ['nothing was measured', 'check-in P { on: 2026-03-30 colour: green }'],
    ['a value has no date', 'check-in P { value: 50 days }'],
    ['a value has another unit', 'check-in P { on: 2026-03-30 value: 50 EUR }'],
    ['a value is that of a step', 'check-in P { step: A on: 2026-03-30 value: 50 days }'],
    ['a value is of a day to come', 'check-in P { on: 2026-06-30 value: 50 days }'],
  ])('is empty when %s', async (_, progress) => {
    const plan = trend(DAYS, progress);
    expect(plan.trends).toEqual([]);
    expect(await trendPicture(plan, { language: 'en', theme: 'light' })).toBeUndefined();
  });

  it('takes values without a unit when there is one measure', () => {
    expect(trend(DAYS, 'check-in P { on: 2026-03-30 value: 50 }').trends[0]?.points).toHaveLength(1);
  });

  it('is told in words', () => {
    expect(planText(trend(DAYS, VALUES), { language: 'nl', width: 120 })).toContain(
      'LeadTime (days): 62 (begin) → 58 (9 mrt) → 49,5 (30 mrt) → 41 (29 mei), doel hoogstens 40, uitstekend hoogstens 30,\n  goed hoogstens 40',
    );
  });
});

describe('the picture of a trend', () => {
  async function draw(plan: Plan, options: Partial<Parameters<typeof trendPicture>[1]> = {}): Promise<XmlElement> {
    return readXml((await trendPicture(plan, { language: 'nl', theme: 'light', ...options })) ?? '');
  }
  const texts = (svg: XmlElement): string[] => svg.all(({ name }) => name === 'text').map(({ text }) => text);
  const points = (svg: XmlElement): XmlElement[] =>
    svg.all(({ classes }) => classes.includes('trend-points')).flatMap(({ children }) => children);

  it('has a point for every value, and a line for every bound', async () => {
    const svg = await draw(trend(DAYS, VALUES));
    expect(points(svg).map(({ text }) => text)).toEqual([
      'opvolggesprek 9 mrt 2026: 58 days',
      'opvolggesprek 30 mrt 2026: 49,5 days',
      'evaluatie 29 mei 2026: 41 days',
    ]);
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'LeadTime (days)',
        'begin 62',
        'doel, goed hoogstens 40',
        'uitstekend hoogstens 30',
        '49,5',
      ]),
    );
  });

  it('is an image that says what it shows', async () => {
    const svg = await draw(trend(DAYS, VALUES), { language: 'en' });
    expect(svg.attributes.get('role')).toBe('img');
    expect(svg.children[0]?.text).toBe('Trend: Faster');
    expect(svg.children[1]?.text).toContain('62 (start) → 58 (9 Mar) → 49.5 (30 Mar) → 41 (29 May), target at most 40');
  });

  it.each(['light', 'dark', 'high-contrast'] as const)(
    'draws several measures under each other in %s',
    async (theme) => {
      const plan = trend(`${DAYS}\n${SATISFIED}`, `${VALUES}\ncheck-in P { on: 2026-03-30 value: 71 % }`);
      const svg = await draw(plan, { theme, width: 600 });
      expect(points(svg)).toHaveLength(4);
      expect(Number(svg.attributes.get('width'))).toBe(600);
    },
  );

  it('draws a single value without a start or a target', async () => {
    const svg = await draw(trend('measurable: "number of visits"', 'check-in P { on: 2026-03-30 value: 0 }'));
    expect(points(svg)).toHaveLength(1);
    expect(texts(svg).join(' ')).not.toMatch(/NaN|Infinity/);
  });

  it('takes text as text', async () => {
    const nasty = "<script>alert(1)</script> & ' datum.x";
    const svg = await draw(
      trend(`measurable: "${nasty}" from 1 to at least 3`, 'check-in P { on: 2026-03-30 value: 2 }'),
    );
    expect(svg.all(({ name }) => ['script', 'a', 'image', 'style', 'use'].includes(name))).toEqual([]);
    expect(svg.children[1]?.text).toContain('<script>');
  });
});
