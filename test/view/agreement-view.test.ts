import { describe, expect, it } from 'vitest';
import { cellText, type PictureBlock } from '../../server/src/view/model.ts';
import { readXml, type XmlElement } from '../plan/xml.ts';
import { block, said, source, viewOf, written } from './view-of.ts';

const PROCESS = `person els
person jan { manager: els }
process agreement P "Handbook" {
  between: els and jan
  specific: "Everybody at the desk finds the handbook within a minute."
  time-bound: from 2026-03-02 to 2026-05-29
  coaching: els every 4 weeks
  despite: fit/third-party "the city decides fast" on 2026-03-01
  step Ask "Sharpen the question" { sub-result: "one page" norm: "ten questions" due: 2026-03-13 support: els on 2026-03-09 }
  step Write "Write" { after: Ask sub-result: "a draft" duration: 2 weeks }
}
check-in P { step: Ask on: 2026-03-16 colour: orange }
`;
const RESULT = `person els
person jan { manager: els }
task Desk
measure Wait "Waiting time" { formula: "median" unit: "minutes" source: "tickets" }
result agreement R "Shorter waits" {
  between: els and jan
  task: Desk
  measurable: Wait from 12 to at most 6 minutes {
    excellent: at most 4 minutes
    good: at most 6 minutes
    moderate: at most 8 minutes
  }
  time-bound: from 2026-03-02 to 2026-06-26
  follow-up: every 4 weeks
}
check-in R { on: 2026-03-16 value: 10 minutes }
evaluation R { on: 2026-03-19 value: 7 minutes }
`;

function shapes({ svg }: PictureBlock, mark: string): XmlElement[] {
  return readXml(svg)
    .all(({ classes }) => classes.includes(mark))
    .flatMap(({ children }) => children);
}

/** What stands in the document where the shapes of a mark lead. */
function sources(text: string, picture: PictureBlock, mark: string): (string | undefined)[] {
  return shapes(picture, mark).map((shape) => {
    const place = picture.places?.[Number(shape.attributes.get('data-at') ?? Number.NaN)];
    return place && written(text, place);
  });
}

describe('the parts of an agreement', () => {
  it('lead to what they show', async () => {
    const view = await viewOf('agreement', 'P', PROCESS);
    const card = block('table', 'BeSMARTO', view);
    expect(card.rows.map(([letter]) => source(PROCESS, letter)?.split(/[:\s]/)[0])).toEqual([
      'P',
      'specific',
      'P',
      'P',
      'P',
      'time-bound',
      'coaching',
    ]);
    const [ask] = block('table', 'Steps', view).rows;
    expect(ask?.map((cell) => source(PROCESS, cell)?.slice(0, 15))).toEqual([
      'step Ask "Sharp',
      '"one page"',
      '"ten questions"',
      undefined,
      undefined,
      '2026-03-13',
      'els on 2026-03-',
    ]);
    const moments = block('table', 'Moments', view);
    expect(moments.rows.map(([what]) => source(PROCESS, what))).toEqual(['els on 2026-03-09', 'els every 4 weeks']);
    expect(source(PROCESS, block('table', 'Recorded reasons', view).rows[0]?.[0])).toMatch(/^despite: fit/);
    expect(source(PROCESS, block('list', 'Progress', view).items[0])).toMatch(/^check-in P/);
    const findings = block('table', 'Findings', view).rows;
    expect(findings.map((row) => source(PROCESS, row[1]))).not.toContain(undefined);
  });

  it('say by their tone how they stand', async () => {
    const { rows } = block('table', 'Steps', await viewOf('agreement', 'P', PROCESS));
    expect(rows[0]?.[5]).toMatchObject({ text: '13 Mar 2026 (agreed date)', tone: 'problem' });
    expect(rows[1]?.[5]).toMatchObject({ tone: 'attention' });
  });
});

describe('an agreement on development', () => {
  it('measures by the level of a competence', async () => {
    const text = `person jan
competence Planning
development agreement D { between: jan competence: Planning level: from 0 to 2 }`;
    const { rows } = block('table', 'BeSMARTO', await viewOf('agreement', 'D', text));
    const [, , measurable] = rows;
    expect(measurable?.map(cellText).slice(2)).toEqual(['Level 0 → 2', 'present']);
    expect(source(text, measurable?.[0])).toMatch(/^level/);
  });
});

describe('the steps of an agreement', () => {
  it('say after which step they come and how far they can slip', async () => {
    const { header, rows } = block('table', 'Steps', await viewOf('agreement', 'P', PROCESS));
    const [, write] = said(rows);
    expect(write?.[header.indexOf('After step')]).toBe('1');
    expect(write?.[header.indexOf('Due')]).toMatch(/ · \d+ working days of slack$/);
  });

  it('are called by their titles in what is reported of them', async () => {
    const [report] = block('list', 'Progress', await viewOf('agreement', 'P', PROCESS)).items;
    expect(report && cellText(report)).toBe('check-in 16 Mar 2026, Sharpen the question, orange');
  });
});

describe('the plan of an agreement as a picture', () => {
  it('says where what is late moves a later step, as the table does', async () => {
    const view = await viewOf('agreement', 'P', PROCESS);
    const due = said(block('table', 'Steps', view).rows)[1]?.[5];
    expect(due).toContain('as things stand ready on');
    const [, write] = shapes(block('picture', 'Plan of sub-results', view), 'plan-bars');
    expect(write?.text).toContain('as things stand ready on');
  });

  it('leads from every bar, date and moment to where it is written', async () => {
    const picture = block('picture', 'Plan of sub-results', await viewOf('agreement', 'P', PROCESS));
    const steps = [expect.stringMatching(/^step Ask/), expect.stringMatching(/^step Write/)];
    expect(sources(PROCESS, picture, 'plan-bars')).toEqual(steps);
    expect(sources(PROCESS, picture, 'plan-sub-results')).toEqual(steps);
    expect(new Set(sources(PROCESS, picture, 'plan-moments'))).toEqual(
      new Set(['els on 2026-03-09', 'els every 4 weeks']),
    );
    const reachable = readXml(picture.svg).all(({ attributes }) => attributes.has('data-at'));
    for (const { attributes } of reachable) {
      expect([attributes.get('tabindex'), attributes.get('role')]).toEqual(['0', 'link']);
      expect(attributes.get('aria-label')).not.toBe('');
    }
  });

  it('says where each day stands, so that a sub-result can be moved', async () => {
    const picture = block('picture', 'Plan of sub-results', await viewOf('agreement', 'P', PROCESS));
    const { timeline } = picture;
    if (!timeline) throw new Error('no timeline');
    expect(timeline).toMatchObject({ agreement: 'P', start: '2026-03-02', end: '2026-05-29' });
    const plot = Number(/<g fill="none"[^>]* transform="translate\((-?[\d.]+),/.exec(picture.svg)?.[1]);
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    const width = (timeline.right - timeline.left) / (day(timeline.end) - day(timeline.start));
    const marks = shapes(picture, 'plan-sub-results');
    expect(marks.map(({ attributes }) => attributes.get('data-step'))).toEqual(['Ask', 'Write']);
    for (const { attributes } of marks) {
      const x = plot + Number(/translate\((-?[\d.]+),/.exec(attributes.get('transform') ?? '')?.[1]);
      const date = attributes.get('data-date') ?? '';
      expect(x).toBeCloseTo(timeline.left + (day(date) - day(timeline.start)) * width, 0);
    }
  });

  it('calls people by their titles', async () => {
    const text = PROCESS.replace('person els', 'person els "Els Maes"').replace('"one page"', '"one page" by: els');
    const picture = block('picture', 'Plan of sub-results', await viewOf('agreement', 'P', text));
    expect(shapes(picture, 'plan-bars')[0]?.text).toContain('by Els Maes');
    expect(shapes(picture, 'plan-moments').map((moment) => moment.text)).toContain('coaching, 30 Mar 2026, Els Maes');
  });

  it('is an image without ways out of it on paper', async () => {
    const picture = block('picture', 'Plan of sub-results', await viewOf('agreement', 'P', PROCESS, { onPaper: true }));
    expect(picture.svg).toMatch(/^<svg [^>]*role="img"/);
    expect(picture.svg).not.toMatch(/data-|tabindex/);
    expect(picture.places ?? []).toEqual([]);
  });
});

describe('a result agreement', () => {
  it('shows its measures between their levels', async () => {
    const view = await viewOf('agreement', 'R', RESULT);
    const picture = block('picture', 'Where the measures stand', view);
    expect(sources(RESULT, picture, 'levels-bands')).toEqual([
      'excellent: at most 4 minutes',
      'good: at most 6 minutes',
      'moderate: at most 8 minutes',
    ]);
    expect(sources(RESULT, picture, 'levels-from')).toEqual(['12']);
    expect(sources(RESULT, picture, 'levels-target')).toEqual(['at most 6 minutes']);
    expect(sources(RESULT, picture, 'levels-last')).toEqual([expect.stringMatching(/^evaluation R/)]);
    expect(readXml(picture.svg).text).toContain('◆ last value 7 (evaluation 19 Mar 2026) · ❙ target at most 6 minutes');
  });

  it('shows a level that is worse than its bound on the worse side of it', async () => {
    const text = RESULT.replace('moderate: at most 8', 'moderate: more than 8');
    const picture = block('picture', 'Where the measures stand', await viewOf('agreement', 'R', text));
    expect(readXml(picture.svg).text).toContain('Waiting time (minutes)');
    const edges = shapes(picture, 'levels-bands').map(({ attributes }) => {
      const [, left, width] = /^M([\d.]+),0h([\d.]+)/.exec(attributes.get('d') ?? '') ?? [];
      return { left: Number(left), right: Number(left) + Number(width) };
    });
    const [, good, moderate] = edges;
    expect(moderate?.left).toBeGreaterThan(good?.right ?? 0);
    expect(moderate?.right).toBeGreaterThan(moderate?.left ?? 0);
  });

  it('shows how its measures move, and leads to who reported it', async () => {
    const picture = block('picture', 'Trend', await viewOf('agreement', 'R', RESULT));
    expect(sources(RESULT, picture, 'trend-points')).toEqual([
      expect.stringMatching(/^check-in/),
      expect.stringMatching(/^evaluation/),
    ]);
  });

  it('shows what it would be as a process, of which nothing is written yet', async () => {
    const view = await viewOf('agreement', 'R', RESULT);
    const { rows } = block('table', 'Steps as a process agreement', view);
    expect(said(rows)[2]?.[2]).toContain('Waiting time from 12 to at most 6 minutes');
    expect(rows.flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
    const picture = block('picture', 'As a process agreement', view);
    expect(shapes(picture, 'plan-sub-results')).toHaveLength(3);
    expect(picture.svg).not.toContain('data-at');
    expect(block('list', 'What no longer holds then', view).items).toHaveLength(1);
  });

  it('says why it cannot be converted', async () => {
    const broken = RESULT.replace('follow-up: every', 'follow-up: evry');
    const { items } = block('list', 'As a process agreement', await viewOf('agreement', 'R', broken));
    expect(items).toEqual([expect.objectContaining({ text: expect.stringContaining('cannot be read') })]);
  });

  it('is only what it is on paper', async () => {
    const { blocks } = await viewOf('agreement', 'R', RESULT, { onPaper: true });
    expect(blocks.map(({ title }) => title).filter((title) => title.includes('process'))).toEqual([]);
  });
});
