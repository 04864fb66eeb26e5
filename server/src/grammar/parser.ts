import type { IToken } from 'chevrotain';
import type { Dialect } from '../dialect/dialect.ts';
import { RULE_KEYWORDS, STRUCTURE } from '../dialect/grammar-tables.ts';
import type { AgreementLexingReport } from '../dialect/lexing.ts';
import { lexPlainly } from '../dialect/plain-lexer.ts';
import type { LexicalProblem } from '../dialect/retyper.ts';
import type { RuleKeyword, Structure } from '../dialect/structure.ts';
import { tokenList } from '../dialect/token-list.ts';
import { lexTree, type ParsedDocument, parseTree } from './langium-parser.ts';
import { parsePlainly } from './plain-parser.ts';

export type { ParsedDocument } from './langium-parser.ts';

/**
 * Parses one document in a dialect. Never throws on bad input; errors come with the result. Nearly every document follows
 * the grammar and is read straight from its tables; only one that does not waits for Langium, which goes on after errors.
 * Whoever has the line starts of the text already can give them.
 */
export function parseDocument(text: string, dialect: Dialect, lineStarts?: readonly number[]): ParsedDocument {
  const lexed = lexPlainly(text, dialect, lineStarts);
  const document = lexed && !lexed.report.problems.some(isMissingBrace) ? parsePlainly(lexed.tokens) : undefined;
  return lexed && document ? { document, report: lexed.report, errors: [] } : parseTree(text, dialect);
}

/** The tokens of a document in a dialect, words retyped to keywords, with its comments and what is wrong in its text. */
export function lexDocument(
  text: string,
  dialect: Dialect,
): { tokens: readonly IToken[]; report: AgreementLexingReport } {
  const lexed = lexPlainly(text, dialect);
  return lexed ? { tokens: tokenList(lexed.tokens), report: lexed.report } : lexTree(text, dialect);
}

/** What may stand in which block. */
export function languageStructure(): Structure {
  return STRUCTURE;
}

/** The keyword that opens each parser rule that begins with one. */
export function languageRuleKeywords(): ReadonlyMap<string, RuleKeyword> {
  return RULE_KEYWORDS;
}

/** A brace that is not in the text was put in where one is missing. */
function isMissingBrace({ code }: LexicalProblem): boolean {
  return code === 'missing-brace';
}
