import type { Block, FileFacts, Span } from '../facts/model.ts';
import { dialectOf, indentAt, lineEndOf } from '../fixes/insert.ts';
import { lexDocument } from '../grammar/parser.ts';

/** A document's text with what editing around lines needs to know of it. */
export interface Page {
  text: string;
  lineEnd: string;
  /** Comments in the order of the text. */
  comments: readonly Span[];
}

/** Pages by the facts of their documents: a report asks for the page of a document once for each of its findings. */
const pages = new WeakMap<FileFacts, Page>();

/** The page of a document. */
export function pageOf({ text, facts }: { text: string; facts: FileFacts }): Page {
  const known = pages.get(facts);
  if (known?.text === text) return known;
  const { comments } = lexDocument(text, dialectOf(facts)).report;
  const spans = comments.map(({ startOffset, image }) => ({ start: startOffset, end: startOffset + image.length }));
  const page = { text, lineEnd: lineEndOf(text), comments: spans };
  pages.set(facts, page);
  return page;
}

/** Indentation of a block's own lines (`outer`), of its contents (`inner`), and one level of it. */
export interface Indentation {
  outer: string;
  inner: string;
  unit: string;
}

/** How a block is indented: as its first property is, else as the document is. */
export function indentationOf({ text }: Page, block: Block): Indentation {
  const outer = indentAt(text, block.span.start);
  const first = block.properties.find((property) => startsLine(text, property.span.start));
  const inner = first ? indentAt(text, first.span.start) : '';
  const own = inner.startsWith(outer) ? inner.slice(outer.length) : '';
  const unit = own || (/^(?:\t| {2,8})(?=\S)/m.exec(text)?.[0] ?? '  ');
  return { outer, inner: outer + unit, unit };
}

/** Whether only white space comes before an offset on its line. */
export function startsLine(text: string, offset: number): boolean {
  return lineBefore(text, offset).trim() === '';
}

/** Whether only white space comes after an offset on its line. */
export function endsLine(text: string, offset: number): boolean {
  return lineAfter(text, offset).trim() === '';
}

/** What stands on the line before an offset, without a byte order mark. */
export function lineBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !isLineBreak(text[start - 1])) start--;
  return text.slice(start, offset).replace('\uFEFF', '');
}

/** What stands on the line after an offset. */
export function lineAfter(text: string, offset: number): string {
  const line = /[^\r\n]*/y;
  line.lastIndex = offset;
  return line.exec(text)?.[0] ?? '';
}

/** Offset after the line break that ends the line of an offset, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const rest = /[^\r\n]*(?:\r\n|\r|\n)?/y;
  rest.lastIndex = offset;
  return offset + (rest.exec(text)?.[0].length ?? 0);
}

/** Comments that lie in a span. */
export function commentsIn({ comments }: Page, { start, end }: Span): Span[] {
  const first = firstFrom(comments, start);
  return comments.slice(first, firstFrom(comments, end)).filter((comment) => comment.end <= end);
}

/** Index of the first comment that starts at an offset or after it. */
function firstFrom(comments: readonly Span[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A construct with the comments that belong to it: those directly above it on lines of their own or before it on its
 * line, and those that end its line.
 */
export function withComments(page: Page, span: Span): Span {
  return { start: leadingStart(page, span.start), end: trailingEnd(page, span.end) };
}

function leadingStart({ text, comments }: Page, start: number): number {
  let at = start;
  for (let index = firstFrom(comments, start) - 1; index >= 0; index--) {
    const comment = comments[index] as Span;
    const between = text.slice(comment.end, at);
    const lines = between.split(/\r\n|\r|\n/).length - 1;
    const isOwn = lines === 0 || startsLine(text, comment.start);
    if (between.trim() !== '' || lines > 1 || !isOwn) break;
    at = comment.start;
  }
  return at;
}

/** End of the comments that end the line of an offset; the offset itself when something else does. */
export function trailingEnd({ text, comments }: Page, end: number): number {
  let at = end;
  for (let index = firstFrom(comments, end); index < comments.length; index++) {
    const comment = comments[index] as Span;
    if (!/^[ \t]*$/.test(text.slice(at, comment.start))) break;
    at = comment.end;
  }
  return endsLine(text, at) ? at : end;
}

/** Text of a span, its further lines moved from one indentation to another when all of them have it. */
export function reindented({ text }: Page, { start, end }: Span, to: string): string {
  const from = indentAt(text, start);
  const written = text.slice(start, end);
  const indents = [...written.matchAll(LINE_START)].map((match) => match[2] ?? '');
  if (!indents.every((indent) => indent.startsWith(from))) return written;
  return written.replaceAll(
    LINE_START,
    (_, lineEnd: string, indent: string) => lineEnd + to + indent.slice(from.length),
  );
}

const LINE_START = /(\r\n|\r|\n)([ \t]*)(?=\S)/g;

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
