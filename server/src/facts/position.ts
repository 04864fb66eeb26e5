import type { Span } from './model.ts';

/** Zero-based line and UTF-16 character, as in LSP. */
export interface Position {
  line: number;
  character: number;
}

/** Half-open range of positions, as in LSP. */
export interface Range {
  start: Position;
  end: Position;
}

/** Where the lines of a text start, and how long it is; what a file says tells it too. */
export interface Lines {
  readonly lineStarts: ArrayLike<number>;
  readonly length: number;
}

/** Position of an offset; offsets beyond the text give its end. */
export function positionAt(lines: Lines, offset: number): Position {
  const at = Math.max(0, Math.min(offset, lines.length));
  let low = 0;
  let high = lines.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.lineStarts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: at - (lines.lineStarts[low] as number) };
}

/** Range of a span. */
export function rangeOf(lines: Lines, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

/** Offset of a position; a character beyond its line gives the start of the next line. */
export function offsetAt(lines: Lines, position: Position): number {
  const start = lines.lineStarts[position.line];
  if (start === undefined) return lines.length;
  const next = lines.lineStarts[position.line + 1] ?? lines.length;
  return Math.min(start + position.character, next);
}

/** Whether an offset lies in a span, its end included, as a cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
