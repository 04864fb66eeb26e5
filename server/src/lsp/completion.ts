import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Range,
} from 'vscode-languageserver';
import { DIALECTS, type Dialect } from '../dialect/dialect.ts';
import { DOCUMENT } from '../dialect/structure.ts';
import type { BlockKeyword, PropertyKeyword } from '../dialect/table.ts';
import type { DeclarationKind } from '../facts/model.ts';
import { AIM, PARTY } from '../facts/reader.ts';
import { dialectOf } from '../fixes/insert.ts';
import { languageStructure } from '../grammar/parser.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import { messageLanguage } from '../rules/engine.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { type Suggestion, valueSuggestions } from './completion-values.ts';
import { type Cursor, cursorAt, type Frame } from './cursor.ts';
import { blockSnippet } from './snippets.ts';
import type { OpenFile } from './workspace.ts';

const MOST = 200;

/** Properties that may stand in a block more than once. */
const REPEATABLE: ReadonlySet<string> = new Set<PropertyKeyword>([
  'measurable',
  'assumption',
  'means',
  'depends-on',
  'precondition',
  'despite',
  'sub-result',
  'norm',
  'critical',
  'support',
  'coaching',
  'talk',
  'follow-up',
  'able',
  'willing',
  'absent',
  'contribution',
  'feedback',
  'idea',
  'proactive',
  'reactive',
  'stuff',
]);

/** Kinds of names behind the types that the grammar refers to. */
const KINDS: Readonly<Record<string, readonly DeclarationKind[]>> = {
  Person: ['person'],
  Team: ['team'],
  Unit: ['unit'],
  JobFunction: ['function'],
  Party: PARTY,
  Aim: AIM,
  Agreement: ['agreement'],
  Measure: ['measure'],
  Task: ['task'],
  ResultArea: ['resultArea'],
  Step: ['step'],
  Principle: ['principle'],
  Competence: ['competence'],
  CaseType: ['caseType'],
  Session: ['session'],
};

/** Blocks that are headed by the name of something else. */
const HEADED: Partial<Record<BlockKeyword, readonly DeclarationKind[]>> = {
  readiness: ['task'],
  'check-in': ['agreement'],
  evaluation: ['agreement'],
};

/** Blocks that own the names of a nested kind. */
const AGREEMENTS = ['result-agreement', 'process-agreement', 'development-agreement', 'competence-agreement'];
const OWNERS: Partial<Record<DeclarationKind, readonly string[]>> = {
  step: [...AGREEMENTS, 'check-in', 'evaluation'],
  principle: ['team'],
  session: ['programme'],
};

/** What can be written at an offset, in the dialect of the document. */
export function completionsAt(
  file: OpenFile,
  offset: number,
  client: Pick<ClientAbilities, 'snippets'>,
): CompletionList {
  const dialect = dialectOf(file.facts);
  const cursor = cursorAt(file.document.getText(), offset, dialect);
  if (!cursor) return { isIncomplete: false, items: [] };
  const range = { start: file.document.positionAt(cursor.from), end: file.document.positionAt(offset) };
  const typed = file.document.getText(range).toLowerCase();
  const suggestions = suggest(file, cursor, dialect, typed);
  const kept =
    suggestions.length > MOST ? suggestions.filter(({ label }) => label.toLowerCase().startsWith(typed)) : suggestions;
  const items = kept.slice(0, MOST).map((each, order) => toItem(each, range, order, client.snippets));
  return { isIncomplete: suggestions.length > MOST, items };
}

function suggest(file: OpenFile, cursor: Cursor, dialect: Dialect, typed: string): Suggestion[] {
  const frame = cursor.frames.at(-1) ?? cursor.frames[0];
  if (cursor.kind === 'keyword') return keywords(frame, dialect, cursor.hasColon);
  const { checked } = file.project;
  const settings = checked.settingsOf(file.uri);
  const names = (kinds: readonly DeclarationKind[]) => namesOf(checked.index, kinds, cursor.frames, typed);
  if (cursor.kind === 'name') return names(HEADED[cursor.keyword] ?? []);
  if (cursor.property === 'language') return languages();
  const shape = languageStructure()
    .get(frame.keyword)
    ?.properties.find(({ keyword }) => keyword === cursor.property);
  if (!shape) return [];
  const kinds = shape.refersTo.flatMap((type) => KINDS[type] ?? []);
  const language = messageLanguage(file.facts, settings);
  return valueSuggestions({ shape, before: cursor.before, dialect, language, today: settings.today, names, kinds });
}

function keywords({ keyword, present }: Frame, dialect: Dialect, hasColon: boolean): Suggestion[] {
  const content = languageStructure().get(keyword);
  if (!content) return [];
  const properties = content.properties
    .filter((property) => REPEATABLE.has(property.keyword) || !present.has(property.keyword))
    .map((property) => propertySuggestion(property.keyword as PropertyKeyword, dialect, hasColon));
  if (hasColon) return properties;
  const language =
    keyword === DOCUMENT && !present.has('language') ? [propertySuggestion('language', dialect, false)] : [];
  return [
    ...properties,
    ...content.blocks.map((block) => blockSuggestion(block as BlockKeyword, dialect)),
    ...language,
  ];
}

function languages(): Suggestion[] {
  return DIALECTS.map(({ table }) => ({ label: table.code, kind: CompletionItemKind.EnumMember, detail: table.name }));
}

function propertySuggestion(keyword: PropertyKeyword, dialect: Dialect, hasColon: boolean): Suggestion {
  const { words, meaning, example } = dialect.property(keyword);
  const [label] = words;
  const text = hasColon ? label : `${label}: `;
  return { label, kind: CompletionItemKind.Property, detail: `${label}: ${example}`, documentation: meaning, text };
}

function blockSuggestion(keyword: BlockKeyword, dialect: Dialect): Suggestion {
  const { words, meaning, example } = dialect.block(keyword);
  const [label] = words;
  return {
    label,
    kind: CompletionItemKind.Class,
    detail: `${label} ${example}`,
    documentation: meaning,
    text: `${label} `,
    snippet: blockSnippet(keyword, dialect),
  };
}

/** Names that begin as what was typed, then others; of each no more than tells that there are too many. */
function namesOf(
  index: ProjectIndex,
  kinds: readonly DeclarationKind[],
  frames: readonly Frame[],
  typed: string,
): Suggestion[] {
  const fitting = new Map<string, Suggestion>();
  const others = new Map<string, Suggestion>();
  for (const kind of kinds) {
    const scope = frames.findLast(({ keyword }) => OWNERS[kind]?.includes(keyword))?.name;
    for (const { fact } of index.declarationsOf([kind], scope)) {
      const label = fact.name.text;
      const found = label.toLowerCase().startsWith(typed) ? fitting : others;
      if (found === others && others.size > MOST) continue;
      found.set(label, { label, kind: CompletionItemKind.Reference, ...(fact.title ? { detail: fact.title } : {}) });
      if (fitting.size > MOST) return [...fitting.values()];
    }
  }
  return [...fitting.values(), ...others.values()];
}

function toItem(suggestion: Suggestion, range: Range, order: number, snippets: boolean): CompletionItem {
  const { label, kind, detail, documentation, text = label, snippet } = suggestion;
  const written = snippets && snippet !== undefined;
  return {
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    sortText: String(order).padStart(4, '0'),
    insertTextFormat: written ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: written ? snippet : text },
  };
}
