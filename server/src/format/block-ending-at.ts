import { detectDialect } from '../dialect/detect.ts';
import type { DocumentOrigin } from '../facts/extract.ts';
import type { Span } from '../facts/model.ts';
import { lexedItems } from './items.ts';

/** The braces of the block that ends at an offset, with all between them; undefined when no brace stands before it. */
export function blockEndingAt(text: string, { path, language }: DocumentOrigin, offset: number): Span | undefined {
  const open: number[] = [];
  for (const { type, start, end } of lexedItems(text, detectDialect(text, path, language))) {
    if (type === '{') open.push(start);
    if (type !== '}') continue;
    const opener = open.pop();
    if (end === offset && opener !== undefined) return { start: opener, end };
  }
  return undefined;
}
