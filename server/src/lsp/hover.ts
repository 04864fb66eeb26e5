import { type Hover, MarkupKind } from 'vscode-languageserver';
import { BLOCKS, type BlockKeyword, PROPERTIES, type PropertyKeyword } from '../dialect/table.ts';
import type { Agreement, Declaration, DeclarationKind, FileFacts, Measure, Span } from '../facts/model.ts';
import { rangeOf } from '../facts/position.ts';
import { dialectOf } from '../fixes/insert.ts';
import { lexDocument } from '../grammar/parser.ts';
import type { Located } from '../project/project-index.ts';
import { escaped } from '../report/markdown.ts';
import { type Finding, messageLanguage } from '../rules/engine.ts';
import { agreementCard } from './hover-agreement.ts';
import { readinessTable } from './hover-person.ts';
import { hoverWords } from './hover-words.ts';
import { nameAt } from './names.ts';
import type { OpenFile } from './workspace.ts';

/** Gives the findings of a file of the project. */
export type FindingsOf = (uri: string) => readonly Finding[];

const AGREEMENT_KEYWORDS = {
  result: 'result-agreement',
  process: 'process-agreement',
  development: 'development-agreement',
  competence: 'competence-agreement',
} as const satisfies Record<Agreement['kind'], BlockKeyword>;

const KEYWORDS: Readonly<Record<Exclude<DeclarationKind, 'agreement'>, BlockKeyword>> = {
  organisation: 'organisation',
  ambition: 'ambition',
  goal: 'goal',
  unit: 'unit',
  measure: 'measure',
  task: 'task',
  person: 'person',
  function: 'function',
  resultArea: 'result-area',
  step: 'step',
  team: 'team',
  principle: 'principle',
  rule: 'rule',
  action: 'action',
  meeting: 'meeting',
  decision: 'decision',
  service: 'service',
  competence: 'competence',
  caseType: 'case-type',
  facility: 'facility',
  programme: 'programme',
  session: 'session',
  assignment: 'assignment',
  dayPlan: 'day-plan',
};

/** What is known about the name or the keyword at an offset. */
export function hoverAt(file: OpenFile, findingsOf: FindingsOf, offset: number): Hover | undefined {
  const name = nameAt(file.facts, file.project.checked.index, offset);
  if (name && name.declarations.length > 0) {
    const parts = name.declarations.map((each) => describe(file, each, findingsOf));
    return hover(file.facts, name.span, parts.join('\n\n---\n\n'));
  }
  return keywordHover(file, offset);
}

function describe(file: OpenFile, declared: Located<Declaration>, findingsOf: FindingsOf): string {
  const { uri, facts, fact } = declared;
  const { checked } = file.project;
  const settings = checked.settingsOf(file.uri);
  const language = messageLanguage(file.facts, settings);
  const dialect = dialectOf(file.facts);
  const agreement = blockOf(facts.agreements, declared);
  const person = blockOf(facts.persons, declared);
  const measure = blockOf(facts.measures, declared);
  const word = dialect.word('block', keywordOf(fact.kind, agreement));
  const title = fact.title ? ` — ${escaped(fact.title)}` : '';
  const columns = { able: dialect.word('property', 'able'), willing: dialect.word('property', 'willing') };
  const details =
    (agreement && agreementCard(agreement, facts, findingsOf(uri), language)) ??
    (person && readinessTable(person, checked.index, settings, columns, language)) ??
    (measure && measureLines(measure, file.facts));
  return `**${escaped(fact.name.text)}**${title}  \n*${escaped(word)}*${details ? `\n\n${details}` : ''}`;
}

function blockOf<T extends { span: Span }>(blocks: readonly T[], { fact }: Located<Declaration>): T | undefined {
  return blocks.find(({ span }) => span.start === fact.span.start && span.end === fact.span.end);
}

function keywordOf(kind: DeclarationKind, agreement: Agreement | undefined): BlockKeyword {
  return kind === 'agreement' ? AGREEMENT_KEYWORDS[agreement?.kind ?? 'result'] : KEYWORDS[kind];
}

function measureLines({ formula, unit, window, source, direction, influence }: Measure, facts: FileFacts): string {
  const dialect = dialectOf(facts);
  const values: readonly [PropertyKeyword, string | undefined][] = [
    ['formula', formula?.text],
    ['unit-of-measure', unit],
    ['window', window?.text],
    ['source', source?.text],
    ['better-when', direction && dialect.choiceWords('better-when', direction)[0]],
    ['influence', influence && dialect.choiceWords('influence', influence)[0]],
  ];
  return values
    .filter(([, value]) => value !== undefined)
    .map(([keyword, value]) => `- ${escaped(dialect.word('property', keyword))}: ${escaped(value ?? '')}`)
    .join('\n');
}

function keywordHover({ uri, facts, document, project }: OpenFile, offset: number): Hover | undefined {
  const dialect = dialectOf(facts);
  const { tokens } = lexDocument(document.getText(), dialect);
  const at = tokens.findIndex(
    ({ startOffset, image }) => startOffset <= offset && offset <= startOffset + image.length && /^\p{L}/u.test(image),
  );
  const token = tokens[at];
  const phrase = token && phraseOf(token.tokenType.name, tokens[at + 1]?.tokenType.name === ':');
  if (!token || !phrase) return undefined;
  const { words, meaning, example } =
    phrase.role === 'block' ? dialect.block(phrase.keyword) : dialect.property(phrase.keyword);
  const written = phrase.role === 'block' ? `${words[0]} ${example}` : `${words[0]}: ${example}`;
  const { example: label } = hoverWords(messageLanguage(facts, project.checked.settingsOf(uri)));
  const span = { start: token.startOffset, end: token.startOffset + token.image.length };
  return hover(
    facts,
    span,
    `**${escaped(words[0])}**  \n${escaped(meaning)}\n\n${label}:\n\n${codeBlock(written, dialect.table.extension.slice(1))}`,
  );
}

type Keyword = { role: 'block'; keyword: BlockKeyword } | { role: 'property'; keyword: PropertyKeyword };

function phraseOf(type: string, isProperty: boolean): Keyword | undefined {
  if (isProperty) {
    const keyword = PROPERTIES.find((each) => each === type);
    return keyword && { role: 'property', keyword };
  }
  const keyword = BLOCKS.find((each) => each === type);
  return keyword && { role: 'block', keyword };
}

function codeBlock(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function hover(facts: FileFacts, span: Span, value: string): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(facts, span) };
}
