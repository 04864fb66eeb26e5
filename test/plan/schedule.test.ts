import { describe, expect, it } from 'vitest';
import { agreementOf, dates, planOf } from './plan-of.ts';

const CHAIN = `
  step Ask { due: 2026-03-13 }
  step Collect { after: Ask duration: 3 weeks }
  step Write { after: Collect }
`;

describe('dates of steps', () => {
  it('follow due dates, durations and dependencies', () => {
    const plan = planOf(CHAIN);
    expect(dates(plan)).toEqual([
      'Ask 2026-03-02..2026-03-13',
      'Collect 2026-03-16..2026-04-03',
      'Write 2026-04-07..2026-05-29',
    ]);
    expect(plan.steps.map(({ dueIs }) => dueIs)).toEqual(['given', 'proposed', 'proposed']);
    expect(plan.steps.map(({ after }) => after)).toEqual([[], ['Ask'], ['Collect']]);
    expect(plan.problems).toEqual([]);
  });

  it('share the period when nothing is said', () => {
    expect(dates(planOf('step A {}\nstep B {}\nstep C {}'))).toEqual([
      'A 2026-03-02..2026-03-30',
      'B 2026-03-31..2026-04-28',
      'C 2026-04-29..2026-05-29',
    ]);
  });

  it('share the time until the due date of a later step', () => {
    expect(dates(planOf('step A {}\nstep B { after: A }\nstep C { after: B due: 2026-03-20 }'))).toEqual([
      'A 2026-03-02..2026-03-06',
      'B 2026-03-09..2026-03-13',
      'C 2026-03-16..2026-03-20',
    ]);
  });

  it('leave a duration before a due date, with the slack that remains', () => {
    const plan = planOf('step A { due: 2026-03-06 }\nstep B { after: A duration: 1 week due: 2026-03-27 }');
    expect(dates(plan)[1]).toBe('B 2026-03-23..2026-03-27');
    expect(plan.steps[1]?.slack).toBe(10);
  });

  it('let steps overlap that do not depend on each other', () => {
    const plan = planOf('step A { due: 2026-04-30 }\nstep B { due: 2026-03-13 }');
    expect(dates(plan)).toEqual(['A 2026-03-02..2026-04-30', 'B 2026-03-02..2026-03-13']);
  });

  it('allow handing over on the day itself when both dates are written', () => {
    const plan = planOf('step A { due: 2026-03-13 }\nstep B { after: A due: 2026-03-13 }');
    expect(plan.problems).toEqual([]);
  });

  it.each([
    [
      'a leap day',
      'from 2028-02-28 to 2028-03-03',
      ['A 2028-02-28..2028-02-29', 'B 2028-03-01..2028-03-02', 'C 2028-03-03..2028-03-03'],
    ],
    [
      'summer time begins',
      'from 2026-03-26 to 2026-03-31',
      ['A 2026-03-26..2026-03-27', 'B 2026-03-30..2026-03-30', 'C 2026-03-31..2026-03-31'],
    ],
    [
      'summer time ends',
      'from 2026-10-22 to 2026-10-27',
      ['A 2026-10-22..2026-10-23', 'B 2026-10-26..2026-10-26', 'C 2026-10-27..2026-10-27'],
    ],
    [
      'year end',
      'from 2026-12-28 to 2027-01-08',
      ['A 2026-12-28..2026-12-30', 'B 2026-12-31..2027-01-05', 'C 2027-01-06..2027-01-08'],
    ],
  ])('are right when the period holds %s', (_, period, expected) => {
    expect(dates(planOf('step A {}\nstep B { after: A }\nstep C { after: B }', { period }))).toEqual(expected);
  });

  it('depend on the holidays of the country', () => {
    const steps = 'step A { duration: 4 days }\nstep B { after: A duration: 1 day }';
    const period = 'from 2026-04-24 to 2026-05-29';
    expect(dates(planOf(steps, { period, country: 'BE' }))).toEqual([
      'A 2026-04-24..2026-04-29',
      'B 2026-04-30..2026-04-30',
    ]);
    expect(dates(planOf(steps, { period, country: 'NL' }))).toEqual([
      'A 2026-04-24..2026-04-30',
      'B 2026-05-01..2026-05-01',
    ]);
  });

  it('end on a Friday when the period ends on a Sunday', () => {
    expect(dates(planOf('step A {}', { period: 'from 2026-03-02 to 2026-03-15' }))).toEqual([
      'A 2026-03-02..2026-03-13',
    ]);
  });
});

describe('the period', () => {
  it('is assumed where it is not written', () => {
    const plan = planOf('step A {}\nstep B { due: 2026-04-10 }', { period: '', today: '2026-03-20' });
    expect(plan.assumed).toEqual(['start', 'end']);
    expect(plan.period).toEqual({ start: '2026-03-20', end: '2026-04-17' });
  });

  it('starts on the day of acceptance when only the end is written', () => {
    const plan = planOf('accepted: els on 2026-02-02, piet on 2026-02-04\nstep A {}', { period: 'until 2026-03-31' });
    expect(plan.assumed).toEqual(['start']);
    expect(plan.period.start).toBe('2026-02-04');
  });

  it('holds no steps for a result agreement', () => {
    const plan = planOf('follow-up: every 4 weeks');
    expect(plan.steps).toEqual([]);
    expect(plan.moments.map(({ date }) => date)).toEqual(['2026-03-30', '2026-04-27', '2026-05-26']);
  });
});

describe('state and critical path', () => {
  it('follow from today', () => {
    const states = (today: string) => planOf(CHAIN, { today }).steps.map(({ state }) => state);
    expect(states('2026-02-27')).toEqual(['upcoming', 'upcoming', 'upcoming']);
    expect(states('2026-03-13')).toEqual(['running', 'upcoming', 'upcoming']);
    expect(states('2026-03-16')).toEqual(['late', 'at-risk', 'upcoming']);
    expect(states('2026-06-01')).toEqual(['late', 'late', 'late']);
  });

  it('names the chain that decides the end', () => {
    const plan = planOf(`${CHAIN}\nstep Room { due: 2026-03-06 }`);
    expect(plan.criticalPath).toEqual(['Ask', 'Collect', 'Write']);
    expect(planOf('step A {}').criticalPath).toEqual([]);
  });

  it('names that chain where the period leaves all of it slack, without the steps beside it', () => {
    const steps = `
      step Sort { duration: 1 week }
      step Ship { after: Sort duration: 2 weeks }
      step Check { after: Sort duration: 1 week }
      step Close { after: Ship, Check duration: 1 week }
    `;
    expect(planOf(steps).criticalPath).toEqual(['Sort', 'Ship', 'Close']);
  });
});

describe('moments', () => {
  it('come from the agreement and its steps', () => {
    const plan = planOf(`
      coaching: els every 4 weeks
      talk: on 2026-04-20
      follow-up: "at every milestone"
      step A { due: 2026-03-20 support: piet every week }
    `);
    expect(plan.moments.map(({ span: _, ...moment }) => moment)).toEqual([
      { purpose: 'support', date: '2026-03-09', recurring: true, by: 'piet', step: 'A' },
      { purpose: 'support', date: '2026-03-16', recurring: true, by: 'piet', step: 'A' },
      { purpose: 'coaching', date: '2026-03-30', recurring: true, by: 'els' },
      { purpose: 'talk', date: '2026-04-20', recurring: false },
      { purpose: 'coaching', date: '2026-04-27', recurring: true, by: 'els' },
      { purpose: 'coaching', date: '2026-05-26', recurring: true, by: 'els' },
    ]);
    expect(plan.undatedMoments).toMatchObject([{ purpose: 'follow-up', text: 'at every milestone' }]);
  });
});

describe('plans that cannot be kept', () => {
  const problems = (steps: string, period?: string) =>
    planOf(steps, period === undefined ? {} : { period }).problems.map(({ span: _, ...problem }) => problem);

  it('name the chain that makes a step too late', () => {
    const steps =
      'step A { due: 2026-03-13 }\nstep B { after: A duration: 3 weeks }\nstep C { after: B due: 2026-03-27 }';
    expect(problems(steps)).toEqual([
      { kind: 'too-late', chain: ['A', 'B', 'C'], due: '2026-03-27', earliest: '2026-04-07' },
    ]);
  });

  it('name a duration that does not fit before its due date', () => {
    expect(problems('step A { duration: 3 weeks due: 2026-03-06 }')).toEqual([
      { kind: 'too-late', chain: ['A'], due: '2026-03-06', earliest: '2026-03-20' },
    ]);
  });

  it('name the first step that passes the end', () => {
    const steps = 'step A { duration: 2 weeks }\nstep B { after: A duration: 2 weeks }\nstep C { after: B }';
    expect(problems(steps, 'from 2026-03-02 to 2026-03-20')).toEqual([
      { kind: 'past-end', chain: ['A', 'B'], earliest: '2026-03-27' },
    ]);
  });

  it('name due dates outside the period', () => {
    expect(problems('step A { due: 2026-02-27 }\nstep B { due: 2026-06-01 }')).toEqual([
      { kind: 'outside-period', chain: ['A'], due: '2026-02-27' },
      { kind: 'outside-period', chain: ['B'], due: '2026-06-01' },
    ]);
  });

  it('name a period that ends before it starts', () => {
    expect(problems('step A {}', 'from 2026-05-29 to 2026-03-02')).toEqual([{ kind: 'empty-period', chain: [] }]);
  });

  it('name steps that wait for each other, and still schedule them', () => {
    const plan = planOf('step A { after: C }\nstep B { after: A }\nstep C { after: B }\nstep D { after: D }');
    expect(plan.problems.map(({ kind, chain }) => [kind, ...chain])).toEqual([
      ['cycle', 'A', 'C', 'B', 'A'],
      ['cycle', 'D', 'D'],
    ]);
    expect(plan.steps.map(({ end }) => end).every((end) => end <= plan.period.end)).toBe(true);
  });

  it('point at the date that is wrong', () => {
    const steps = 'step A { due: 2026-02-27 }';
    const [problem] = planOf(steps).problems;
    expect(problem?.span).toEqual(agreementOf(steps).steps[0]?.due?.span);
  });

  it('survive names that do not exist and names that come twice', () => {
    const plan = planOf('step A { after: Nobody }\nstep A { after: A }\nstep B { after: A }');
    expect(plan.steps.map(({ after }) => after)).toEqual([[], ['A'], ['A']]);
  });

  it('survive thousands of steps that each wait for the next', () => {
    const steps = Array.from({ length: 3000 }, (_, index) => `step S${index} { after: S${index + 1} }`).join('\n');
    expect(planOf(steps).steps).toHaveLength(3000);
  });
});
