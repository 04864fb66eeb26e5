import { detectDialect } from '../dialect/detect.ts';
import type { DocumentOrigin } from '../facts/extract.ts';
import type { Span } from '../facts/model.ts';
import { unquote } from '../facts/text.ts';
import { applyEdits } from '../fixes/apply.ts';
import type { Edit } from '../rules/rule.ts';
import { furtherLineEdits } from './further-lines.ts';
import { COMMENT, type Item, itemsOf, lexedItems } from './items.ts';
import { type Gap, layOut } from './layout.ts';
import { smallest } from './smallest.ts';

/** What layout a document is to get. */
export interface Formatting {
  /** Edits of white space, in the order of the text, each as small as can be; none when the layout is right. */
  edits: readonly Edit[];
  /** Blocks with text that cannot be read; they keep the layout they have. */
  unsound: readonly Span[];
}

/**
 * Lays out a document: two spaces an indentation level, one property a line, at most one empty line, single spaces, one line
 * end at the end. Names, texts, comments and the order of everything stay; a `"""` text moves as a whole. Line ends become like
 * the first one. What would make the document say something else is never given.
 */
export function formatDocument(text: string, origin: DocumentOrigin): Formatting {
  const { items, unsound } = itemsOf(text, dialectFor(text, origin));
  for (const keepBreaks of [false, true]) {
    const edits = editsFor(text, items, unsound, keepBreaks);
    if (saysTheSame(text, edits, origin)) return { edits, unsound };
  }
  return { edits: [], unsound };
}

/** The part of {@link formatDocument} that lies within a span. */
export function formatSpan(text: string, origin: DocumentOrigin, { start, end }: Span): readonly Edit[] {
  const edits = formatDocument(text, origin).edits.filter(({ span }) => start <= span.start && span.end <= end);
  return saysTheSame(text, edits, origin) ? edits : [];
}

/** The text of a document in its layout. */
export function formatted(text: string, origin: DocumentOrigin): string {
  return applyEdits(text, formatDocument(text, origin).edits);
}

function dialectFor(text: string, { path, language }: DocumentOrigin): ReturnType<typeof detectDialect> {
  return detectDialect(text, path, language);
}

function editsFor(text: string, items: readonly Item[], unsound: readonly Span[], keepBreaks: boolean): Edit[] {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? (text.includes('\r') ? '\r' : '\n');
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const placed = layOut(text, items, keepBreaks);
  const isUnsound = passingBy(unsound);
  const between = placed.flatMap(({ item, gap, indent }, index) => {
    const before = { start: items[index - 1]?.end ?? mark, end: item.start };
    if (isUnsound(before)) return [];
    const own = [...phraseEdits(item), ...furtherLineEdits(text, item, indent, lineEnd)];
    return [{ span: before, text: written(gap, lineEnd) }, ...own];
  });
  const after = { start: items.at(-1)?.end ?? mark, end: text.length };
  const end = { span: after, text: items.length > 0 ? lineEnd : '' };
  return [...between, end].flatMap((edit) => (isBlank(text, edit.span) ? smallest(text, edit) : []));
}

/** Tells of gaps, given in order, whether they are in one of the spans or lead into it. */
function passingBy(spans: readonly Span[]): (gap: Span) => boolean {
  let index = 0;
  return (gap) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= gap.start) index++;
    return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= gap.end;
  };
}

function written(gap: Gap, lineEnd: string): string {
  if (gap.kind === 'same-line') return gap.space;
  return lineEnd.repeat(gap.blank ? 2 : 1) + ' '.repeat(gap.indent);
}

/** One space between the words of a keyword. */
function phraseEdits({ type, image, start }: Item): Edit[] {
  if (!/^[a-z]/.test(type) || /[/]/.test(image)) return [];
  return [...image.matchAll(/\s+/g)].map((match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    text: ' ',
  }));
}

function isBlank(text: string, { start, end }: Span): boolean {
  return /^[\s\uFEFF\u200B]*$/.test(text.slice(start, end));
}

/** Whether the same words, texts and comments stand in the same order after edits, each read as before. */
function saysTheSame(text: string, edits: readonly Edit[], origin: DocumentOrigin): boolean {
  if (edits.length === 0) return true;
  return said(text, origin) === said(applyEdits(text, edits), origin);
}

function said(text: string, origin: DocumentOrigin): string {
  const dialect = dialectFor(text, origin);
  return JSON.stringify([
    dialect.code,
    lexedItems(text, dialect).map(({ type, image }) => [type, contentOf(type, image)]),
  ]);
}

function contentOf(type: string, image: string): string {
  if (type === 'STRING') return unquote(image);
  return type === COMMENT || /^[a-z]/.test(type) ? image.replace(/\s+/g, ' ').trim() : image;
}
