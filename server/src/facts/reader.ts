import type { AstNode, Reference as LangiumReference } from 'langium';
import type { Dialect } from '../dialect/dialect.ts';
import { CHOICES, type Choice, type ChoiceList } from '../dialect/table.ts';
import type * as ast from '../grammar/generated/ast.ts';
import { placeOf } from '../grammar/place.ts';
import { appended, known } from './lists.ts';
import type {
  Block,
  Bound,
  Comparison,
  DateFact,
  Declaration,
  DeclarationKind,
  FileFacts,
  Moment,
  Name,
  NamedBlock,
  Period,
  Problem,
  PropertyFact,
  Quantity,
  Reference,
  Span,
  Text,
} from './model.ts';
import { impossibleDate, placeholder, unknownChoice, unknownTimeUnit } from './problems.ts';
import { readDate, toNfc, unquote } from './text.ts';

type BlockNode = AstNode & { content?: AstNode[] };
type NamedNode = BlockNode & { name: string; title?: ast.Text };

const ELLIPSIS = '…'.charCodeAt(0);

const NOWHERE: Span = { start: 0, end: 0 };

/** The kinds that references may mean; all references to the same kinds share one list. */
type Kinds = readonly DeclarationKind[];
export const PARTY: Kinds = ['person', 'team', 'unit', 'function'];
export const AIM: Kinds = ['ambition', 'goal'];
export const AGREEMENT: Kinds = ['agreement'];
export const CASE_TYPE: Kinds = ['caseType'];
export const COMPETENCE: Kinds = ['competence'];
export const FUNCTION: Kinds = ['function'];
export const PERSON: Kinds = ['person'];
export const PRINCIPLE: Kinds = ['principle'];
export const RESULT_AREA: Kinds = ['resultArea'];
export const SESSION: Kinds = ['session'];
export const STEP: Kinds = ['step'];
export const TASK: Kinds = ['task'];
export const TEAM: Kinds = ['team'];
export const UNIT: Kinds = ['unit'];

/**
 * Reads values of one document from its syntax tree and collects declarations, references and problems on the way.
 * Nodes may be incomplete, whatever their generated types say: a document being written is read as far as it goes.
 */
export class FactReader {
  readonly facts: FileFacts;
  readonly dialect: Dialect;
  /** Spans of all properties and blocks, which suppression comments apply to; absent where there are no comments. */
  private readonly constructs: Span[] | undefined;
  /** What is declared and referred to, which grows long. */
  readonly declarations: Declaration[] = [];
  readonly references: Reference[] = [];
  private readonly containers: number[] = [];

  constructor(facts: FileFacts, dialect: Dialect, constructs: Span[] | undefined) {
    this.facts = facts;
    this.dialect = dialect;
    this.constructs = constructs;
  }

  problem(problem: Problem): void {
    this.facts.problems = appended(this.facts.problems, problem);
  }

  text(node: ast.Text | undefined): Text | undefined {
    if (node?.value === undefined) return undefined;
    const text = unquote(node.value);
    const span = spanOf(node);
    if (text.charCodeAt(0) === ELLIPSIS) this.problem(placeholder(span));
    return { text, span };
  }

  date(node: ast.DateValue | undefined): DateFact | undefined {
    if (node?.value === undefined) return undefined;
    const span = spanOf(node);
    const date = readDate(node.value);
    if (date === undefined) this.problem(impossibleDate(node.value, span));
    return date === undefined ? undefined : { date, span };
  }

  number(image: string | undefined): number | undefined {
    return image === undefined ? undefined : this.dialect.parseNumber(image);
  }

  quantity(node: ast.Quantity | undefined): Quantity | undefined {
    const value = this.number(node?.value);
    if (node === undefined || value === undefined) return undefined;
    const unit = node.unit.join(' ');
    const time = unit === '' ? undefined : this.dialect.timeUnit(unit);
    const per = this.rate(node.per);
    const span = spanOf(node);
    if (time) return per ? { value, unit, time, per, span } : { value, unit, time, span };
    return per ? { value, unit, per, span } : { value, unit, span };
  }

  private rate(words: readonly string[]): Quantity['per'] {
    if (words.length === 0) return undefined;
    const unit = words.join(' ');
    const time = this.dialect.timeUnit(unit);
    return time ? { unit, time } : { unit };
  }

  bound(node: ast.Bound | undefined): Bound | undefined {
    const quantity = this.quantity(node?.quantity);
    if (!node || !quantity) return undefined;
    return { comparison: comparisonOf(node), quantity, span: spanOf(node) };
  }

  period(node: ast.Period | undefined): Period | undefined {
    if (!node) return undefined;
    const start = this.date(node.start);
    const end = this.date(node.end);
    const span = spanOf(node);
    if (start) return end ? { start, end, span } : { start, span };
    return end ? { end, span } : { span };
  }

  moments(nodes: readonly ast.Moment[]): readonly Moment[] {
    return known(nodes.map((node) => this.moment(node)));
  }

  private moment(node: ast.Moment): Moment | undefined {
    const by = this.reference(PERSON, node.by);
    const span = spanOf(node);
    if (node.text) {
      const text = this.text(node.text)?.text ?? '';
      return by ? { span, by, kind: 'text', text } : { span, kind: 'text', text };
    }
    if (node.date) {
      const date = this.date(node.date)?.date;
      if (date === undefined) return undefined;
      return by ? { span, by, kind: 'date', date } : { span, kind: 'date', date };
    }
    if (node.unit === undefined) return undefined;
    const unit = this.dialect.timeUnit(node.unit);
    if (!unit) {
      this.problem(unknownTimeUnit(node.unit, span, this.dialect));
      return undefined;
    }
    const every = this.number(node.every) ?? 1;
    return by ? { span, by, kind: 'every', every, unit } : { span, kind: 'every', every, unit };
  }

  choices<List extends ChoiceList>(list: List, nodes: readonly ast.Choice[]): readonly Choice<List>[] {
    return known(nodes.map((node) => this.choice(list, node)));
  }

  choice<List extends ChoiceList>(list: List, node: ast.Choice | undefined): Choice<List> | undefined {
    if (!node || node.words.length === 0) return undefined;
    const words = node.words.join(' ');
    const choice = this.dialect.choice(list, words);
    if (choice === undefined) {
      const offered = CHOICES[list].map((each) => this.dialect.choiceWords(list, each as Choice<List>)[0]);
      this.problem(unknownChoice(words, offered, spanOf(node)));
    }
    return choice;
  }

  reference(kinds: Kinds, reference: LangiumReference | undefined, scope?: string): Reference | undefined {
    if (!reference?.$refNode) return undefined;
    const { offset, end } = reference.$refNode;
    const span = { start: offset, end };
    const name = toNfc(reference.$refText);
    const read: Reference = scope === undefined ? { kinds, name, span } : { kinds, name, scope, span };
    this.references.push(read);
    return read;
  }

  referencesTo(kinds: Kinds, references: readonly LangiumReference[], scope?: string): readonly Reference[] {
    return known(references.map((each) => this.reference(kinds, each, scope)));
  }

  /** The frame of a block: its spans and the properties in it. */
  block(node: BlockNode): Block {
    const { start, end, keyword = NOWHERE, body } = placeOf(node);
    const span = { start, end };
    this.constructs?.push(span);
    const properties = this.properties(node);
    return body ? { span, keyword, body, properties } : { span, keyword, properties };
  }

  /** The frame of a named block, declared under its name; `inside` reads what stands in it, so that it is nested there. */
  named<T>(kind: DeclarationKind, node: NamedNode, scope: string | undefined, inside: (block: NamedBlock) => T): T {
    const frame = this.block(node);
    const name = { text: toNfc(node.name ?? ''), span: placeOf(node).name ?? frame.keyword };
    const block = namedBlock(frame, name, this.text(node.title));
    const { declarations, containers } = this;
    const declaration = declarationOf(kind, block, scope);
    const container = containers.at(-1);
    if (container !== undefined) declaration.container = container;
    containers.push(declarations.push(declaration) - 1);
    const read = inside(block);
    containers.pop();
    return read;
  }

  private properties(node: BlockNode): Block['properties'] {
    const properties: PropertyFact[] = [];
    for (const content of node.content ?? []) {
      const { property: keyword, start, end } = placeOf(content);
      if (keyword === undefined) continue;
      const span = { start, end };
      this.constructs?.push(span);
      properties.push({ keyword, span });
    }
    return properties.slice();
  }
}

/** Span of a syntax tree node. */
export function spanOf(node: AstNode): Span {
  const { start, end } = placeOf(node);
  return { start, end };
}

/** Written out in full, which is smaller and faster than putting together what there is. */
function namedBlock({ span, keyword, body, properties }: Block, name: Name, title: Text | undefined): NamedBlock {
  if (body) return title ? { span, keyword, body, properties, name, title } : { span, keyword, body, properties, name };
  return title ? { span, keyword, properties, name, title } : { span, keyword, properties, name };
}

function declarationOf(kind: DeclarationKind, { name, title, span }: NamedBlock, scope?: string): Declaration {
  if (!title) return scope === undefined ? { kind, name, span } : { kind, name, scope, span };
  return scope === undefined ? { kind, name, title: title.text, span } : { kind, name, title: title.text, scope, span };
}

function comparisonOf(node: ast.Bound): Comparison {
  if (node.atMost) return 'atMost';
  if (node.atLeast) return 'atLeast';
  if (node.lessThan) return 'lessThan';
  if (node.moreThan) return 'moreThan';
  return 'equal';
}
