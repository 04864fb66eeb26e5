import type { IToken } from 'chevrotain';
import {
  type CstNodeBuilder,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  createLangiumParser,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
  type Linker,
  type ParseResult,
  type Reference,
  type ValueConverter,
} from 'langium';
import { DIALECTS, type Dialect } from '../dialect/dialect.ts';
import { AgreementLexer } from '../dialect/lexer.ts';
import type { AgreementLexingReport } from '../dialect/lexing.ts';
import type { Document } from './generated/ast.ts';
import { AfspraakGeneratedModule, AfspraakGeneratedSharedModule } from './generated/module.ts';

/** A parsed document: its syntax tree, what the lexer found, and the parser's errors. */
export interface ParsedDocument {
  document: Document;
  report: AgreementLexingReport;
  errors: ParseResult['parserErrors'];
}

let services: LangiumCoreServices | undefined;

/**
 * Parses one document in a dialect with Langium, which goes on after errors and tells where they are. Never throws on bad input.
 */
export function parseTree(text: string, dialect: Dialect): ParsedDocument {
  const { LangiumParser: parser, Lexer: lexer } = languageServices().parser;
  (lexer as AgreementLexer).dialect = dialect;
  const result = (parser as LangiumParser).parse<Document>(text);
  return {
    document: result.value,
    report: result.lexerReport as AgreementLexingReport,
    errors: result.parserErrors,
  };
}

/** The tokens of a document in a dialect, also of one with characters that are no token. */
export function lexTree(text: string, dialect: Dialect): { tokens: readonly IToken[]; report: AgreementLexingReport } {
  const lexer = languageServices().parser.Lexer as AgreementLexer;
  lexer.dialect = dialect;
  const { tokens, report } = lexer.tokenize(text);
  return { tokens: tokens as IToken[], report: report as AgreementLexingReport };
}

/**
 * Langium's core services with our lexer. Values stay as written, since reading them is the facts' work, and references
 * stay names, since the project index alone resolves names.
 */
function languageServices(): LangiumCoreServices {
  if (services) return services;
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), AfspraakGeneratedSharedModule);
  services = inject(createDefaultCoreModule({ shared }), AfspraakGeneratedModule, {
    parser: {
      Lexer: (injected: LangiumCoreServices) => new AgreementLexer(injected.Grammar, DIALECTS[0] as Dialect),
      ValueConverter: (): ValueConverter => ({ convert: (input) => input }),
      LangiumParser: (injected: LangiumCoreServices) => withoutHiddenNodes(createLangiumParser(injected)),
    },
    references: { Linker: () => namesOnly },
  });
  return services;
}

/**
 * Comments come with the lexing report and not as hidden nodes of the tree. Before every token Langium makes room for
 * them all the same, and at the start of a block it looks that block up among all blocks before it.
 */
function withoutHiddenNodes(parser: LangiumParser): LangiumParser {
  const { nodeBuilder } = parser as unknown as { nodeBuilder: CstNodeBuilder };
  nodeBuilder.addHiddenNodes = () => {};
  return parser;
}

const namesOnly: Linker = {
  link: async () => undefined,
  unlink: () => undefined,
  getCandidate: unresolved,
  getCandidates: unresolved,
  buildReference: (_node, _property, $refNode, $refText): Reference =>
    ({ ref: undefined, $refText, ...($refNode ? { $refNode } : {}) }) as Reference,
  buildMultiReference: (_node, _property, $refNode, $refText) => ({
    items: [],
    $refText,
    ...($refNode ? { $refNode } : {}),
  }),
};

function unresolved(): never {
  throw new Error('Names are resolved by the project index');
}
