import type { AstNode, Reference as LangiumReference } from 'langium';
import type { Dialect } from '../dialect/dialect.ts';
import { CHOICES, type Choice, type ChoiceList } from '../dialect/table.ts';
import type * as ast from '../grammar/generated/ast.ts';
import { placeOf } from '../grammar/place.ts';
import type {
  Block,
  Bound,
  Comparison,
  DateFact,
  DeclarationKind,
  FileFacts,
  Moment,
  NamedBlock,
  Period,
  Quantity,
  Reference,
  Span,
  Text,
} from './model.ts';
import { impossibleDate, placeholder, unknownChoice, unknownTimeUnit } from './problems.ts';
import { readDate, unquote } from './text.ts';

type BlockNode = AstNode & { content?: AstNode[] };
type NamedNode = BlockNode & { name: string; title?: ast.Text };

const NOWHERE: Span = { start: 0, end: 0 };

export const PARTY: readonly DeclarationKind[] = ['person', 'team', 'unit', 'function'];
export const AIM: readonly DeclarationKind[] = ['ambition', 'goal'];

/**
 * Reads values of one document from its syntax tree and collects declarations, references and problems on the way.
 * Nodes may be incomplete, whatever their generated types say: a document being written is read as far as it goes.
 */
export class FactReader {
  readonly facts: FileFacts;
  readonly dialect: Dialect;
  /** Spans of all properties and blocks, which suppression comments apply to. */
  readonly constructs: Span[] = [];
  private readonly containers: number[] = [];

  constructor(facts: FileFacts, dialect: Dialect) {
    this.facts = facts;
    this.dialect = dialect;
  }

  text(node: ast.Text | undefined): Text | undefined {
    if (node?.value === undefined) return undefined;
    const text = unquote(node.value);
    const span = spanOf(node);
    if (text.startsWith('…')) this.facts.problems.push(placeholder(span));
    return { text, span };
  }

  date(node: ast.DateValue | undefined): DateFact | undefined {
    if (node?.value === undefined) return undefined;
    const span = spanOf(node);
    const date = readDate(node.value);
    if (date === undefined) this.facts.problems.push(impossibleDate(node.value, span));
    return date === undefined ? undefined : { date, span };
  }

  number(image: string | undefined): number | undefined {
    return image === undefined ? undefined : this.dialect.parseNumber(image);
  }

  quantity(node: ast.Quantity | undefined): Quantity | undefined {
    const value = this.number(node?.value);
    if (node === undefined || value === undefined) return undefined;
    const unit = node.unit.join(' ');
    const time = this.dialect.timeUnit(unit);
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

  moments(nodes: readonly ast.Moment[]): Moment[] {
    return nodes.map((node) => this.moment(node)).filter((moment) => moment !== undefined);
  }

  private moment(node: ast.Moment): Moment | undefined {
    const by = this.reference(['person'], node.by);
    const shared = { span: spanOf(node), ...(by ? { by } : {}) };
    if (node.text) return { ...shared, kind: 'text', text: this.text(node.text)?.text ?? '' };
    if (node.date) {
      const date = this.date(node.date);
      return date && { ...shared, kind: 'date', date: date.date };
    }
    if (node.unit === undefined) return undefined;
    const unit = this.dialect.timeUnit(node.unit);
    if (!unit) {
      this.facts.problems.push(unknownTimeUnit(node.unit, shared.span, this.dialect));
      return undefined;
    }
    return { ...shared, kind: 'every', every: this.number(node.every) ?? 1, unit };
  }

  choices<List extends ChoiceList>(list: List, nodes: readonly ast.Choice[]): Choice<List>[] {
    return nodes.map((node) => this.choice(list, node)).filter((choice) => choice !== undefined);
  }

  choice<List extends ChoiceList>(list: List, node: ast.Choice | undefined): Choice<List> | undefined {
    if (!node || node.words.length === 0) return undefined;
    const words = node.words.join(' ');
    const choice = this.dialect.choice(list, words);
    if (choice === undefined) {
      const known = CHOICES[list].map((each) => this.dialect.choiceWords(list, each as Choice<List>)[0]);
      this.facts.problems.push(unknownChoice(words, known, spanOf(node)));
    }
    return choice;
  }

  reference(
    kinds: readonly DeclarationKind[],
    reference: LangiumReference | undefined,
    scope?: string,
  ): Reference | undefined {
    if (!reference?.$refNode) return undefined;
    const { offset, end } = reference.$refNode;
    const span = { start: offset, end };
    const name = reference.$refText.normalize('NFC');
    const read: Reference = scope === undefined ? { kinds, name, span } : { kinds, name, scope, span };
    this.facts.references.push(read);
    return read;
  }

  references(kinds: readonly DeclarationKind[], references: readonly LangiumReference[], scope?: string): Reference[] {
    return references.map((each) => this.reference(kinds, each, scope)).filter((each) => each !== undefined);
  }

  /** The frame of a block: its spans and the properties in it. */
  block(node: BlockNode): Block {
    const { start, end, keyword = NOWHERE, body } = placeOf(node);
    const span = { start, end };
    this.constructs.push(span);
    const properties = this.properties(node);
    return body ? { span, keyword, body, properties } : { span, keyword, properties };
  }

  /** The frame of a named block, declared under its name; `inside` reads what stands in it, so that it is nested there. */
  named<T>(kind: DeclarationKind, node: NamedNode, scope: string | undefined, inside: (block: NamedBlock) => T): T {
    const block = this.block(node);
    const name = { text: (node.name ?? '').normalize('NFC'), span: placeOf(node).name ?? block.keyword };
    const title = this.text(node.title);
    const container = this.containers.at(-1);
    const index = this.facts.declarations.push({
      kind,
      name,
      ...(title ? { title: title.text } : {}),
      ...(scope === undefined ? {} : { scope }),
      span: block.span,
      ...(container === undefined ? {} : { container }),
    });
    this.containers.push(index - 1);
    const read = inside({ ...block, name, ...(title ? { title } : {}) });
    this.containers.pop();
    return read;
  }

  private properties(node: BlockNode): Block['properties'] {
    const properties: Block['properties'] = [];
    for (const content of node.content ?? []) {
      const { property: keyword, start, end } = placeOf(content);
      if (keyword === undefined) continue;
      const span = { start, end };
      this.constructs.push(span);
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

function comparisonOf(node: ast.Bound): Comparison {
  if (node.atMost) return 'atMost';
  if (node.atLeast) return 'atLeast';
  if (node.lessThan) return 'lessThan';
  if (node.moreThan) return 'moreThan';
  return 'equal';
}
