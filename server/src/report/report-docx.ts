import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Rasterise } from '../picture/png.ts';
import { cellText, type Report, type SignatureLine, type TreeNode, type View, type ViewBlock } from '../view/model.ts';
import { reportWords } from '../words/report-words.ts';

/** Width of the text on A4 between the margins, in pixels of a picture. */
const PICTURE_WIDTH = 640;
/** A4, its margins and what they leave, in twentieths of a point. */
const TEXT_WIDTH = 10206;
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 900, bottom: 900, left: 850, right: 850 } };
const SIGNATURE_HEIGHT = 900;
/** Letters for which a column gets room at least and at most. */
const SHORTEST_COLUMN = 9;
const LONGEST_COLUMN = 45;

/**
 * A report as a Word document with the same content as the HTML, each agreement on a page of its own. Pictures are drawn with
 * `rasterise`; without it they are left to their tables.
 */
export async function reportDocx(report: Report, rasterise: Rasterise | undefined): Promise<Uint8Array> {
  const { title, madeOn, language, views } = report;
  const document = new Document({
    title,
    creator: 'Afspraak',
    lastModifiedBy: 'Afspraak',
    styles: { default: { document: { run: { font: 'Calibri', size: 20, language: { value: LOCALES[language] } } } } },
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: madeOn }),
          ...views.flatMap((view, index) => viewParts(view, index > 0, rasterise)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const LOCALES: Record<Report['language'], string> = { nl: 'nl-BE', en: 'en-GB' };

function viewParts(view: View, pageBreakBefore: boolean, rasterise: Rasterise | undefined): FileChild[] {
  return [
    new Paragraph({ text: view.title, heading: HeadingLevel.HEADING_1, pageBreakBefore }),
    new Paragraph({ children: [new TextRun({ text: view.subtitle, italics: true })] }),
    ...view.blocks.flatMap((block) => {
      const content = contentOf(block, view, rasterise);
      if (content.length === 0) return [];
      return [
        new Paragraph({ text: block.title, heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { before: 200 } }),
        ...content,
      ];
    }),
  ];
}

function contentOf(block: ViewBlock, { language }: View, rasterise: Rasterise | undefined): FileChild[] {
  switch (block.kind) {
    case 'terms':
      return block.terms.map(
        ({ term, lines }) =>
          new Paragraph({
            children: [
              new TextRun({ text: `${cellText(term)}: `, bold: true }),
              new TextRun(lines.map(cellText).join('; ')),
            ],
          }),
      );
    case 'list':
      return block.items.map((item) => new Paragraph({ text: cellText(item), bullet: { level: 0 } }));
    case 'table':
      return [
        table(
          block.header,
          block.rows.map((row) => row.map(cellText)),
        ),
      ];
    case 'tree':
      return branches(block.roots, 0);
    case 'picture':
      return rasterise ? [picture(rasterise(block.svg), block)] : [];
    case 'signatures':
      return [new Paragraph({ text: block.note, keepNext: true }), signatures(block.parties, language)];
  }
}

/** Word has nine levels of bullets. */
const DEEPEST_BULLET = 8;

function branches(nodes: readonly TreeNode[], level: number): Paragraph[] {
  return nodes.flatMap(({ label, notes, children }) => [
    new Paragraph({
      text: [label, ...notes].map(cellText).join(' · '),
      bullet: { level: Math.min(level, DEEPEST_BULLET) },
    }),
    ...branches(children, level + 1),
  ]);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text) => cell(text, true)) });
  const body = rows.map(
    (cells) => new TableRow({ cantSplit: true, children: cells.map((text, column) => cell(text, column === 0)) }),
  );
  return sized([head, ...body], columnWidths([header, ...rows]));
}

function sized(rows: readonly TableRow[], widths: number[]): Table {
  return new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, rows });
}

/** Widths by the longest text of each column, since not every program fits columns to their content itself. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const [header = []] = rows;
  const wishes = header.map((_, column) => {
    const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
    return Math.min(LONGEST_COLUMN, Math.max(SHORTEST_COLUMN, longest));
  });
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  return wishes.map((wish) => Math.floor((wish * TEXT_WIDTH) / sum));
}

function cell(text: string, bold: boolean): TableCell {
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
  });
}

function signatures(parties: readonly SignatureLine[], language: Report['language']): Table {
  const { name, date, signature } = reportWords(language).signatures;
  const lines = parties.map(
    (party) =>
      new TableRow({
        cantSplit: true,
        height: { value: SIGNATURE_HEIGHT, rule: 'atLeast' },
        children: [
          cell(party.accepted === undefined ? party.name : `${party.name} (${party.accepted})`, true),
          cell('', false),
          cell('', false),
        ],
      }),
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [name, date, signature].map((text) => cell(text, true)),
  });
  return sized([head, ...lines], [4200, 2000, 4006]);
}

function picture(png: Uint8Array, { title, text }: Extract<ViewBlock, { kind: 'picture' }>): Paragraph {
  const { width, height } = sizeOf(png);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: PICTURE_WIDTH, height: Math.round((height * PICTURE_WIDTH) / width) },
    altText: { name: title, title, description: text },
  });
  return new Paragraph({ alignment: AlignmentType.LEFT, children: [image] });
}

/** Width and height of a PNG in pixels, as its header says. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
