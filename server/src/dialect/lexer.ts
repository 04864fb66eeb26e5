import {
  Lexer as ChevrotainLexer,
  createToken,
  type IToken,
  type TokenType,
  type TokenTypeDictionary,
} from 'chevrotain';
import { AstUtils, type Grammar, GrammarAST, type Lexer, type LexerResult, type LexingReport } from 'langium';
import type { Dialect } from './dialect.ts';
import { type LexicalProblem, Retyper } from './retyper.ts';
import { structureOf } from './structure.ts';
import { terminalConfigs } from './terminals.ts';

/** What lexing found beside the tokens: comments for suppressions, and problems in the text itself. */
export interface AgreementLexingReport extends LexingReport {
  comments: readonly IToken[];
  problems: readonly LexicalProblem[];
}

/**
 * Lexes words, then retypes them to the keywords of one dialect, so that one grammar serves all dialects.
 * Set `dialect` before parsing.
 */
export class AgreementLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  dialect: Dialect;
  private readonly lexer: ChevrotainLexer;
  private readonly retyper: Retyper;

  constructor(grammar: Grammar, dialect: Dialect) {
    this.dialect = dialect;
    const types = [...keywordTypes(grammar), ...terminalConfigs().map(createToken)];
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
    this.lexer = new ChevrotainLexer(types, { positionTracking: 'full', ensureOptimizations: true, safeMode: false });
    this.retyper = new Retyper(this.definition, structureOf(grammar));
  }

  tokenize(text: string): LexerResult {
    const lexed = this.lexer.tokenize(text);
    const comments = lexed.groups.comments ?? [];
    const problems = [
      ...lexed.errors.map(({ offset, length }) => problem('unexpected-characters', text, offset, length)),
      ...(lexed.groups.conflicts ?? []).map((token) => tokenProblem('conflict-marker', text, token)),
      ...comments.filter(isOpenComment).map((token) => tokenProblem('unfinished-comment', text, token)),
    ];
    const tokens = this.retyper.retype(lexed.tokens, text, this.dialect, problems);
    const report: AgreementLexingReport = { diagnostics: [], comments, problems };
    return { tokens, hidden: [], errors: [], report };
  }
}

function keywordTypes(grammar: Grammar): TokenType[] {
  const keywords = new Set<string>();
  for (const node of AstUtils.streamAllContents(grammar)) {
    if (GrammarAST.isKeyword(node)) keywords.add(node.value);
  }
  return [...keywords].map((name) => createToken({ name, pattern: /^[a-z]/.test(name) ? ChevrotainLexer.NA : name }));
}

function isOpenComment({ image }: IToken): boolean {
  return image.startsWith('/*') && !(image.length >= 4 && image.endsWith('*/'));
}

function tokenProblem(code: LexicalProblem['code'], text: string, token: IToken): LexicalProblem {
  return problem(code, text, token.startOffset, token.image.length);
}

function problem(code: LexicalProblem['code'], text: string, start: number, length: number): LexicalProblem {
  return { code, start, end: start + length, detail: text.slice(start, start + Math.min(length, MOST_SHOWN)) };
}

/** Characters of the text that a problem shows. */
const MOST_SHOWN = 20;
