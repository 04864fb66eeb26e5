import { columns } from '../words/text-fit.ts';

/** Room that a column gets at least, when its text is longer. */
const NARROWEST = 8;

export interface ColumnWidths {
  /** In characters. */
  widths: number[];
  /** Whether every word fits its column, with all columns beside each other. */
  fits: boolean;
}

/**
 * How wide the columns of a table are, to fit in `room` together: as wide as their texts when those fit, else narrower, so that the longest texts
 * take about the same number of lines and no word is broken. Columns that do not even fit then have the width of their longest words.
 */
export function columnWidths(lines: readonly (readonly string[])[], room: number): ColumnWidths {
  const count = lines[0]?.length ?? 0;
  const each = (measure: (text: string) => number): number[] =>
    Array.from({ length: count }, (_, column) => Math.max(...lines.map((cells) => measure(cells[column] ?? ''))));
  const texts = each(columns);
  const least = each(longestWord).map((word, column) => Math.min(texts[column] ?? 0, Math.max(NARROWEST, word)));
  if (sum(least) > room) return { widths: least, fits: false };
  const widths = texts.map((width, column) => Math.max(least[column] ?? 0, Math.min(room, width)));
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const cheapest = widths.reduce((best, _, column) => (cost(column) < cost(best) ? column : best), 0);
    widths[cheapest] = (widths[cheapest] ?? 0) - 1;
  }
  return { widths, fits: true };

  /** Lines that the longest text of a column takes when the column gets narrower. */
  function cost(column: number): number {
    const width = widths[column] ?? 0;
    return width > (least[column] ?? 0) ? (texts[column] ?? 0) / (width - 1) : Number.POSITIVE_INFINITY;
  }
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(columns));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
