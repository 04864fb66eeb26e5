import { DIALECTS, type Dialect, dialectByCode } from '../dialect/dialect.ts';
import { PROPERTIES, type PropertyKeyword } from '../dialect/table.ts';
import type { Block, FileFacts } from '../facts/model.ts';
import type { Edit, Fix, FixContext, Localized } from '../rules/rule.ts';
import { editsWithHoles } from './holes.ts';

interface Document {
  text: string;
  facts: FileFacts;
}

/** The dialect a document is written in. */
export function dialectOf(facts: FileFacts): Dialect {
  return dialectByCode(facts.dialect) ?? (DIALECTS[0] as Dialect);
}

/**
 * Inserts a property line into a block, where the order of BeSMARTO puts it among the properties that are there. The value
 * is text in the document's dialect. Gives a block without braces its braces.
 */
export function insertProperty(document: Document, block: Block, keyword: PropertyKeyword, value: string): Edit[] {
  const line = `${dialectOf(document.facts).word('property', keyword)}: ${value}`;
  return [insertLines(document, block, [line], placeFor(block, keyword))];
}

/**
 * A fix that inserts a property into a block. The value is text per dialect, or worked out when the fix is applied. A value
 * that somebody still has to write starts with `…`, which structure/placeholder reminds of.
 */
export function insertFix(
  facts: FileFacts,
  block: Block,
  keyword: PropertyKeyword,
  value: Localized | ((context: FixContext) => string),
): Fix {
  const word = dialectOf(facts).word('property', keyword);
  return {
    title: { nl: `Voeg ‘${word}’ toe`, en: `Add ‘${word}’` },
    safe: false,
    edits: (context) => {
      const written = typeof value === 'function' ? value(context) : inDialect(context.facts, value);
      if (!written.includes('"…')) return insertProperty(context, block, keyword, written);
      return editsWithHoles(context.text, (hole) => {
        const asked = written.replaceAll(QUESTION, (_, question: string) => `"${hole(question)}"`);
        return insertProperty(context, block, keyword, asked);
      });
    },
  };
}

/** A quoted text that somebody still has to write. */
const QUESTION = /"(…[^"]*)"/g;

/** Of a text per language, the one for the document's dialect. */
export function inDialect(facts: FileFacts, text: Localized): string {
  return facts.dialect === 'nl' ? text.nl : text.en;
}

/** Inserts lines at the end of a block. */
export function appendLines(document: Document, block: Block, lines: readonly string[]): Edit {
  return insertLines(document, block, lines, undefined);
}

/** Inserts a new block at the end of a document, after an empty line. */
export function appendBlock(document: Document, lines: readonly string[]): Edit {
  const { text } = document;
  const end = lineEndOf(text);
  const kept = text.trimEnd().length;
  return { span: { start: kept, end: text.length }, text: `${end}${end}${lines.join(end)}${end}` };
}

/** Line end of a document: CRLF when its first line ends so. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** White space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** End of the property that the new one comes after; `start` of the body when it comes first; undefined for the block's end. */
function placeFor(block: Block, keyword: PropertyKeyword): number | undefined {
  const rank = (each: string) => PROPERTIES.indexOf(each as PropertyKeyword);
  const before = block.properties.filter((property) => rank(property.keyword) <= rank(keyword)).at(-1);
  if (before) return before.span.end;
  return block.properties.length > 0 ? block.body?.start : undefined;
}

function insertLines(document: Document, block: Block, lines: readonly string[], after: number | undefined): Edit {
  const { text } = document;
  const end = lineEndOf(text);
  const outer = indentAt(text, block.span.start);
  const inner = childIndent(text, block, outer);
  const written = lines.map((line) => (line === '' ? '' : inner + line)).join(end);
  if (!block.body) {
    const at = block.span.end;
    return { span: { start: at, end: at }, text: ` {${end}${written}${end}${outer}}` };
  }
  if (after !== undefined) {
    const at = endOfLineComment(text, after);
    return { span: { start: at, end: at }, text: end + written };
  }
  const lastText = block.body.start + text.slice(block.body.start, block.body.end).trimEnd().length;
  return { span: { start: lastText, end: block.body.end }, text: `${end}${written}${end}${outer}` };
}

function childIndent(text: string, block: Block, outer: string): string {
  const first = block.properties[0];
  if (!first) return `${outer}  `;
  const indent = indentAt(text, first.span.start);
  return indent.length > outer.length ? indent : `${outer}  `;
}

/** The offset, or the end of a comment that trails it, so that the comment stays on the line of its property. */
export function endOfLineComment(text: string, offset: number): number {
  const comment = /[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*\*\/)?/y;
  comment.lastIndex = offset;
  const match = comment.exec(text);
  return match?.[0].trim() ? offset + match[0].length : offset;
}
