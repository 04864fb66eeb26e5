import type { MatrixHead } from '../picture/matrix-layout.ts';
import type { FactCells } from './fact-cells.ts';

/** People that a picture shows at most; the tables name everybody. */
export const MOST_DRAWN = 150;

/** A last row that says how many people a picture leaves out; none when it shows everybody. */
export function moreRow(left: number, { words }: FactCells): MatrixHead[] {
  if (left <= 0) return [];
  const label = words.services.more(left);
  return [{ label, shape: { text: label } }];
}
