import { lineBefore } from '../convert/page.ts';
import type { Edit } from '../rules/rule.ts';
import { COMMENT, type Item } from './items.ts';
import { INDENT } from './layout.ts';

/** A line break with the white space around it. */
const LINE_BREAK = /[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*/g;
const TRAILING = /[^\S\r\n]+$/;

/**
 * Edits in the lines of a long text or comment below its first one, so that they go with the line it begins on. A text says
 * the same before and after, as the indentation that its lines share is no part of it.
 */
export function furtherLineEdits(text: string, item: Item, indent: number, lineEnd: string): Edit[] {
  if (item.type === 'STRING') return item.image.startsWith('"""') ? textEdits(item, indent, lineEnd) : [];
  return item.type === COMMENT ? commentEdits(text, item, indent, lineEnd) : [];
}

function textEdits(item: Item, indent: number, lineEnd: string): Edit[] {
  const contents = item.image.slice(0, -3);
  const isClosedAlone = contents.slice(contents.search(/[^\r\n]*$/)).trim() === '';
  const own = contents.split(/\r\n|\r|\n/).slice(1);
  const shared = Math.min(...own.filter((line) => line.trim() !== '').map(indentationOf));
  const last = own.length - 1;
  return lineEdits(item, lineEnd, (written, index) => {
    if (index === last && isClosedAlone) return ' '.repeat(indent);
    if (written.trim() === '') return '';
    return ' '.repeat(indent + INDENT) + written.slice(shared, indentationOf(written));
  });
}

function commentEdits(text: string, item: Item, indent: number, lineEnd: string): Edit[] {
  const from = /^[ \t]*/.exec(lineBefore(text, item.start))?.[0] ?? '';
  const own = item.image.split(/\r\n|\r|\n/).slice(1);
  const goesAlong = own.every((line) => line.trim() === '' || line.startsWith(from));
  const edits = lineEdits(item, lineEnd, (written) => {
    const indentation = written.slice(0, indentationOf(written));
    if (written.trim() === '') return '';
    return goesAlong ? ' '.repeat(indent) + indentation.slice(from.length) : indentation;
  });
  const blanks = TRAILING.exec(item.image);
  if (!blanks) return edits;
  return [...edits, { span: { start: item.start + blanks.index, end: item.end }, text: '' }];
}

/** Edits between the lines of an item; `indentFor` gives what a further line is to begin with. */
function lineEdits(item: Item, lineEnd: string, indentFor: (line: string, index: number) => string): Edit[] {
  const lines = item.image.split(/\r\n|\r|\n/).slice(1);
  return [...item.image.matchAll(LINE_BREAK)].map((match, index) => {
    const line = lines[index] as string;
    const start = item.start + match.index;
    return { span: { start, end: start + match[0].length }, text: lineEnd + indentFor(line, index) };
  });
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length;
}
