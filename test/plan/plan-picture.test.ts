import { describe, expect, it } from 'vitest';
import { planPicture } from '../../server/src/picture/plan-picture.ts';
import type { PictureTheme } from '../../server/src/picture/timeline-theme.ts';
import type { Plan } from '../../server/src/plan/model.ts';
import { planOf } from './plan-of.ts';
import { readXml, type XmlElement } from './xml.ts';

const STEPS = `
  coaching: els every 4 weeks
  step Ask "Sharpen the question" { sub-result: "one page" due: 2026-03-13 }
  step Collect "Collect figures" { after: Ask duration: 3 weeks }
  step Write "Write" { after: Ask, Collect }
`;

async function draw(plan: Plan, theme: PictureTheme = 'light', width?: number): Promise<XmlElement> {
  return readXml(await planPicture(plan, { language: 'en', theme, ...(width === undefined ? {} : { width }) }));
}

/** Shapes in the group that Vega makes of a named mark. */
function shapes(svg: XmlElement, mark: string): XmlElement[] {
  return svg.all((element) => element.classes.includes(mark)).flatMap((group) => group.children);
}

function texts(svg: XmlElement): string[] {
  return svg.all(({ name }) => name === 'text').map((element) => element.text);
}

describe('the plan as a picture', () => {
  it('has a bar and a due date for every step, and a shape for every moment', async () => {
    const plan = planOf(STEPS);
    const svg = await draw(plan);
    expect(shapes(svg, 'plan-bars')).toHaveLength(3);
    expect(shapes(svg, 'plan-sub-results')).toHaveLength(3);
    expect(shapes(svg, 'plan-moments')).toHaveLength(plan.moments.length);
    const links = shapes(svg, 'plan-links').map(({ attributes }) => attributes.get('d'));
    expect(links.join('').match(/M/gu)).toHaveLength(3);
  });

  it('says what each shape means in full', async () => {
    const [bar] = shapes(await draw(planOf(STEPS)), 'plan-bars');
    const meaning =
      'Sharpen the question: 2 Mar – 13 Mar 2026, agreed date, date passed, critical path, sub-result: one page';
    expect(bar?.children.map(({ name, text }) => [name, text])).toEqual([['title', meaning]]);
  });

  it('shows beside the planned days those on which a step will run as things stand', async () => {
    const steps = 'step Ask { due: 2026-03-13 }\nstep Write { after: Ask duration: 2 weeks }';
    const svg = await draw(planOf(steps, { today: '2026-03-20' }));
    const edges = (mark: string) =>
      shapes(svg, mark).map(({ attributes }) => {
        const [, left, width] = /^M([\d.]+),[\d.]+h([\d.]+)/.exec(attributes.get('d') ?? '') ?? [];
        return { left: Number(left), right: Number(left) + Number(width) };
      });
    const [ask, write] = edges('plan-bars');
    const [askNow, writeNow] = edges('plan-projected');
    expect(askNow?.left).toBe(ask?.left);
    expect(askNow?.right).toBeGreaterThan(ask?.right ?? 0);
    expect(writeNow?.left).toBeGreaterThan(write?.left ?? 0);
    expect(writeNow?.right).toBeGreaterThan(write?.right ?? 0);
    expect(texts(svg)).toContain('as things stand');
    expect(shapes(await draw(planOf(steps, { today: '2026-03-02' })), 'plan-projected')).toEqual([]);
  });

  it('is an image with a title and a description', async () => {
    const svg = await draw(planOf(STEPS, { title: 'Compare policies' }));
    expect(svg.attributes.get('role')).toBe('img');
    expect(svg.children[0]?.name).toBe('title');
    expect(svg.children[0]?.text).toBe('Compare policies');
    expect(svg.children[1]?.name).toBe('desc');
    expect(svg.children[1]?.text).toContain('Collect figures: 16 Mar – 3 Apr 2026, proposed date');
    expect(svg.children[1]?.text).toContain('coaching, 30 Mar 2026, els');
  });

  it.each([
    ['2026-03-20', 1],
    ['2026-03-02', 1],
    ['2026-02-20', 0],
    ['2026-06-08', 0],
  ])('on %s shows today %i times', async (today, count) => {
    expect(shapes(await draw(planOf(STEPS, { today })), 'plan-today')).toHaveLength(count);
  });

  it('names months and weeks in the language', async () => {
    const plan = planOf(STEPS);
    const dutch = texts(readXml(await planPicture(plan, { language: 'nl', theme: 'light' })));
    expect(dutch).toEqual(expect.arrayContaining(['mrt 2026', 'mei 2026', 'wk 10', 'vandaag 20 mrt']));
    expect(texts(await draw(plan))).toEqual(expect.arrayContaining(['Mar 2026', 'May 2026', 'wk 10', 'today 20 Mar']));
  });

  it('takes text as text', async () => {
    const nasty = `<script>alert(1)</script> & ]]> ' \\" <a href='x'> datum.x \u0001 end`;
    const written = planOf(`step A "${nasty}" { sub-result: "${nasty}" }`, { title: nasty });
    const plan = { ...written, title: `${written.title} \ud800` };
    const source = await planPicture(plan, { language: 'en', theme: 'light' });
    const svg = readXml(source);
    expect(svg.all(({ name }) => ['script', 'a', 'foreignObject', 'image', 'style', 'use'].includes(name))).toEqual([]);
    expect(svg.children[0]?.text).toContain('<script>alert(1)</script> & ]]>');
    expect(source.isWellFormed()).toBe(true);
    expect(source).not.toMatch(/\p{Cc}/u);
    const attributes = svg.all(() => true).flatMap((element) => [...element.attributes.keys()]);
    expect(attributes.filter((name) => /^on|href|style/u.test(name))).toEqual([]);
  });

  it.each([1, 3, 12, 60])('draws %i steps in every theme', async (count) => {
    const title = 'Een bijzonder lange titel over de voorbereiding van de proefopstelling in alle wijkloketten';
    const steps = Array.from({ length: count }, (_, index) => `step S${index} "${title}" {}`).join('\n');
    for (const theme of ['light', 'dark', 'high-contrast'] as const) {
      const svg = await draw(planOf(steps), theme, 700);
      expect(shapes(svg, 'plan-bars')).toHaveLength(count);
      expect(Number(svg.attributes.get('width'))).toBe(700);
    }
  });

  it.each([
    ['', 'This agreement has no steps.'],
    ['step A { after: A }', '! These steps wait for each other: A → A. Remove one of the lines ‘after’.'],
  ])('draws %j', async (steps, line) => {
    expect(texts(await draw(planOf(steps))).join('\n')).toContain(line);
  });

  it('says what shapes have in common once, so that a long plan stays small', async () => {
    const count = 100;
    const steps = Array.from({ length: count }, (_, index) => `step S${index} "Step ${index}" { duration: 2 days }`);
    const source = await planPicture(planOf(steps.join('\n')), { language: 'en', theme: 'light' });
    expect(source.length / count).toBeLessThan(1000);
    const texts = readXml(source).all(({ name }) => name === 'text');
    expect(texts.length).toBeGreaterThan(4 * count);
    expect(texts.filter(({ attributes }) => attributes.has('font-family')).length).toBeLessThan(20);
  });

  it('shortens the numbers of shapes and leaves those of texts alone', async () => {
    const source = await planPicture(planOf('step A "rate y=\'1.23456\' d=0.98765" {}'), {
      language: 'en',
      theme: 'light',
    });
    const svg = readXml(source);
    expect(texts(svg).join(' ')).toContain("rate y='1.23456' d=0.98765");
    const places = svg.all(() => true).map(({ attributes }) => attributes.get('transform') ?? '');
    expect(places.join(' ')).not.toMatch(/\.\d{2}/u);
  });

  it('is the same picture every time', async () => {
    const options = { language: 'nl', theme: 'dark' } as const;
    expect(await planPicture(planOf(STEPS), options)).toBe(await planPicture(planOf(STEPS), options));
  });
});
