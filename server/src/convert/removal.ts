import type { Span } from '../facts/model.ts';
import { applyEdits } from '../fixes/apply.ts';
import type { Edit } from '../rules/rule.ts';
import { endsLine, type Indentation, lineAfter, lineBefore, nextLine, type Page, startsLine } from './page.ts';

/** Edits that take constructs out of the text with the lines they leave empty. Spans must not overlap. */
export function removals({ text }: Page, spans: readonly Span[]): Edit[] {
  return coalesced(text, spans).map((span) => removal(text, span));
}

/** Spans in the order of the text; those with only white space between them as one. */
function coalesced(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

function removal(text: string, { start, end }: Span): Edit {
  const before = lineBefore(text, start);
  if (startsLine(text, start)) {
    if (endsLine(text, end)) return { span: wholeLines(text, start - before.length, nextLine(text, end)), text: '' };
    return { span: { start, end: skipSpaces(text, end) }, text: '' };
  }
  const from = start - (before.length - before.trimEnd().length);
  const after = lineAfter(text, end);
  return { span: { start: from, end }, text: /^(?:\s|$)/.test(after) ? '' : ' ' };
}

/** Lines to take out, with the empty line after them when another one, or the opening of the block, comes before. */
function wholeLines(text: string, start: number, end: number): Span {
  const before = text.slice(0, start).trimEnd();
  const isSeparate =
    before.endsWith('{') || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(before.length, start));
  return { start, end: isSeparate && endsLine(text, end) ? nextLine(text, end) : end };
}

function skipSpaces(text: string, offset: number): number {
  return offset + (/^[ \t]*/.exec(lineAfter(text, offset))?.[0].length ?? 0);
}

/** Text of a span after edits that lie in it. */
export function remaining(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  return applyEdits(
    text.slice(start, end),
    edits.map((edit) => shifted(edit, -start)),
  );
}

/** An edit that takes a construct out but leaves the comments in it, each on a line of its own. */
export function leavingComments(page: Page, span: Span, comments: readonly Span[], inner: string): Edit {
  const lines = comments.map((comment) => page.text.slice(comment.start, comment.end));
  return { span, text: lines.join(page.lineEnd + inner) + breakAfter(page, span.end, inner) };
}

/**
 * An edit that puts a construct into line comments, without the parts that are taken elsewhere. Its text stays readable
 * where it stood.
 */
export function commentedOut(page: Page, span: Span, without: readonly Span[], { inner }: Indentation): Edit {
  const indent = lineBefore(page.text, span.start).match(/^[ \t]*/)?.[0] ?? '';
  const lines = remaining(page.text, span, removals(page, without)).split(/\r\n|\r|\n/);
  const written = lines.map((line) => `// ${line.startsWith(indent) ? line.slice(indent.length) : line}`.trimEnd());
  const opening = startsLine(page.text, span.start) ? '' : page.lineEnd + inner;
  return { span, text: opening + written.join(page.lineEnd + inner) + breakAfter(page, span.end, inner) };
}

function shifted({ span, text }: Edit, by: number): Edit {
  return { span: { start: span.start + by, end: span.end + by }, text };
}

/** A line break, so that a line comment swallows nothing that follows it on the line. */
function breakAfter(page: Page, offset: number, inner: string): string {
  const after = lineAfter(page.text, offset).trim();
  return after === '' || after.startsWith('//') ? '' : page.lineEnd + inner;
}
