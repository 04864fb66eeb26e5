import type { IToken, TokenType } from 'chevrotain';
import { lineStartsOf } from '../facts/text.ts';
import type { Dialect } from './dialect.ts';
import { GRAMMAR, STRUCTURE } from './grammar-tables.ts';
import { type AgreementLexingReport, problemsIn } from './lexing.ts';
import { Retyper } from './retyper.ts';
import { plainWordEnd, TERMINALS, type Terminal } from './terminals.ts';
import { TOKEN_TYPES, tokenType } from './token-types.ts';

/** The tokens of a text, words retyped to keywords, and what lexing found besides. */
export interface LexedText {
  tokens: IToken[];
  report: AgreementLexingReport;
}

interface Reader {
  type: TokenType & { tokenTypeIdx: number };
  aside: Terminal['aside'];
  /** Offset after the token that starts here; -1 when none does. */
  endOf(text: string, offset: number): number;
}

const retyper = new Retyper(TOKEN_TYPES, STRUCTURE);

/**
 * Lexes a text that holds nothing but tokens, without the lexer library; its tokens are those of `AgreementLexer`, without
 * columns. Undefined when some characters are no token.
 */
export function lexPlainly(text: string, dialect: Dialect): LexedText | undefined {
  const lineStarts = lineStartsOf(text);
  const words: IToken[] = [];
  const aside = { comments: [] as IToken[], conflicts: [] as IToken[] };
  let line = 1;
  for (let offset = 0; offset < text.length; ) {
    if (isCommonSpace(text.charCodeAt(offset))) {
      offset++;
      continue;
    }
    const found = readAt(text, offset);
    if (!found) return undefined;
    const { reader, end } = found;
    if (reader.aside !== 'skipped') {
      while ((lineStarts[line] ?? Number.POSITIVE_INFINITY) <= offset) line++;
      const startLine = line;
      while ((lineStarts[line] ?? Number.POSITIVE_INFINITY) < end) line++;
      const token = tokenAt(text, offset, end, startLine, line, reader.type);
      (reader.aside ? aside[reader.aside] : words).push(token);
    }
    offset = end;
  }
  const problems = problemsIn(text, { errors: [], ...aside });
  const tokens = retyper.retype(words, text, dialect, problems);
  return { tokens, report: { diagnostics: [], comments: aside.comments, problems } };
}

/** What nearly all white space is. */
function isCommonSpace(code: number): boolean {
  return code === 32 || code === 10;
}

function tokenAt(text: string, start: number, end: number, startLine: number, endLine: number, type: Reader['type']) {
  return {
    image: text.slice(start, end),
    startOffset: start,
    endOffset: end - 1,
    startLine,
    endLine,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx,
  };
}

/** Last found, so that no object is made for every token. */
const found = { reader: undefined as unknown as Reader, end: 0 };

function readAt(text: string, offset: number): typeof found | undefined {
  found.end = plainWordEnd(text, offset);
  if (found.end >= 0) {
    found.reader = WORD_READER;
    return found;
  }
  for (const reader of readersFor(text.charCodeAt(offset))) {
    const end = reader.endOf(text, offset);
    if (end < 0) continue;
    found.reader = reader;
    found.end = end;
    return found;
  }
  return undefined;
}

/** Symbols first, then terminals in their order, as the lexer library tries them. */
const READERS: readonly Reader[] = [
  ...GRAMMAR.keywords.filter((keyword) => !/^[a-z]/.test(keyword)).map(symbolReader),
  ...TERMINALS.flatMap(terminalReader),
];
const WORD_READER = READERS.find(({ type }) => type.name === 'WORD') as Reader;
const byCode: (readonly Reader[] | undefined)[] = [];

/** What can start with a character, by its code; for letters beyond Latin everything can. */
function readersFor(code: number): readonly Reader[] {
  if (code > 255) return READERS;
  byCode[code] ??= READERS.filter((reader) => canStart(reader, String.fromCharCode(code)));
  return byCode[code];
}

/** Whether a token can start with a character, tried on everything that some token goes on with. */
function canStart(reader: Reader, first: string): boolean {
  return STARTED.some((rest) => reader.endOf(first + rest, 0) >= 0);
}
const STARTED = [
  '',
  '"',
  '”',
  '“',
  '/',
  '*',
  'a',
  'a/a',
  '/a',
  '1',
  '000-00-00',
  '-0-0000',
  '0-0-0000',
  '<<<<<<',
  '======',
  '>>>>>>',
  '||||||',
];

function symbolReader(symbol: string): Reader {
  return {
    type: tokenType(symbol),
    aside: undefined,
    endOf: (text, offset) => (text.startsWith(symbol, offset) ? offset + symbol.length : -1),
  };
}

function terminalReader({ name, pattern, aside }: Terminal): Reader[] {
  if (!pattern) return [];
  const type = tokenType(name);
  if (typeof pattern === 'function') {
    const endOf: Reader['endOf'] = (text, offset) => {
      const image = pattern(text, offset)?.[0];
      return image ? offset + image.length : -1;
    };
    return [{ type, aside, endOf }];
  }
  const sticky = new RegExp(pattern.source, 'y');
  const endOf: Reader['endOf'] = (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
  return [{ type, aside, endOf }];
}
