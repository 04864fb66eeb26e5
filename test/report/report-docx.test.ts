import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadRasteriser } from '../../server/src/picture/png.ts';
import { reportDocx } from '../../server/src/report/report-docx.ts';
import { type Cell, cellText, type TreeNode, type ViewBlock } from '../../server/src/view/model.ts';
import { readXml, type XmlElement } from '../plan/xml.ts';
import { DOCUMENT, reportOf } from './agreement.ts';

async function write(text: string, withPictures = false) {
  const report = await reportOf(text);
  const files = unzipSync(await reportDocx(report, withPictures ? await loadRasteriser() : undefined));
  const body = readXml(strFromU8(files['word/document.xml'] as Uint8Array));
  return { report, files, body };
}

function texts(body: XmlElement): string[] {
  return body.all(({ name }) => name === 'w:p').map(({ text }) => text);
}

function nodeTexts({ label, notes, children }: TreeNode): string[] {
  return [[label, ...notes].map((cell: Cell) => cellText(cell)).join(' · '), ...children.flatMap(nodeTexts)];
}

/** Every text that a block shows. */
function textsOf(block: ViewBlock): string[] {
  switch (block.kind) {
    case 'terms':
      return block.terms.flatMap(({ term, lines }) =>
        lines.length === 1 ? [`${cellText(term)}: ${lines.map(cellText)}`] : [term, ...lines].map(cellText),
      );
    case 'list':
      return block.items.map(cellText);
    case 'table':
      return [...block.header, ...block.rows.flat().map(cellText)];
    case 'tree':
      return block.roots.flatMap(nodeTexts);
    case 'picture':
      return [];
    case 'signatures':
      return [block.note, ...block.parties.map(({ name, accepted }) => (accepted ? `${name} (${accepted})` : name))];
  }
}

describe('a report as a Word document', () => {
  it('says everything that the report says', async () => {
    const { report, body } = await write(DOCUMENT);
    const written = new Set(texts(body));
    const expected = report.views.flatMap(({ title, subtitle, blocks }) => [
      title,
      subtitle,
      ...blocks.flatMap(textsOf),
    ]);
    expect(expected.filter((text) => !written.has(text))).toEqual([]);
    expect(written).toContain('Els Maes (aanvaard op 1 mrt 2026)');
  });

  it('has headings, table headers, and a page for each agreement', async () => {
    const { body } = await write(DOCUMENT);
    const styles = body.all(({ name }) => name === 'w:pStyle').map(({ attributes }) => attributes.get('w:val'));
    const contents = 1;
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(2 + contents);
    expect(body.all(({ name }) => name === 'w:pageBreakBefore')).toHaveLength(2);
    const links = body.all(({ name }) => name === 'w:hyperlink').map(({ attributes }) => attributes.get('w:anchor'));
    const marks = body.all(({ name }) => name === 'w:bookmarkStart').map(({ attributes }) => attributes.get('w:name'));
    expect(links).toEqual(marks);
    const tables = body.all(({ name }) => name === 'w:tbl');
    for (const table of tables) expect(table.all(({ name }) => name === 'w:tblHeader')).toHaveLength(1);
  });

  it('gives every column room for its longest word, within the page', async () => {
    const { body } = await write(DOCUMENT);
    for (const table of body.all(({ name }) => name === 'w:tbl')) {
      const widths = table
        .all(({ name }) => name === 'w:gridCol')
        .map(({ attributes }) => Number(attributes.get('w:w')));
      expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(10206);
      for (const row of table.all(({ name }) => name === 'w:tr')) {
        const cells = row.children.filter(({ name }) => name === 'w:tc');
        const longest = cells.map(({ text }) => Math.max(...text.split(' ').map((word) => word.length)));
        expect(longest.filter((letters, column) => letters * 95 > (widths[column] ?? 0))).toEqual([]);
      }
    }
  });

  it('says which language it is in, and where that changes', async () => {
    const report = await reportOf(DOCUMENT);
    const [first, ...others] = report.views.map((view) => ({ ...view, language: 'en' as const }));
    const files = unzipSync(
      await reportDocx({ ...report, views: [...report.views, ...(first ? [first] : []), ...others] }, undefined),
    );
    const languages = (name: string) => {
      const xml = readXml(strFromU8(files[name] as Uint8Array));
      const all = xml.all((element) => element.name === 'w:lang').map(({ attributes }) => attributes.get('w:val'));
      return [...new Set(all)];
    };
    expect(languages('word/styles.xml')).toEqual(['nl-BE']);
    expect(languages('word/document.xml')).toEqual(['en-GB']);
  });

  it('holds the timelines as pictures with a description', async () => {
    const { report, files, body } = await write(DOCUMENT, true);
    const pictures = report.views.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(pictures.length);
    const descriptions = body.all(({ name }) => name === 'wp:docPr').map(({ attributes }) => attributes.get('descr'));
    expect(descriptions).toEqual(pictures.map(({ text }) => text));
    expect(descriptions).toContainEqual(expect.stringMatching(/^Tijdlijn van ‘Kortere <wachttijd>’/));
  });

  it('shows the text of a document as it is', async () => {
    const { body } = await write(DOCUMENT.replace('lijst van vragen', '</w:t><w:br/> & <b>'));
    expect(texts(body)).toContain('</w:t><w:br/> & <b>');
  });
});

it('gives the memory of a picture back before many others are drawn', async () => {
  const rasterise = await loadRasteriser();
  const before = process.memoryUsage().rss;
  // Each takes 15 MB to draw.
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="600"><text x="9" y="40">a</text></svg>';
  for (let count = 0; count < 30; count += 1) expect((await rasterise?.(svg))?.length).not.toBe(0);
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
});
