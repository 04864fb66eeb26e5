import type { AstNode, CompositeCstNode, CstNode } from 'langium';
import type { Span } from '../facts/model.ts';

/** Where a node stands in the text, as far as facts tell. Offsets are UTF-16. */
export interface Place extends Span {
  /** What a block or a property begins with. */
  keyword?: Span;
  /** Keyword id, when a colon makes it a property. */
  property?: string;
  /** What stands behind the keyword of a block: its name. */
  name?: Span;
  /** What stands between its braces. */
  body?: Span;
}

/** A node with its place, as it is read without a concrete syntax tree. */
interface PlacedNode extends AstNode {
  $place?: Place;
}

/** The place of a node, also of one that Langium made. */
export function placeOf(node: PlacedNode): Place {
  node.$place ??= placeInTree(node.$cstNode);
  return node.$place;
}

function placeInTree(node: CstNode | undefined): Place {
  if (!node) return { start: 0, end: 0 };
  const content = contentOf(node);
  const [first, second] = content;
  const property = propertyKeyword(first, second);
  const body = bodyOf(node, content);
  return {
    start: node.offset,
    end: node.end,
    ...(first ? { keyword: spanOf(first) } : {}),
    ...(property === undefined ? second && { name: spanOf(second) } : { property }),
    ...(body ? { body } : {}),
  };
}

/** Rules that only choose between others wrap the concrete syntax once more, which is undone here. */
function contentOf(node: CstNode): readonly CstNode[] {
  let content = (node as CompositeCstNode).content ?? [];
  while (content.length === 1 && content[0] && 'content' in content[0])
    content = (content[0] as CompositeCstNode).content;
  return content;
}

function propertyKeyword(first: CstNode | undefined, second: CstNode | undefined): string | undefined {
  return keywordOf(second) === ':' ? keywordOf(first) : undefined;
}

function bodyOf(node: CstNode, content: readonly CstNode[]): Span | undefined {
  const open = content.find((child) => keywordOf(child) === '{');
  if (!open) return undefined;
  const close = content.findLast((child) => keywordOf(child) === '}');
  return { start: open.end, end: close?.offset ?? node.end };
}

/** The keyword of the grammar that a leaf stands for. */
function keywordOf(node: CstNode | undefined): string | undefined {
  const source = node?.grammarSource;
  return source?.$type === 'Keyword' && 'value' in source ? String(source.value) : undefined;
}

function spanOf({ offset, end }: CstNode): Span {
  return { start: offset, end };
}
