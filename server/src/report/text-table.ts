import { type Cell, cellText } from '../view/model.ts';
import { columns, fitLines } from '../words/text-fit.ts';
import { columnWidths } from './column-widths.ts';
import { PLAIN_STYLE, type TextStyle } from './text-style.ts';

export interface TextTable {
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}

type Mark = (text: string, column: number) => string;

const BETWEEN = 2;
/** More lines than a text can need. */
const ALL_LINES = 10_000;

/**
 * A table in lines of at most `width` columns. Texts are broken between words; where the columns do not fit beside each other, each row
 * becomes a list of its cells under the heading of the first one.
 */
export function textTable({ header, rows }: TextTable, width: number, style: TextStyle = PLAIN_STYLE): string[] {
  const texts = rows.map((row) => row.map(cellText));
  const { widths, fits } = columnWidths([header, ...texts], width - BETWEEN * (header.length - 1));
  if (!fits) return texts.flatMap((row) => record(header, row, width, style));
  const line = (cells: readonly string[], mark: Mark) => sideBySide(cells, widths, mark);
  return [
    ...line(header, (text) => style.muted(text)),
    ...rows.flatMap((row) => line(row.map(cellText), (text, column) => toned(text, row[column], style))),
  ];
}

/** A text in the tone of its cell. */
export function toned(text: string, cell: Cell | undefined, style: TextStyle): string {
  if (cell === undefined || typeof cell === 'string') return text;
  if (cell.tone === 'problem' || cell.tone === 'attention') return style.warning(text);
  return cell.tone === 'muted' ? style.muted(text) : text;
}

/** The text broken between words, in as many lines as that takes; a word that is too long is broken too. */
export function wrapped(text: string, width: number): string[] {
  const pieces = text.split(' ').flatMap((word) => (columns(word) > width ? broken(word, width) : [word]));
  const lines = fitLines(pieces.join(' '), width, ALL_LINES);
  return lines.length === 0 ? [''] : lines;
}

function broken(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (columns(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function sideBySide(cells: readonly string[], widths: readonly number[], mark: Mark): string[] {
  const blocks = widths.map((width, column) => wrapped(cells[column] ?? '', width));
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, index) => {
    const parts = blocks.map((block, column) => {
      const text = block[index] ?? '';
      const isLast = column === blocks.length - 1;
      return (text && mark(text, column)) + ' '.repeat(isLast ? 0 : (widths[column] ?? 0) - columns(text) + BETWEEN);
    });
    return parts.join('').trimEnd();
  });
}

function record(header: readonly string[], [first = '', ...cells]: readonly string[], width: number, style: TextStyle) {
  const named = cells.flatMap((text, index) => (text === '' ? [] : [`${header[index + 1]}: ${text}`]));
  return [
    ...wrapped(first, width).map(style.strong),
    ...named.flatMap((text) => wrapped(text, width - 4).map((line, index) => (index === 0 ? '  ' : '    ') + line)),
  ];
}
