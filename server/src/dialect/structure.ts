/** What may stand in a block, by keyword: block words and property words, in the order of the grammar. */
export interface BlockContent {
  blocks: readonly string[];
  properties: readonly PropertyShape[];
}

/**
 * A property: its keyword, the kinds of names its value refers to (AST types), the keywords and terminals that may stand in
 * its value, and whether it has a body of its own.
 */
export interface PropertyShape {
  keyword: string;
  refersTo: readonly string[];
  value: readonly string[];
  hasBody: boolean;
}

/** The key of the document itself in {@link Structure}. */
export const DOCUMENT = '';

/** Content by keyword of the block or property whose braces enclose it; `DOCUMENT` for the top level. */
export type Structure = ReadonlyMap<string, BlockContent>;

/** The keyword that opens a parser rule's text, and whether it opens a property or a block. */
export interface RuleKeyword {
  keyword: string;
  role: 'block' | 'property';
}
