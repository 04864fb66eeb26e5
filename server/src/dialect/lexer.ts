import {
  Lexer as ChevrotainLexer,
  createToken,
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
    const types = [...keywordTypes(grammar), ...TERMINALS.map((terminal) => createToken(configOf(terminal)))];
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
    this.lexer = new ChevrotainLexer(types, { positionTracking: 'full', ensureOptimizations: true, safeMode: false });
    this.retyper = new Retyper(this.definition, STRUCTURE);
  }

  tokenize(text: string): LexerResult {
    const lexed = this.lexer.tokenize(text);
    const { comments = [], conflicts = [] } = lexed.groups;
    const problems = problemsIn(text, { errors: lexed.errors, comments, conflicts });
    const tokens = this.retyper.retype(lexed.tokens, text, this.dialect, problems);
    const report: AgreementLexingReport = { diagnostics: [], comments, problems };
    return { tokens, hidden: [], errors: [], report };
  }
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
