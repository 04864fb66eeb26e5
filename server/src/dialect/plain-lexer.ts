import type { IToken } from 'chevrotain';
import { lineStartsOf } from '../facts/text.ts';
import type { Dialect } from './dialect.ts';
import { GRAMMAR, STRUCTURE } from './grammar-tables.ts';
import { type AgreementLexingReport, problemsIn } from './lexing.ts';
import { plainDateEnd, plainNumberEnd, plainTextEnd, plainWordEnd } from './plain-ends.ts';
import { Retyper } from './retyper.ts';
import { Lines, tokenOf } from './token-list.ts';
import { readAt } from './token-readers.ts';
import { NO_TYPE, typeNumber } from './token-types.ts';
import { Tokens } from './tokens.ts';
import { type Words, wordsOf } from './words.ts';

/** The tokens of a text, words retyped to keywords, and what lexing found besides. */
export interface LexedText {
  /** Until the next text is lexed. */
  tokens: Tokens;
  report: AgreementLexingReport;
}

interface SetAside {
  comments: IToken[];
  conflicts: IToken[];
}

const input = new Tokens();
const retyper = new Retyper(STRUCTURE);

/**
 * Lexes a text that holds nothing but tokens, without the lexer library; its tokens are those of `AgreementLexer`.
 * Undefined when some characters are no token. Whoever has the line starts of the text already can give them.
 */
export function lexPlainly(
  text: string,
  dialect: Dialect,
  lineStarts: readonly number[] = lineStartsOf(text),
): LexedText | undefined {
  const aside = scan(text, lineStarts, wordsOf(dialect));
  if (!aside) return undefined;
  const problems = problemsIn(text, { errors: [], ...aside });
  const tokens = retyper.retype(input, problems);
  return { tokens, report: { diagnostics: [], comments: aside.comments, problems } };
}

const WORD = typeNumber('WORD');
const NUMBER = typeNumber('NUMBER');
const DATE = typeNumber('DATE');
const STRING = typeNumber('STRING');

const SPACE = 32;
const LINE_FEED = 10;
const QUOTE = 34;

/** Number of the symbol that a character is, by its code; of no type for other characters. */
const SYMBOLS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return GRAMMAR.keywords.includes(character) && !/[a-z]/.test(character) ? typeNumber(character) : NO_TYPE;
});

/** Puts the tokens of a text into `input`. Most can be told by their first character; for the others patterns are tried. */
function scan(text: string, lineStarts: readonly number[], words: Words): SetAside | undefined {
  const aside: SetAside = { comments: [], conflicts: [] };
  const lines = new Lines(lineStarts);
  const hasEscapes = text.includes('\\');
  const beyond = text.length + 1;
  let line = 0;
  let nextLine = 0;
  let opensLine = 0;
  input.begin(text);
  for (let offset = 0; offset < text.length; ) {
    const code = text.charCodeAt(offset);
    if (code === SPACE || code === LINE_FEED) {
      offset++;
      continue;
    }
    while (nextLine <= offset) {
      opensLine = 1;
      nextLine = lineStarts[++line] ?? beyond;
    }
    let type = code < 128 ? (SYMBOLS[code] as number) : NO_TYPE;
    let end = offset + 1;
    if (type === NO_TYPE) {
      if (code === QUOTE) {
        type = STRING;
        end = hasEscapes ? -1 : plainTextEnd(text, offset, nextLine);
      } else if (code >= 48 && code <= 57) {
        end = plainDateEnd(text, offset);
        type = end < 0 ? NUMBER : DATE;
        if (end < 0) end = plainNumberEnd(text, offset);
      } else {
        type = WORD;
        end = plainWordEnd(text, offset);
      }
    }
    if (end < 0) {
      const found = readAt(text, offset);
      if (!found) return undefined;
      end = found.end;
      type = found.reader.type;
      if (found.reader.aside) {
        if (found.reader.aside !== 'skipped') aside[found.reader.aside].push(tokenOf(text, offset, end, type, lines));
        offset = end;
        continue;
      }
      while (nextLine < end) nextLine = lineStarts[++line] ?? beyond;
    }
    input.add(type, offset, end, opensLine, type === WORD || type === DATE ? words.at(text, offset, end) : undefined);
    opensLine = 0;
    offset = end;
  }
  return aside;
}
