import type { IToken } from 'chevrotain';
import type { Dialect } from '../dialect/dialect.ts';
import type { LexicalProblem } from '../dialect/retyper.ts';
import { BLOCKS } from '../dialect/table.ts';
import type { Span } from '../facts/model.ts';
import { lexDocument, type ParsedDocument, parseDocument } from '../grammar/parser.ts';

/** A token or a comment, in the order of the text. */
export interface Item extends Span {
  /** The kind of token; {@link COMMENT} for comments. */
  type: string;
  image: string;
  /** Whether a block or property begins here. */
  opens: boolean;
}

export const COMMENT = 'COMMENT';

/** A document as layout sees it. */
export interface Items {
  items: readonly Item[];
  /** Top-level blocks with text that cannot be read, whose layout is nobody's to judge. */
  unsound: readonly Span[];
}

/** Reads the tokens and comments of a document, and finds the blocks that cannot be read. */
export function itemsOf(text: string, dialect: Dialect): Items {
  const { tokens, report } = lexDocument(text, dialect);
  const { errors } = parseDocument(text, dialect);
  const items = itemsIn(tokens, report.comments);
  const chunks = unsoundChunks(tokens, report.problems, errors);
  return { items, unsound: toLineEnds(chunks, items, text) };
}

/** The tokens and comments of a document. */
export function lexedItems(text: string, dialect: Dialect): Item[] {
  const { tokens, report } = lexDocument(text, dialect);
  return itemsIn(tokens, report.comments);
}

function itemsIn(tokens: readonly IToken[], comments: readonly IToken[]): Item[] {
  return merged(tokens.flatMap(toItem), comments.map(commentItem));
}

function toItem(token: IToken, index: number, tokens: readonly IToken[]): Item[] {
  if (token.isInsertedInRecovery) return [];
  const type = token.tokenType.name;
  return [{ type, image: token.image, opens: opensBlock(token) || isProperty(tokens, index), ...spanOf(token) }];
}

function commentItem(token: IToken): Item {
  return { type: COMMENT, image: token.image, opens: false, ...spanOf(token) };
}

/** Both lists in the order of the text. A comment between the words of one keyword is part of that. */
function merged(tokens: readonly Item[], comments: readonly Item[]): Item[] {
  let end = 0;
  return [...tokens, ...comments]
    .sort((a, b) => a.start - b.start)
    .filter((item) => {
      if (item.start < end) return false;
      end = item.end;
      return true;
    });
}

const BLOCK_WORDS: ReadonlySet<string> = new Set(BLOCKS);

function isProperty(tokens: readonly IToken[], index: number): boolean {
  return tokens[index + 1]?.tokenType.name === ':';
}

function opensBlock(token: IToken): boolean {
  return BLOCK_WORDS.has(token.tokenType.name);
}

/** Problems that leave no doubt about what stands where. */
const HARMLESS: ReadonlySet<LexicalProblem['code']> = new Set(['unknown-property', 'local-date']);

function unsoundChunks(
  tokens: readonly IToken[],
  problems: readonly LexicalProblem[],
  errors: ParsedDocument['errors'],
): Span[] {
  const lexical = problems.filter(({ code }) => !HARMLESS.has(code));
  if (lexical.length === 0 && errors.length === 0) return [];
  const chunks = chunksOf(tokens);
  const broken = new Set<Span>();
  const mark = (offset: number) => {
    const chunk = chunks[Number.isNaN(offset) ? chunks.length - 1 : Math.max(0, lastFrom(chunks, offset))];
    if (chunk) broken.add(chunk);
  };
  for (const { start } of lexical) mark(start);
  for (const { token, resyncedTokens, previousToken } of errors as readonly RecognitionError[]) {
    for (const each of [token, previousToken, ...resyncedTokens]) if (each) mark(each.startOffset);
  }
  return broken.size > 0 ? chunks.filter((chunk) => broken.has(chunk)) : [{ start: 0, end: Number.POSITIVE_INFINITY }];
}

type RecognitionError = ParsedDocument['errors'][number] & { previousToken?: IToken };

/** Spans, each with what follows it on its last line, since that has no layout of its own. */
function toLineEnds(spans: readonly Span[], items: readonly Item[], text: string): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (!last || last.end <= start) whole.push({ start, end: lineEndAfter(end, items, text) });
    else if (last.end < end) last.end = lineEndAfter(end, items, text);
  }
  return whole;
}

/** End of the last item that stands on the line of an offset or begins on it. */
function lineEndAfter(offset: number, items: readonly Item[], text: string): number {
  let end = offset;
  for (let index = lastFrom(items, offset - 1) + 1; index < items.length; index++) {
    const item = items[index] as Item;
    if (/[\r\n]/.test(text.slice(end, item.start))) break;
    end = item.end;
  }
  return end;
}

/** Index of the last span that starts at an offset or before it; -1 when there is none. */
function lastFrom(spans: readonly Span[], offset: number): number {
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What belongs together at the top level: a block, with whatever stands between it and the next one. */
function chunksOf(tokens: readonly IToken[]): Span[] {
  const chunks: Span[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const { start, end } = spanOf(token);
    const isBlock = opensBlock(token) && !isProperty(tokens, index);
    const chunk = chunks.at(-1);
    if (!chunk || (depth === 0 && isBlock)) chunks.push({ start, end });
    else chunk.end = end;
    if (token.tokenType.name === '{') depth++;
    if (token.tokenType.name === '}') depth--;
  }
  return chunks;
}

function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + (token.isInsertedInRecovery ? 0 : token.image.length) };
}
