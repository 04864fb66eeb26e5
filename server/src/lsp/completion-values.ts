import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Dialect } from '../dialect/dialect.ts';
import type { PropertyShape } from '../dialect/structure.ts';
import { CHOICES, type ChoiceList, CONNECTIVES, type Connective, type PropertyKeyword } from '../dialect/table.ts';
import type { DeclarationKind, TimeUnit } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import { RULES } from '../rules/registry.ts';
import { nearDates } from './near-dates.ts';
import { exampleSnippet } from './snippets.ts';

/** Something that can be written; `snippet` when that has placeholders. */
export interface Suggestion {
  label: string;
  kind: CompletionItemKind;
  detail?: string;
  documentation?: string;
  /** What is written, when that is not the label. */
  text?: string;
  snippet?: string;
}

/** What is needed to suggest a value. */
export interface ValueContext {
  shape: PropertyShape;
  /** Tokens of the value before the cursor. */
  before: readonly IToken[];
  dialect: Dialect;
  language: keyof Localized;
  today: string;
  /** Declared names of these kinds. */
  names(kinds: readonly DeclarationKind[]): Iterable<Suggestion>;
  /** Kinds of names that the property refers to. */
  kinds: readonly DeclarationKind[];
}

/** Connectives that never open a value. */
const LINKS: ReadonlySet<string> = new Set(['and', 'according-to', 'with-confidence', 'per', 'for', 'level']);
const COMPARISONS: readonly Connective[] = ['at-most', 'at-least', 'less-than', 'more-than'];
/** Tasks of a day plan, which end in a colour. */
const COLOURED: ReadonlySet<string> = new Set(['proactive', 'reactive', 'stuff']);

/** What may come next in a value, the most likely first. */
export function valueSuggestions(context: ValueContext): Suggestion[] {
  const previous = context.before.at(-1);
  const type = previous?.tokenType.name;
  if (!previous) return [...items(context), ...connectives(context, (each) => !LINKS.has(each)), ...example(context)];
  if (type === ',') return items(context);
  const connective = connectiveAtEnd(context);
  if (connective) return afterConnective(context, connective);
  const links = connectives(context, () => true);
  if (type === 'NUMBER') return [...units(context, previous.image === '1' ? 0 : 1), ...links];
  if (type === 'STRING' && COLOURED.has(context.shape.keyword)) return choices('colour', context.dialect);
  return links;
}

/** The connective that the value ends with so far; its words may not be told from names yet, since nothing follows. */
function connectiveAtEnd({ before, dialect }: ValueContext): Connective | undefined {
  const written = ` ${before.map(({ image }) => image.toLowerCase()).join(' ')}`;
  return (Object.keys(CONNECTIVES) as Connective[])
    .flatMap((connective) => dialect.table.connectives[connective].map((phrase) => ({ connective, phrase })))
    .filter(({ phrase }) => written.endsWith(` ${phrase}`))
    .sort((a, b) => b.phrase.length - a.phrase.length)[0]?.connective;
}

/** What a value, or the next part of a list, can be. */
function items(context: ValueContext): Suggestion[] {
  const { shape, dialect, kinds } = context;
  const list = shape.keyword in CHOICES ? choices(shape.keyword as ChoiceList, dialect) : [];
  const names = shape.value.includes('according-to') ? [] : context.names(kinds);
  return [...names, ...list, ...overrulable(shape), ...dates(context)];
}

function afterConnective(context: ValueContext, connective: Connective): Suggestion[] {
  const followers: readonly string[] = CONNECTIVES[connective];
  if (connective === 'every' || connective === 'per') return units(context, 0);
  const names = connective === 'according-to' ? ['person' as const] : context.kinds;
  return [
    ...(followers.includes('name') ? context.names(names) : []),
    ...(followers.includes('date') ? dates(context) : []),
    ...(followers.includes('comparison') ? connectives(context, (each) => COMPARISONS.includes(each)) : []),
  ];
}

/** Rules that an agreement may overrule with a reason. */
function overrulable({ value }: PropertyShape): Suggestion[] {
  if (!value.includes('RULE_ID')) return [];
  return RULES.filter(({ name }) => name.startsWith('fit/')).map(({ name }) => ({
    label: name,
    kind: CompletionItemKind.Constant,
  }));
}

function connectives(
  { shape, dialect, before }: ValueContext,
  isWanted: (connective: Connective) => boolean,
): Suggestion[] {
  const item = before.slice(before.findLastIndex(({ tokenType }) => tokenType.name === ',') + 1);
  const written = new Set(item.map(({ tokenType }) => tokenType.name).filter((name) => name !== 'and'));
  return (Object.keys(CONNECTIVES) as Connective[])
    .filter((each) => shape.value.includes(each) && isWanted(each) && !written.has(each))
    .map((each) => ({ label: dialect.word('connective', each), kind: CompletionItemKind.Operator }));
}

function choices(list: ChoiceList, dialect: Dialect): Suggestion[] {
  const words: readonly (readonly string[])[] = Object.values(dialect.table.choices[list]);
  return words.map(([label = '']) => ({ label, kind: CompletionItemKind.EnumMember }));
}

function units({ shape, dialect }: ValueContext, form: 0 | 1): Suggestion[] {
  if (!shape.value.includes('NUMBER') && !shape.value.includes('every')) return [];
  return (Object.keys(dialect.table.units) as TimeUnit[]).map((unit) => ({
    label: dialect.table.units[unit][form],
    kind: CompletionItemKind.Unit,
  }));
}

function dates({ shape, today, language }: ValueContext): Suggestion[] {
  if (!shape.value.includes('DATE')) return [];
  return nearDates(today).map(({ date, meaning }) => ({
    label: date,
    kind: CompletionItemKind.Constant,
    detail: meaning[language],
  }));
}

function example({ shape, dialect }: ValueContext): Suggestion[] {
  const { example: label } = dialect.property(shape.keyword as PropertyKeyword);
  return [{ label, kind: CompletionItemKind.Snippet, text: label, snippet: exampleSnippet(label) }];
}
