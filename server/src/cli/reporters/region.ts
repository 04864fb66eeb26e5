import type { Span } from '../../facts/model.ts';
import { type Lines, rangeOf } from '../../facts/position.ts';

/** Lines and columns from one, columns in UTF-16 units; the end is exclusive. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** Where a span is, as most formats count. */
export function regionOf(lines: Lines, span: Span): Region {
  const { start, end } = rangeOf(lines, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
