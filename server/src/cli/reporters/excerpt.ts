import type { FileFacts, Span } from '../../facts/model.ts';
import { positionAt } from '../../facts/position.ts';
import { printable } from '../printable.ts';

/** Part of a line of a document, around what a finding is about. */
export interface Excerpt {
  /** Number of the line, from 1. */
  line: number;
  before: string;
  /** What the finding is about; empty where something is missing. */
  marked: string;
  after: string;
}

const LEAST_BEFORE = 20;

/** The first line of a span, cut to about `width` columns around where the span starts. */
export function excerptOf(text: string, facts: FileFacts, span: Span, width: number): Excerpt {
  const { line } = positionAt(facts, span.start);
  const lineStart = facts.lineStarts[line] as number;
  const lineEnd = endOfLine(text, facts.lineStarts[line + 1] ?? text.length, lineStart);
  const markEnd = Math.min(span.end, lineEnd);

  const spare = Math.max(0, width - (markEnd - span.start));
  const isLong = lineEnd - lineStart > width;
  const from = isLong ? Math.max(lineStart, span.start - Math.max(LEAST_BEFORE, spare >> 1)) : lineStart;
  const to = Math.min(lineEnd, from + width);
  return {
    line: line + 1,
    before: (from > lineStart ? '…' : '') + shown(text.slice(from, span.start)),
    marked: shown(text.slice(span.start, Math.min(markEnd, to))),
    after: shown(text.slice(markEnd, to)) + (to < lineEnd ? '…' : ''),
  };
}

function endOfLine(text: string, next: number, start: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}
