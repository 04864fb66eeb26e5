import type { IToken } from 'chevrotain';
import { lineStartsOf } from '../facts/text.ts';
import { TOKEN_TYPES, TYPE_NAMES } from './token-types.ts';
import type { Tokens } from './tokens.ts';

/** Tokens as the lexer library gives them, without columns, for whoever wants them as objects. */
export function tokenList(tokens: Tokens): IToken[] {
  const lines = new Lines(lineStartsOf(tokens.text));
  return Array.from({ length: tokens.length }, (_, at) => tokenAt(tokens, at, lines));
}

function tokenAt(tokens: Tokens, at: number, lines: Lines): IToken {
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  const type = typeOf(tokens.types[at] as number);
  const isInserted = start === end;
  const startLine = isInserted ? lines.last : lines.at(start);
  const endLine = isInserted ? lines.last : lines.at(end - 1);
  const token = { image: tokens.image(at), startOffset: start, endOffset: end - 1, startLine, endLine, ...type };
  return isInserted ? { ...token, image: '}', isInsertedInRecovery: true } : token;
}

/** A token of one type in a text, such as a comment. */
export function tokenOf(text: string, start: number, end: number, type: number, lines: Lines): IToken {
  const position = { startLine: lines.at(start), endLine: lines.at(end - 1) };
  return { image: text.slice(start, end), startOffset: start, endOffset: end - 1, ...position, ...typeOf(type) };
}

function typeOf(number: number): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
  return { tokenType: TOKEN_TYPES[TYPE_NAMES[number] as string] as IToken['tokenType'], tokenTypeIdx: number };
}

/** Numbers of lines, counted from 1, for offsets that only go up. */
export class Lines {
  /** The line that was found last. */
  last = 1;
  private readonly starts: readonly number[];

  constructor(starts: readonly number[]) {
    this.starts = starts;
  }

  at(offset: number): number {
    while ((this.starts[this.last] ?? Number.POSITIVE_INFINITY) <= offset) this.last++;
    return this.last;
  }
}
