import { columns } from '../words/text-fit.ts';

/** Room that a column gets at least, when its text is longer. */
const NARROWEST = 8;

/**
 * How many characters wide the columns of a table are, to fit in `room` together: as wide as their texts when those fit, else room is taken from the
 * widest ones, as far as their longest words allow. Undefined when even that is too wide.
 */
export function columnWidths(lines: readonly (readonly string[])[], room: number): number[] | undefined {
  const count = lines[0]?.length ?? 0;
  const each = (measure: (text: string) => number): number[] =>
    Array.from({ length: count }, (_, column) => Math.max(...lines.map((cells) => measure(cells[column] ?? ''))));
  const widths = each((text) => Math.min(room, columns(text)));
  const least = each(longestWord).map((word, column) => Math.min(widths[column] ?? 0, Math.max(NARROWEST, word)));
  if (sum(least) > room) return undefined;
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const widest = widths.reduce((best, _, column) => (spare(column) > spare(best) ? column : best), 0);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;

  function spare(column: number): number {
    const own = widths[column] ?? 0;
    return own > (least[column] ?? 0) ? own : 0;
  }
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(columns));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
