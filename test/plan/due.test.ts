import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { type DueItem, dueFor, dueInProject } from '../../server/src/plan/due.ts';
import { isOverload } from '../../server/src/plan/load.ts';
import { loadInProject } from '../../server/src/plan/load-in-project.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import { dueText } from '../../server/src/report/due-text.ts';
import { PLAIN_STYLE } from '../../server/src/report/text-style.ts';

const PEOPLE = `
person els {}
person jan "Jan Peeters" { manager: els }
`;

const COMPARE = `
process agreement Compare "Compare policies" {
  between: els and jan
  time-bound: from 2026-03-02 to 2026-05-29
  follow-up: every 4 weeks
  step Ask { due: 2026-03-13 sub-result: "one page" support: els every week }
  step Collect "Collect figures" { after: Ask due: 2026-03-27 by: piet }
  step Write { after: Collect }
}
`;

function project(...texts: string[]): ProjectView {
  const index = new ProjectIndex();
  for (const [number, text] of texts.entries()) {
    const facts = readFacts(text, { path: `${number}.agreement` });
    if (facts.problems.length > 0) throw new Error(facts.problems.map(({ message }) => message.en).join(', '));
    index.set(`file:///${number}.agreement`, facts);
  }
  return new ProjectView(index);
}

function due(today: string, until: string, ...texts: string[]): DueItem[] {
  return dueInProject(project(PEOPLE, ...texts), { settingsOf: () => defaultSettings(today), until });
}

function lines(items: readonly DueItem[]): string[] {
  return items.map(({ date, kind, title, who, overdue }) =>
    [date, kind, title, who.join('+'), ...(overdue ? ['overdue'] : [])].join(' '),
  );
}

describe('what falls due', () => {
  it('is what a plan asks within the time, by date, with who has to do it', () => {
    expect(lines(due('2026-03-09', '2026-03-30', COMPARE))).toEqual([
      '2026-03-09 support Ask els+jan',
      '2026-03-13 sub-result Ask jan',
      '2026-03-27 sub-result Collect figures piet',
      '2026-03-30 follow-up Compare policies els+jan',
    ]);
  });

  it('includes both ends of the time, and nothing outside it', () => {
    expect(lines(due('2026-03-27', '2026-03-27', COMPARE))).toEqual([
      '2026-03-13 sub-result Ask jan overdue',
      '2026-03-27 sub-result Collect figures piet',
    ]);
  });

  it('leaves out what is done', () => {
    const progress = 'evaluation Compare { step: Ask on: 2026-03-06 }\ncheck-in Compare { on: 2026-03-30 }';
    expect(lines(due('2026-03-09', '2026-03-30', COMPARE, progress))).toEqual([
      '2026-03-27 sub-result Collect figures piet',
      '2026-03-30 follow-up Compare policies els+jan',
    ]);
    expect(lines(due('2026-03-30', '2026-03-30', COMPARE, progress))).toEqual([
      '2026-03-27 sub-result Collect figures piet overdue',
    ]);
  });

  it('asks for an evaluation at the end, until there is one', () => {
    const result = 'result agreement Faster { between: els and jan time-bound: from 2026-03-02 to 2026-05-29 }';
    const evaluation = 'evaluation Faster { on: 2026-05-29 }';
    expect(lines(due('2026-05-20', '2026-06-03', result))).toEqual(['2026-05-29 evaluation Faster els+jan']);
    expect(lines(due('2026-06-20', '2026-07-03', result))).toEqual(['2026-05-29 evaluation Faster els+jan overdue']);
    expect(due('2026-06-20', '2026-07-03', result, evaluation)).toEqual([]);
  });

  it('names follow-up that was skipped', () => {
    const progress =
      'check-in Compare { on: 2026-03-30 }\nevaluation Compare { step: Ask }\nevaluation Compare { step: Collect }';
    expect(lines(due('2026-05-18', '2026-05-25', COMPARE, progress))).toEqual([
      '2026-04-27 follow-up Compare policies els+jan overdue',
    ]);
  });

  it('includes reviews and actions of teams', () => {
    const team = `
      team Desk "Team Desk" {
        members: els, jan
        review: 2026-03-20
        action Note "Note blocked decisions" { by: jan period: from 2026-03-02 to 2026-03-16 delivers: "a list" }
      }
    `;
    expect(lines(due('2026-03-09', '2026-03-30', team))).toEqual([
      '2026-03-16 action Note blocked decisions jan',
      '2026-03-20 review Team Desk els+jan',
    ]);
    expect(due('2026-04-09', '2026-04-30', team)).toEqual([]);
  });
});

describe('what falls due for teams and in programmes', () => {
  const TEAM = `
    team Desk "Team Desk" {
      members: jan, piet
      review: 2026-01-12, every 6 weeks
      action Note "Note blocked decisions" {
        by: jan
        period: from 2026-03-02 to 2026-03-30
        follow-up: 2026-03-23
      }
    }
    programme Air {
      participants: Desk
      session Look "Looking" { on: 2026-03-24 }
      session Past { on: 2026-03-03 }
      assignment Idea "One idea" { due: 2026-03-27 }
    }
  `;
  const kinds = (today: string, until: string, ...texts: string[]) => lines(due(today, until, TEAM, ...texts));

  it('has recurring reviews, counted on from the last written one, and proposes their dates', () => {
    expect(kinds('2026-02-20', '2026-04-10').filter((line) => line.includes('review'))).toEqual([
      '2026-02-23 review Team Desk jan+piet',
      '2026-04-07 review Team Desk jan+piet',
    ]);
    const [review] = due('2026-02-20', '2026-02-28', TEAM);
    expect(review).toMatchObject({ kind: 'review', proposed: true });
    expect(due('2026-02-20', '9999-12-31', TEAM).filter(({ kind }) => kind === 'review').length).toBeLessThan(10);
  });

  it('has sessions, assignments, and the follow-up of actions', () => {
    expect(kinds('2026-03-20', '2026-03-31')).toEqual([
      '2026-03-23 follow-up Note blocked decisions jan',
      '2026-03-24 session Looking Desk',
      '2026-03-27 assignment One idea Desk',
      '2026-03-30 action Note blocked decisions jan',
    ]);
  });

  it('says who is absent, and moves a proposed review to a day on which all are there', () => {
    const people = 'person piet { absent: from 2026-03-23 to 2026-04-09 }';
    const found = due('2026-03-20', '2026-04-12', TEAM, people, COMPARE);
    const away = found.filter(({ absent }) => absent).map(({ date, kind, absent }) => [date, kind, absent]);
    expect(away).toEqual([['2026-03-27', 'sub-result', ['piet']]]);
    expect(found.filter(({ kind }) => kind === 'review').map(({ date }) => date)).toEqual(['2026-04-10']);
  });

  it('is what concerns somebody, alone or in a team', () => {
    const view = project(PEOPLE, TEAM, COMPARE);
    const items = dueInProject(view, { settingsOf: () => defaultSettings('2026-03-23'), until: '2026-03-27' });
    expect(lines(dueFor('piet', items, view)).toSorted()).toEqual(
      [
        '2026-03-24 session Looking Desk',
        '2026-03-27 assignment One idea Desk',
        '2026-03-27 sub-result Collect figures piet',
      ].toSorted(),
    );
    expect(dueFor('els', items, view)).toEqual([]);
  });
});

describe('what falls due, as text', () => {
  const GRANTED = `
    result agreement One { between: els and jan means: 3 days per week time-bound: from 2026-03-02 to 2026-05-29 }
    result agreement Two { between: els and jan means: 20 hours per week time-bound: from 2026-03-16 to 2026-05-29 }
  `;

  it('is grouped by person, and says which weeks are too full', () => {
    const view = project(PEOPLE, COMPARE, GRANTED);
    const settings = defaultSettings('2026-03-20');
    const until = '2026-03-30';
    const overload = loadInProject(view, settings).filter((load) => load.week <= until && isOverload(load));
    const text = dueText(dueInProject(view, { settingsOf: () => settings, until }), overload, {
      language: 'en',
      width: 80,
      style: PLAIN_STYLE,
      today: '2026-03-20',
      until,
      titleOf: (name) => view.find('person', name)?.fact.title?.text,
    });
    expect(text).toMatchInlineSnapshot(`
      "What falls due from 20 Mar to 30 Mar 2026

      els
        30 Mar      follow-up: Compare policies · Compare

      jan · Jan Peeters
      ! 13 Mar      sub-result: Ask · one page · Compare · overdue
        30 Mar      follow-up: Compare policies · Compare

      piet
        27 Mar      sub-result: Collect figures · Compare

      More work than time
      ! jan, week of 16 Mar: 5.5 days of work, 5 available (One 3 + Two 2.5)
      ! jan, week of 23 Mar: 5.5 days of work, 5 available (One 3 + Two 2.5)
      ! jan, week of 30 Mar: 5.5 days of work, 5 available (One 3 + Two 2.5)
      "
    `);
  });

  it('says so when nothing falls due', () => {
    const options = {
      width: 80,
      style: PLAIN_STYLE,
      today: '2026-03-20',
      until: '2026-04-03',
      titleOf: () => undefined,
    };
    expect(dueText([], [], { ...options, language: 'nl' })).toBe('Er is niets te doen tot en met 3 apr 2026.\n');
  });
});
