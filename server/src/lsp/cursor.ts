import type { IToken } from 'chevrotain';
import type { Dialect } from '../dialect/dialect.ts';
import { DOCUMENT } from '../dialect/structure.ts';
import { BLOCKS, type BlockKeyword } from '../dialect/table.ts';
import { lexDocument } from '../grammar/parser.ts';

/** A block or a property with a body that is open at the cursor. */
export interface Frame {
  /** Its keyword; {@link DOCUMENT} for the document itself. */
  keyword: string;
  /** The name that a block was given. */
  name?: string;
  /** Properties in it, before the cursor and after. */
  present: Set<string>;
}

/** What stands at the cursor. `from` is where that begins which a choice replaces. */
export type Cursor = { from: number; frames: readonly [Frame, ...Frame[]] } & (
  | { kind: 'keyword'; hasColon: boolean }
  | { kind: 'name'; keyword: BlockKeyword }
  | { kind: 'value'; property: string; before: readonly IToken[] }
);

/** Stands in for the word at the cursor, so that what comes before it is read as it will be. */
const PROBE = '_';
const WORD_BEFORE = /[\p{L}\p{M}\p{N}_'’-]*$/u;

/**
 * Finds out from the tokens alone what can be written at the cursor, so it works in text that is not finished. Frames go
 * from the document to the innermost. Undefined inside texts and comments.
 */
export function cursorAt(text: string, offset: number, dialect: Dialect): Cursor | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const from = offset - (WORD_BEFORE.exec(line)?.[0].length ?? 0);
  const { tokens, report } = lexDocument(text.slice(0, from) + PROBE + text.slice(offset), dialect);
  const isInside = ({ startOffset, image }: IToken) => startOffset <= from && from < startOffset + image.length;
  const at = tokens.findIndex(isInside);
  if (at < 0 || report.comments.some(isInside)) return undefined;
  return new Walk(tokens, at).run(from);
}

interface Property {
  keyword: string;
  values: IToken[];
}

class Walk {
  private readonly tokens: readonly IToken[];
  private readonly at: number;
  private readonly frames: [Frame, ...Frame[]] = [{ keyword: DOCUMENT, present: new Set() }];
  private pending: { keyword: string; name?: string } | undefined;
  private property: Property | undefined;

  constructor(tokens: readonly IToken[], at: number) {
    this.tokens = tokens;
    this.at = at;
  }

  run(from: number): Cursor | undefined {
    for (let index = 0; index < this.at; index++) this.step(index);
    const cursor = this.cursor(from);
    for (let index = this.at; index < this.tokens.length; index++) this.step(index);
    return cursor;
  }

  private step(index: number): void {
    const token = this.tokens[index] as IToken;
    const type = token.tokenType.name;
    if (type === '{') this.push();
    else if (type === '}') this.pop();
    else if (this.isProperty(index)) this.begin(type);
    else if (this.isBlock(index)) this.announce(type, index);
    else if (type !== ':') this.property?.values.push(token);
  }

  private push(): void {
    this.frames.push({ ...(this.pending ?? { keyword: DOCUMENT }), present: new Set() });
    this.pending = undefined;
    this.property = undefined;
  }

  private pop(): void {
    if (this.frames.length > 1) this.frames.pop();
    this.property = undefined;
  }

  private begin(keyword: string): void {
    this.frames.at(-1)?.present.add(keyword);
    this.pending = { keyword };
    this.property = { keyword, values: [] };
  }

  private announce(keyword: string, index: number): void {
    const name = this.tokens[index + 1]?.image;
    this.pending = { keyword, ...(name === undefined ? {} : { name }) };
    this.property = undefined;
  }

  private cursor(from: number): Cursor | undefined {
    const frames: readonly [Frame, ...Frame[]] = [...this.frames];
    const token = this.tokens[this.at] as IToken;
    const type = token.tokenType.name;
    if (type === 'UNKNOWN') return { kind: 'keyword', from: token.startOffset, hasColon: true, frames };
    if (type !== 'WORD') return undefined;
    const before = this.tokens[this.at - 1];
    if (before && this.isBlock(this.at - 1)) {
      return { kind: 'name', keyword: before.tokenType.name as BlockKeyword, from, frames };
    }
    const start = this.lineStart();
    if (start !== undefined) return { kind: 'keyword', from: start, hasColon: false, frames };
    if (!this.property) return undefined;
    return { kind: 'value', property: this.property.keyword, before: [...this.property.values], from, frames };
  }

  /** Where the words before the cursor begin, if they begin a line or a block, so that they may become a keyword. */
  private lineStart(): number | undefined {
    const cursor = this.tokens[this.at] as IToken;
    let first = cursor;
    let index = this.at - 1;
    for (; this.tokens[index]?.tokenType.name === 'WORD' && this.endsOnLine(index, cursor); index--) {
      first = this.tokens[index] as IToken;
    }
    const before = this.tokens[index];
    const isContinued = [':', ',', 'and'].includes(before?.tokenType.name ?? '');
    const opens = before === undefined || before.image === '{' || before.image === '}';
    return opens || (!isContinued && !this.endsOnLine(index, cursor)) ? first.startOffset : undefined;
  }

  private endsOnLine(index: number, { startLine }: IToken): boolean {
    return this.tokens[index]?.endLine === startLine;
  }

  private isProperty(index: number): boolean {
    return this.tokens[index + 1]?.tokenType.name === ':' && this.tokens[index]?.tokenType.name !== ':';
  }

  private isBlock(index: number): boolean {
    const type = this.tokens[index]?.tokenType.name;
    return BLOCKS.some((keyword) => keyword === type) && !this.isProperty(index);
  }
}
