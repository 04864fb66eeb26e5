import { BorderStyle, type IBorderOptions, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { type Cell, cellText, type SignatureLine } from '../view/model.ts';
import type { ReportWords } from '../words/report-words.ts';
import { columnWidths } from './column-widths.ts';
import { type DocxText, paragraph } from './docx-text.ts';

/** Width of the text on A4 between the margins, in twentieths of a point. */
export const TEXT_WIDTH = 10206;

/** Letters of the text on a line, and those that the margins of a cell take. */
const LETTERS = 112;
const MARGIN_LETTERS = 3;
/** Half points. */
const SIZE = 18;
const SIGNATURE_HEIGHT = 900;
const SIGNATURE_WIDTHS = [4200, 2000, 4006];
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'B9C3CC' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** A table whose first row is repeated on every page and whose rows are not divided over pages. */
export function docxTable(header: readonly string[], rows: readonly (readonly Cell[])[], text: DocxText): Table {
  const widths = pageWidths([header, ...rows.map((row) => row.map(cellText))]);
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: header.map((_, column) =>
          tableCell(paragraph(cells[column] ?? '', text, { bold: column === 0, size: SIZE }), widths[column]),
        ),
      }),
  );
  return tableOf([headRow(header, widths, text), ...body], widths);
}

/** A line to sign on for each party; the table stays on one page. */
export function signatureTable(
  parties: readonly SignatureLine[],
  { name, date, signature }: ReportWords['signatures'],
  text: DocxText,
): Table {
  const rows = parties.map(({ name, accepted }, index) => {
    const who = accepted === undefined ? name : `${name} (${accepted})`;
    const keepNext = index < parties.length - 1;
    return new TableRow({
      cantSplit: true,
      height: { value: SIGNATURE_HEIGHT, rule: 'atLeast' },
      children: [who, '', ''].map((each, column) =>
        tableCell(paragraph(each, text, { bold: true, size: SIZE, keepNext }), SIGNATURE_WIDTHS[column]),
      ),
    });
  });
  return tableOf([headRow([name, date, signature], SIGNATURE_WIDTHS, text), ...rows], SIGNATURE_WIDTHS);
}

function headRow(header: readonly string[], widths: readonly number[], text: DocxText): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((title, column) =>
      tableCell(paragraph(title, text, { bold: true, size: SIZE, keepNext: true }), widths[column], 'EEF2F5'),
    ),
  });
}

function tableOf(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: 'fixed',
    borders: BORDERS,
    rows,
  });
}

function tableCell(content: ReturnType<typeof paragraph>, width = 0, fill?: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [content],
  });
}

/** Widths that fill the page, since not every program fits columns to their content itself. */
function pageWidths(lines: readonly (readonly string[])[]): number[] {
  const count = lines[0]?.length ?? 0;
  const { widths } = columnWidths(lines, LETTERS - count * MARGIN_LETTERS);
  const letters = widths.map((width) => width + MARGIN_LETTERS);
  const sum = letters.reduce((total, width) => total + width, 0);
  return letters.map((width) => Math.floor((width * TEXT_WIDTH) / sum));
}
