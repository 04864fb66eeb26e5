import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../server/src/report/report-html.ts';
import { reportMarkdown } from '../../server/src/report/report-markdown.ts';
import { readXml } from '../plan/xml.ts';
import { DOCUMENT, reportOf } from './agreement.ts';

/** The page as XML: elements without end tag are closed, and the document type is left out. */
function parsed(page: string) {
  return readXml(page.replace(/^<!doctype html>\n/, '').replace(/<(meta|img)\b([^>]*)>/g, '<$1$2/>'));
}

describe('a report as HTML', () => {
  it('is well-formed, in its language, with an article and signatures for each agreement', async () => {
    const page = parsed(reportHtml(await reportOf(DOCUMENT)));
    expect(page.attributes.get('lang')).toBe('nl');
    const articles = page.all(({ name }) => name === 'article');
    expect(articles).toHaveLength(2);
    for (const article of articles) expect(article.text).toContain('Handtekening');
    const links = page.all(({ name }) => name === 'a').map(({ attributes }) => attributes.get('href'));
    const ids = page.all(({ attributes }) => attributes.has('id')).map(({ attributes }) => attributes.get('id'));
    expect(links).toEqual(ids.map((id) => `#${id}`));
  });

  it('heads every column and row, and skips no level of heading', async () => {
    const page = parsed(reportHtml(await reportOf(DOCUMENT)));
    const headings = page.all(({ name }) => /^h\d$/.test(name)).map(({ name }) => Number(name[1]));
    expect(headings[0]).toBe(1);
    headings.reduce((before, now) => {
      expect(now - before).toBeLessThanOrEqual(1);
      return now;
    });
    for (const cell of page.all(({ name }) => name === 'th')) expect(cell.attributes.get('scope')).toMatch(/col|row/);
  });

  it('needs nothing from elsewhere and lets nothing in', async () => {
    const text = reportHtml(await reportOf(DOCUMENT));
    expect(text).not.toMatch(/<script|<link|<iframe|\son\w+=|\bstyle=|(?:src|href)="https?:/i);
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(text).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:;`);
  });

  it('shows the text of a document as it is', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const document = DOCUMENT.replace('Kortere <wachttijd>', hostile.replaceAll('"', '\\"'));
    const page = parsed(reportHtml(await reportOf(document)));
    expect(page.all(({ name }) => name === 'script')).toEqual([]);
    expect(page.all(({ name }) => name === 'h2').map(({ text }) => text)).toContain(hostile);
  });
});

describe('a report as Markdown', () => {
  it('says the same, without markup of the document', async () => {
    const text = reportMarkdown(await reportOf(DOCUMENT));
    expect(text).toContain('## Kortere &lt;wachttijd>');
    expect(text).toContain('| Els Maes (aanvaard op 1 mrt 2026) |  |  |');
    expect(text).not.toContain('<wachttijd>');
  });
});
