import {
  Lexer as ChevrotainLexer,
  createToken,
  type IToken,
  type ITokenConfig,
  type TokenType,
  type TokenTypeDictionary,
} from 'chevrotain';
import { AstUtils, type Grammar, GrammarAST, type Lexer, type LexerResult } from 'langium';
import type { Dialect } from './dialect.ts';
import { STRUCTURE } from './grammar-tables.ts';
import { type AgreementLexingReport, problemsIn } from './lexing.ts';
import { Retyper } from './retyper.ts';
import { TERMINALS, type Terminal } from './terminals.ts';
import { TYPE_NAMES, typeNumber } from './token-types.ts';
import { Tokens } from './tokens.ts';
import { wordsOf } from './words.ts';

/**
 * Lexes words, then retypes them to the keywords of one dialect, so that one grammar serves all dialects.
 * Set `dialect` before parsing.
 */
export class AgreementLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  dialect: Dialect;
  private readonly lexer: ChevrotainLexer;
  private readonly words = new Tokens();
  private readonly retyper = new Retyper(STRUCTURE);

  constructor(grammar: Grammar, dialect: Dialect) {
    this.dialect = dialect;
    const types = [...keywordTypes(grammar), ...TERMINALS.map((terminal) => createToken(configOf(terminal)))];
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
    this.lexer = new ChevrotainLexer(types, { positionTracking: 'full', ensureOptimizations: true, safeMode: false });
  }

  tokenize(text: string): LexerResult {
    const lexed = this.lexer.tokenize(text);
    const { comments = [], conflicts = [] } = lexed.groups;
    const problems = problemsIn(text, { errors: lexed.errors, comments, conflicts });
    this.take(text, lexed.tokens);
    const tokens = this.given(this.retyper.retype(this.words, problems), lexed.tokens);
    const report: AgreementLexingReport = { diagnostics: [], comments, problems };
    return { tokens, hidden: [], errors: [], report };
  }

  /** Tokens of the lexer library by number, for the retyper. */
  private take(text: string, tokens: readonly IToken[]): void {
    const words = wordsOf(this.dialect);
    this.words.begin(text);
    let line: number | undefined;
    for (const { tokenType, image, startOffset, startLine, endLine } of tokens) {
      const word = tokenType.name === 'WORD' ? words.word(image) : undefined;
      const opensLine = startLine === line ? 0 : 1;
      this.words.add(typeNumber(tokenType.name), startOffset, startOffset + image.length, opensLine, word);
      line = endLine;
    }
  }

  /** Retyped tokens as those of the lexer library they were made of. */
  private given(retyped: Tokens, tokens: readonly IToken[]): IToken[] {
    const given: IToken[] = [];
    let at = 0;
    for (let i = 0; i < retyped.length; i++) {
      const start = retyped.starts[i] as number;
      const end = retyped.ends[i] as number;
      const type = this.definition[TYPE_NAMES[retyped.types[i] as number] as string] as TokenType;
      if (start === end) {
        given.push(insertedBrace(type, start, given.at(-1)));
        continue;
      }
      while ((tokens[at] as IToken).startOffset < start) at++;
      const first = tokens[at] as IToken;
      while (((tokens[at] as IToken).endOffset as number) < end - 1) at++;
      given.push(retypedToken(type, first, tokens[at] as IToken, retyped.image(i)));
    }
    return given;
  }
}

function retypedToken(tokenType: TokenType, first: IToken, last: IToken, image: string): IToken {
  const token: IToken = { ...first, image, ...typeOf(tokenType) };
  if (last.endOffset !== undefined) token.endOffset = last.endOffset;
  if (last.endColumn !== undefined) token.endColumn = last.endColumn;
  return token;
}

function insertedBrace(type: TokenType, offset: number, last: IToken | undefined): IToken {
  const line = last?.endLine ?? 1;
  const position = { startOffset: offset, endOffset: offset - 1, startLine: line, endLine: line };
  return { image: type.name, ...position, ...typeOf(type), isInsertedInRecovery: true };
}

function typeOf(tokenType: TokenType): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
  return { tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number };
}

function configOf({ name, pattern, aside, hasLines, starts }: Terminal): ITokenConfig {
  return {
    name,
    pattern: (pattern as ITokenConfig['pattern']) ?? ChevrotainLexer.NA,
    ...(aside ? { group: aside === 'skipped' ? ChevrotainLexer.SKIPPED : aside } : {}),
    ...(hasLines ? { line_breaks: true } : {}),
    ...(starts ? { start_chars_hint: [...starts] } : {}),
  };
}

function keywordTypes(grammar: Grammar): TokenType[] {
  const keywords = new Set<string>();
  for (const node of AstUtils.streamAllContents(grammar)) {
    if (GrammarAST.isKeyword(node)) keywords.add(node.value);
  }
  return [...keywords].map((name) => createToken({ name, pattern: /^[a-z]/.test(name) ? ChevrotainLexer.NA : name }));
}
