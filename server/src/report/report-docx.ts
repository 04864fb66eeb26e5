import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Rasterise } from '../picture/png.ts';
import {
  cellText,
  type PictureBlock,
  type Report,
  type Term,
  type TreeNode,
  type View,
  type ViewBlock,
} from '../view/model.ts';
import { reportWords } from '../words/report-words.ts';
import { docxTable, signatureTable } from './docx-table.ts';
import { type DocxText, LOCALES, paragraph, run } from './docx-text.ts';
import { sizeOf } from './picture-size.ts';

/** Room for a picture on A4 under its heading, in pixels. */
const PICTURE_WIDTH = 680;
const PICTURE_HEIGHT = 900;
/** A4 and its margins, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 900, bottom: 900, left: 850, right: 850 } };
/** Below this the words in a picture are smaller than five points. */
const SMALLEST_SCALE = 0.4;
const TERM_INDENT = 350;
/** Word has nine levels of bullets. */
const DEEPEST_BULLET = 8;

/**
 * A report as a Word document with the same content as the HTML, each view on a page of its own. Pictures are drawn with `rasterise`;
 * without it, and where they are too tall for a page, words say the same.
 */
export async function reportDocx(report: Report, rasterise: Rasterise | undefined): Promise<Uint8Array> {
  const { title, madeOn, language, views } = report;
  const images = await imagesOf(report, rasterise);
  const run = { font: 'Calibri', size: 20, language: { value: LOCALES[language] } };
  const document = new Document({
    title,
    creator: 'Afspraak',
    lastModifiedBy: 'Afspraak',
    styles: { default: { document: { run } } },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: madeOn }),
          ...contents(report),
          ...views.flatMap((view, index) => viewParts(view, index, report, images)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer(title: string): Footer {
  const pages = new TextRun({ children: [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [pages] })] });
}

function contents({ views, language }: Report): Paragraph[] {
  if (views.length < 2) return [];
  return [
    new Paragraph({ text: reportWords(language).contents, heading: HeadingLevel.HEADING_1, spacing: { before: 300 } }),
    ...views.map((view, index) => {
      const link = new InternalHyperlink({
        anchor: anchorOf(index),
        children: [run(view.title, textOf(view, language))],
      });
      return new Paragraph({ bullet: { level: 0 }, children: [link] });
    }),
  ];
}

function anchorOf(index: number): string {
  return `view${index + 1}`;
}

function textOf({ language }: View, documentLanguage: Report['language']): DocxText {
  return { language, isForeign: language !== documentLanguage };
}

function viewParts(view: View, index: number, { language, views }: Report, images: Images): FileChild[] {
  const text = textOf(view, language);
  const title = new Bookmark({ id: anchorOf(index), children: [run(view.title, text)] });
  const heading = HeadingLevel.HEADING_1;
  return [
    new Paragraph({ children: [title], heading, pageBreakBefore: views.length > 1, spacing: { before: 200 } }),
    paragraph(view.subtitle, text, { italics: true }),
    ...view.blocks.flatMap((block) => [
      paragraph(block.title, text, { heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { before: 200 } }),
      ...contentOf(block, text, images),
    ]),
  ];
}

function contentOf(block: ViewBlock, text: DocxText, images: Images): FileChild[] {
  switch (block.kind) {
    case 'terms':
      return block.terms.flatMap((each) => term(each, text));
    case 'list':
      return block.items.map((item) => paragraph(item, text, { bullet: { level: 0 } }));
    case 'table':
      return [docxTable(block.header, block.rows, text)];
    case 'tree':
      return branches(block.roots, 0, text);
    case 'picture':
      return [images.get(block) ?? paragraph(block.text, text)];
    case 'signatures':
      return [
        paragraph(block.note, text, { keepNext: true }),
        signatureTable(block.parties, reportWords(text.language).signatures, text),
      ];
  }
}

/** A term with what it stands for behind it, or below it when that is more than one line. */
function term({ term, lines }: Term, text: DocxText): Paragraph[] {
  const [only = ''] = lines;
  if (lines.length < 2) {
    return [new Paragraph({ children: [run(`${cellText(term)}: `, text, { bold: true }), run(only, text)] })];
  }
  return [
    paragraph(term, text, { bold: true, keepNext: true }),
    ...lines.map((line) => paragraph(line, text, { indent: { left: TERM_INDENT } })),
  ];
}

function branches(nodes: readonly TreeNode[], level: number, text: DocxText): Paragraph[] {
  return nodes.flatMap(({ label, notes, children }) => [
    new Paragraph({
      bullet: { level: Math.min(level, DEEPEST_BULLET) },
      children: [label, ...notes].flatMap((cell, index) => [
        ...(index === 0 ? [] : [run(' · ', text)]),
        run(cell, text),
      ]),
    }),
    ...branches(children, level + 1, text),
  ]);
}

/** The pictures of a report that can be drawn. */
type Images = ReadonlyMap<PictureBlock, Paragraph>;

/** Draws the pictures one by one, but for those so tall that nobody could read them on a page. */
async function imagesOf({ views }: Report, rasterise: Rasterise | undefined): Promise<Images> {
  const images = new Map<PictureBlock, Paragraph>();
  if (!rasterise) return images;
  for (const block of views.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'picture') continue;
    const { width, height } = sizeOf(block.svg);
    const scale = Math.min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height);
    if (scale > SMALLEST_SCALE) images.set(block, image(block, await rasterise(block.svg), scale));
  }
  return images;
}

function image({ svg, title, text }: PictureBlock, data: Uint8Array, scale: number): Paragraph {
  const { width, height } = sizeOf(svg);
  const drawn = new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: title, title, description: text },
  });
  return new Paragraph({ alignment: AlignmentType.LEFT, children: [drawn] });
}
