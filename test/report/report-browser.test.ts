import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportHtml } from '../../server/src/report/report-html.ts';
import type { Report } from '../../server/src/view/model.ts';
import { findBrowser } from '../vscode/browser.ts';
import { DOCUMENT, reportOf } from './agreement.ts';

const executablePath = findBrowser();
if (executablePath === undefined) console.warn('no Chromium on this machine: the report is not opened in a browser');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Every kind of block, besides those of agreements. */
const EXTRA: Report['views'][number] = {
  kind: 'team',
  name: 'Team',
  language: 'en',
  title: 'A team <b>',
  subtitle: 'team',
  at: { uri: 'file:///a.afspraak', span: { start: 0, end: 1 } },
  blocks: [
    {
      kind: 'tree',
      title: 'Tree',
      roots: [
        {
          label: 'root',
          notes: [{ text: 'late', tone: 'problem' }],
          children: [{ label: 'leaf', notes: [], children: [] }],
        },
      ],
    },
    {
      kind: 'list',
      title: 'Tones',
      items: (['good', 'attention', 'problem', 'muted'] as const).map((tone) => ({ text: `is ${tone}`, tone })),
    },
  ],
};

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

describe.skipIf(executablePath === undefined)('a report in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    const report = await reportOf(DOCUMENT);
    await page.setContent(reportHtml({ ...report, views: [...report.views, EXTRA] }), { waitUntil: 'load' });
  });

  afterAll(() => browser?.close());

  it('asks for nothing from elsewhere and complains of nothing', () => {
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows its pictures', async () => {
    const widths = await page.$$eval('img', (images) =>
      images.map((image) => (image as { naturalWidth: number }).naturalWidth),
    );
    expect(widths.length).toBeGreaterThan(1);
    for (const width of widths) expect(width).toBeGreaterThan(400);
  });

  it('has nothing that keeps people from reading it', async () => {
    const check = `(() => { ${AXE}; return axe.run(document); })()`;
    const { violations, passes } = (await page.evaluate(check)) as Record<'violations' | 'passes', Violation[]>;
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    const found = violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
    expect(found.filter((violation) => /^(serious|critical)/.test(violation))).toEqual([]);
  });

  it('does not scroll sideways on a phone', async () => {
    await page.setViewportSize({ width: 380, height: 800 });
    const tooWide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1000, height: 800 });
  });

  it('has one heading above those of its parts, also when it shows one thing', async () => {
    const [view] = (await reportOf(DOCUMENT)).views;
    const one = await browser.newPage();
    await one.setContent(
      reportHtml({ language: 'en', title: 'Agreements: it', madeOn: 'today', views: view ? [view] : [] }),
    );
    const headings = await one.$$eval('h1, h2, h3', (all) => all.map((each) => each.nodeName));
    expect(headings.filter((name) => name === 'H1')).toHaveLength(1);
    expect(new Set(headings.slice(1))).toEqual(new Set(['H2']));
    expect(await one.textContent('h1')).toBe(view?.title);
    expect(await one.getAttribute('article', 'aria-labelledby')).toBe(await one.getAttribute('h1', 'id'));
    await one.close();
  });

  it('prints on A4, with each thing on a page of its own', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(4);
    expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g)).size).toBe(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
