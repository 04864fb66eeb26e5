import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../server/src/plan/calendar.ts';
import { isOverload, loadOf } from '../../server/src/plan/load.ts';
import { agreementOf, dates, personsIn, planOf } from './plan-of.ts';

const PEOPLE = `
  person els {}
  person jan { manager: els absent: from 2026-03-09 to 2026-03-13 absent: 2026-03-17 }
  person piet { manager: els capacity: 4 days per week }
`;
const BETWEEN_ELS_AND_JAN = { people: PEOPLE, properties: 'between: els and jan' };

describe('who does a step', () => {
  it('is named in the step, else is the employee', () => {
    const { steps } = planOf('step A {}\nstep B { by: piet }', BETWEEN_ELS_AND_JAN);
    expect(steps.map(({ by, doers }) => ({ by, doers }))).toEqual([
      { by: [], doers: ['jan'] },
      { by: ['piet'], doers: ['piet'] },
    ]);
  });

  it('works around absences, and only around their own', () => {
    const steps = 'step A { duration: 1 week }\nstep B { after: A duration: 1 week }';
    expect(dates(planOf(steps, BETWEEN_ELS_AND_JAN))).toEqual(['A 2026-03-02..2026-03-06', 'B 2026-03-16..2026-03-23']);
    expect(dates(planOf(steps.replace('after: A', 'after: A by: piet'), BETWEEN_ELS_AND_JAN))).toEqual([
      'A 2026-03-02..2026-03-06',
      'B 2026-03-09..2026-03-13',
    ]);
  });

  it('counts working days back from a due date without absences', () => {
    expect(dates(planOf('step A { duration: 1 week due: 2026-03-16 }', BETWEEN_ELS_AND_JAN))).toEqual([
      'A 2026-03-03..2026-03-16',
    ]);
  });

  it('works on days on which everybody does', () => {
    expect(dates(planOf('step A { duration: 2 weeks by: piet, jan }', BETWEEN_ELS_AND_JAN))).toEqual([
      'A 2026-03-02..2026-03-23',
    ]);
  });

  it('meets on days on which both are there', () => {
    const plan = planOf('follow-up: els every week', BETWEEN_ELS_AND_JAN);
    expect(plan.moments.slice(0, 3).map(({ date }) => date)).toEqual(['2026-03-16', '2026-03-23', '2026-03-30']);
  });

  it.each([
    ['2 days per week', '4 days', 'A 2026-03-02..2026-03-13'],
    ['8 hours per week', '2 days', 'A 2026-03-02..2026-03-13'],
    ['4 days per month', '2 days', 'A 2026-03-02..2026-03-16'],
    ['10 days per week', '4 days', 'A 2026-03-02..2026-03-05'],
    ['2 days per week', '4 weeks', 'A 2026-03-02..2026-03-27'],
    ['5000 EUR', '4 days', 'A 2026-03-02..2026-03-05'],
  ])('with %s takes for %s', (means, duration, expected) => {
    const properties = `between: els and mia\nmeans: ${means}`;
    expect(dates(planOf(`step A { duration: ${duration} }`, { people: PEOPLE, properties }))).toEqual([expected]);
  });

  it('takes as long as capacity makes it', () => {
    const options = { people: PEOPLE, properties: 'between: els and piet' };
    expect(dates(planOf('step A { duration: 8 days }', options))).toEqual(['A 2026-03-02..2026-03-13']);
  });

  it.each([
    ['a leap day', 'from 2028-02-28 to 2028-02-28', 'from 2028-02-28 to 2028-03-31', 'A 2028-02-29..2028-03-01'],
    [
      'a change of clocks',
      'from 2026-03-27 to 2026-03-30',
      'from 2026-03-26 to 2026-04-30',
      'A 2026-03-26..2026-03-31',
    ],
    [
      'the end of the year',
      'from 2026-12-28 to 2026-12-31',
      'from 2026-12-24 to 2027-01-29',
      'A 2026-12-24..2027-01-04',
    ],
    ['everything', 'from 2026-03-02', 'from 2026-03-02 to 2026-03-31', 'A 2036-03-03..2036-03-04'],
  ])('is absent over %s', (_, absent, period, expected) => {
    const people = `person jan { absent: ${absent} }`;
    expect(dates(planOf('step A { duration: 2 days }', { people, properties: 'between: jan', period }))).toEqual([
      expected,
    ]);
  });
});

describe('load', () => {
  const calendar = createCalendar('BE');
  const load = (people: string, ...agreements: Parameters<typeof agreementOf>[]) =>
    loadOf(
      'jan',
      agreements.map((each) => agreementOf(...each)),
      calendar,
      {
        today: '2026-03-04',
        personOf: personsIn(people),
      },
    );
  const granting = (means: string, period: string): Parameters<typeof agreementOf> => [
    '',
    { period, properties: `between: els and jan\nmeans: ${means}` },
  ];

  it('adds up what agreements grant in each week', () => {
    const weeks = load(
      'person jan { capacity: 4 days per week }',
      granting('2 days per week', 'from 2026-03-02 to 2026-03-20'),
      granting('3 days per week, 4 hours per week', 'from 2026-03-09 to 2026-03-13'),
    );
    expect(weeks.map(({ week, days, available }) => [week, days, available])).toEqual([
      ['2026-03-02', 2, 4],
      ['2026-03-09', 5.5, 4],
      ['2026-03-16', 2, 4],
    ]);
    expect(weeks.filter(isOverload).map(({ week }) => week)).toEqual(['2026-03-09']);
  });

  it('leaves out holidays and absences, of what is asked and of what there is', () => {
    const weeks = load(
      'person jan { absent: from 2026-04-07 to 2026-04-08 }',
      granting('5 days per week', 'from 2026-03-30 to 2026-04-10'),
    );
    expect(weeks.map(({ days, available }) => [days, available])).toEqual([
      [5, 5],
      [2, 2],
    ]);
    expect(weeks.some(isOverload)).toBe(false);
  });

  it('counts work in steps when no time is granted', () => {
    const weeks = load('person jan {}', [
      'step A { duration: 4 days }\nstep B { duration: 1 day by: piet }\nstep C { duration: 2 weeks }',
      { properties: 'between: els and jan' },
    ]);
    expect(weeks.map(({ week, days }) => [week, days])).toEqual([['2026-03-02', 4]]);
  });

  it('leaves out others, past weeks, and agreements without an end', () => {
    expect(load('person jan {}', granting('2 days per week', 'from 2026-02-02 to 2026-02-27'))).toEqual([]);
    expect(load('person jan {}', granting('2 days per week', 'from 2026-02-02'))).toEqual([]);
    expect(load('person els { manager: jan }', granting('2 days per week', 'from 2026-03-02 to 2026-03-20'))).toEqual(
      [],
    );
  });
});
