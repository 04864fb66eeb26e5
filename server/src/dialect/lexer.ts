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
    const problems: LexicalProblem[] = [
      ...lexed.errors.map((error) => ({
        code: 'unexpected-characters' as const,
        start: error.offset,
        end: error.offset + error.length,
        detail: text.slice(error.offset, error.offset + Math.min(error.length, 20)),
      })),
      ...(lexed.groups.conflicts ?? []).map((token) => ({
        code: 'conflict-marker' as const,
        start: token.startOffset,
        end: token.startOffset + token.image.length,
        detail: token.image.slice(0, 7),
      })),
    ];
    const tokens = this.retyper.retype(lexed.tokens, text, this.dialect, problems);
    const comments = lexed.groups.comments ?? [];
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
