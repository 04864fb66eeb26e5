import type { Span } from '../../facts/model.ts';
import type { Lines } from '../../facts/position.ts';
import { printable } from '../printable.ts';

/** Part of a line of a document, around what a finding is about. */
export interface Excerpt {
  text: string;
  /** Where in `text` that stands; empty where something is missing. */
  mark: Span;
  /** Whether it is known that each character takes one column. */
  isNarrow: boolean;
}

const LEAST_BEFORE = 20;

/** What is shown as it is and takes a column each, as nearly all text. */
const PLAIN = /^[ -~\u00A1-\u02AF\u2013-\u201D]*$/;

/** The line of this number, from zero, in which a span starts, cut to about `width` columns around that. */
export function excerptOf(text: string, { lineStarts }: Lines, line: number, span: Span, width: number): Excerpt {
  const lineStart = lineStarts[line] as number;
  const lineEnd = endOfLine(text, lineStarts[line + 1] ?? text.length, lineStart);
  const markEnd = Math.min(span.end, lineEnd);

  const spare = Math.max(0, width - (markEnd - span.start));
  const isLong = lineEnd - lineStart > width;
  const from = isLong ? Math.max(lineStart, span.start - Math.max(LEAST_BEFORE, spare >> 1)) : lineStart;
  const to = Math.min(lineEnd, from + width);
  const opening = from > lineStart ? '…' : '';
  const closing = to < lineEnd ? '…' : '';

  const part = text.slice(from, to);
  if (span.start <= to && PLAIN.test(part)) {
    const start = opening.length + span.start - from;
    const mark = { start, end: start + Math.min(markEnd, to) - span.start };
    return { text: opening + part + closing, mark, isNarrow: true };
  }
  const before = opening + shown(text.slice(from, span.start));
  const marked = shown(text.slice(span.start, Math.min(markEnd, to)));
  const after = shown(text.slice(markEnd, to)) + closing;
  const mark = { start: before.length, end: before.length + marked.length };
  return { text: before + marked + after, mark, isNarrow: false };
}

function endOfLine(text: string, next: number, start: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}
