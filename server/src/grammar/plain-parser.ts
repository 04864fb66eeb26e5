import {
  type Assignment,
  type Expression,
  GRAMMAR,
  type NodeTable,
  type RuleTable,
} from '../dialect/grammar-tables.ts';
import { NO_TYPE, typeNumber } from '../dialect/token-types.ts';
import type { Tokens } from '../dialect/tokens.ts';
import type { Span } from '../facts/model.ts';
import type { Document } from './generated/ast.ts';
import type { Place } from './place.ts';

/**
 * Reads tokens that follow the grammar, as it is in the tables: one token ahead decides everywhere, which a test shows.
 * The nodes are those of Langium's parser, with places instead of a concrete syntax tree. Undefined when the tokens do not
 * follow the grammar; who explains that is Langium's parser.
 */
export function parsePlainly(tokens: Tokens): Document | undefined {
  const pass = new Pass(tokens);
  try {
    const document = ruleOf(GRAMMAR.entry).read(pass);
    return pass.at === tokens.length ? (document as unknown as Document) : undefined;
  } catch (error) {
    if (error === MISMATCH) return undefined;
    throw error;
  }
}

/** Not an error to show: what is wrong is found out elsewhere. */
const MISMATCH = new Error('The text does not follow the grammar');

class Node {
  readonly $type: string;
  $place: Place = NOWHERE;
  [property: string]: unknown;

  constructor(type: string) {
    this.$type = type;
  }
}
const NOWHERE: Place = { start: 0, end: 0 };

class Pass {
  readonly tokens: Tokens;
  at = 0;
  /** What is quoted in the text and not read yet begins here. */
  private quotedAt = 0;
  private readonly quoted: string;
  /** Where the braces of the node that is being read stand. */
  opened = -1;
  closed = -1;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.quoted = quotedIn(tokens);
  }

  /** The next token as it is written. */
  image(at: number): string {
    const { tokens } = this;
    if (!isQuoted(tokens.types[at] as number)) return tokens.image(at);
    const from = this.quotedAt;
    this.quotedAt += (tokens.ends[at] as number) - (tokens.starts[at] as number);
    return this.quoted.slice(from, this.quotedAt);
  }

  /** Number of the type of the next token; that of no type at the end. */
  get next(): number {
    return this.tokens.types[this.at] as number;
  }

  /** Span of a token. */
  span(at: number): Span {
    const { starts, ends } = this.tokens;
    return { start: starts[at] as number, end: ends[at] as number };
  }
}

const STRING = typeNumber('STRING');
const RULE_ID = typeNumber('RULE_ID');
const HASH = typeNumber('HASH');

function isQuoted(type: number): boolean {
  return type === STRING || type === RULE_ID || type === HASH;
}

/**
 * All that facts quote from a text, one behind the other: what is cut out of a text keeps all of it in memory, and this is less
 * than half.
 */
function quotedIn({ text, types, starts, ends, length }: Tokens): string {
  const quoted: string[] = [];
  for (let at = 0; at < length; at++) {
    if (isQuoted(types[at] as number)) quoted.push(text.slice(starts[at], ends[at]));
  }
  return quoted.join('');
}

/** Reads one part of the grammar into a node. */
interface Part {
  read(pass: Pass, node: Node): void;
}

class TokenPart implements Part {
  private readonly type: number;
  private readonly to: Assignment | undefined;
  private readonly opens: boolean;
  private readonly closes: boolean;

  constructor(name: string, to: Assignment | undefined) {
    this.type = typeNumber(name);
    this.to = to;
    this.opens = name === '{';
    this.closes = name === '}';
  }

  read(pass: Pass, node: Node): void {
    if (pass.next !== this.type) throw MISMATCH;
    const at = pass.at++;
    if (this.to) assign(node, this.to, this.to.reference ? referenceOf(pass, at) : pass.image(at));
    else if (this.opens) pass.opened = at;
    else if (this.closes) pass.closed = at;
  }
}

class RulePart implements Part {
  private readonly rule: Rule;
  private readonly to: Assignment;

  constructor(rule: Rule, to: Assignment) {
    this.rule = rule;
    this.to = to;
  }

  read(pass: Pass, node: Node): void {
    assign(node, this.to, this.rule.read(pass));
  }
}

class AllPart implements Part {
  private readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  read(pass: Pass, node: Node): void {
    for (const part of this.parts) part.read(pass, node);
  }
}

class OnePart implements Part {
  private readonly byType: ByType<Part>;

  constructor(byType: ByType<Part>) {
    this.byType = byType;
  }

  read(pass: Pass, node: Node): void {
    const part = this.byType[pass.next];
    if (!part) throw MISMATCH;
    part.read(pass, node);
  }
}

class RepeatedPart implements Part {
  private readonly part: Part;
  private readonly first: ByType<boolean>;
  private readonly isRequired: boolean;
  private readonly most: number;

  constructor(part: Part, first: ByType<boolean>, atLeast: 0 | 1, most: number) {
    this.part = part;
    this.first = first;
    this.isRequired = atLeast === 1;
    this.most = most;
  }

  read(pass: Pass, node: Node): void {
    if (this.isRequired) this.part.read(pass, node);
    for (let times = 0; times < this.most && this.first[pass.next]; times++) this.part.read(pass, node);
  }
}

interface Rule {
  read(pass: Pass): Node;
}

/** A rule that makes a node. Its parts are built when it is first read, since few documents have everything. */
class NodeRule implements Rule {
  private readonly name: string;
  private readonly table: NodeTable;
  private readonly keyword: string | undefined;
  private readonly isProperty: boolean;
  private part: Part | undefined;

  constructor(name: string, table: NodeTable) {
    this.name = name;
    this.table = table;
    const [first, second] = 'all' in table.definition ? table.definition.all : [];
    this.keyword = first && 'token' in first && !first.to ? first.token : undefined;
    this.isProperty = second !== undefined && 'token' in second && second.token === ':';
  }

  read(pass: Pass): Node {
    this.part ??= partOf(this.table.definition);
    const node = new Node(this.name);
    for (const list of this.table.lists) node[list] = [];
    for (const flag of this.table.flags) node[flag] = false;
    const { at, opened } = pass;
    pass.opened = -1;
    this.part.read(pass, node);
    node.$place = this.place(pass, at);
    pass.opened = opened;
    return node;
  }

  /** Blocks have everything, properties their keyword, and values no more than where they stand. */
  private place(pass: Pass, at: number): Place {
    const { starts, ends, length } = pass.tokens;
    const start = at < length ? (starts[at] as number) : 0;
    const end = pass.at > at ? (ends[pass.at - 1] as number) : start;
    if (this.keyword === undefined) return { start, end };
    const body =
      pass.opened < 0 ? undefined : { start: ends[pass.opened] as number, end: starts[pass.closed] as number };
    if (this.isProperty) {
      const { keyword: property } = this;
      return body ? { start, end, property, body } : { start, end, property };
    }
    const keyword = pass.span(at);
    const name = pass.span(at + 1);
    return body ? { start, end, keyword, name, body } : { start, end, keyword, name };
  }
}

class ChoiceRule implements Rule {
  private readonly names: readonly string[];
  private byType: ByType<Rule> | undefined;

  constructor(names: readonly string[]) {
    this.names = names;
  }

  read(pass: Pass): Node {
    this.byType ??= choicesByType(this.names.map((name) => [firstOfRule(name), ruleOf(name)]));
    const rule = this.byType[pass.next];
    if (!rule) throw MISMATCH;
    return rule.read(pass);
  }
}

const rules = new Map<string, Rule>();

/** The rule with this name, each built once. */
function ruleOf(name: string): Rule {
  const known = rules.get(name);
  if (known) return known;
  const table = GRAMMAR.rules[name] as RuleTable;
  const rule = 'choose' in table ? new ChoiceRule(table.choose) : new NodeRule(name, table);
  rules.set(name, rule);
  return rule;
}

function partOf(expression: Expression): Part {
  if ('token' in expression) return new TokenPart(expression.token, expression.to);
  if ('rule' in expression) return new RulePart(ruleOf(expression.rule), expression.to);
  if ('all' in expression) return new AllPart(expression.all.map(partOf));
  if ('one' in expression) {
    return new OnePart(choicesByType(expression.one.map((each) => [firstOf(each), partOf(each)])));
  }
  const repeated = 'optional' in expression ? expression.optional : expression.repeated;
  const first = choicesByType([[firstOf(repeated), true]]);
  if ('optional' in expression) return new RepeatedPart(partOf(repeated), first, 0, 1);
  return new RepeatedPart(partOf(repeated), first, expression.atLeast, Number.POSITIVE_INFINITY);
}

/** What to do for each type of token, by its number. */
type ByType<T> = readonly (T | undefined)[];

/** The first of the choices that can start with each type of token. */
function choicesByType<T>(choices: readonly (readonly [readonly number[], T])[]): ByType<T> {
  const byType: (T | undefined)[] = new Array(NO_TYPE + 1).fill(undefined);
  for (const [first, choice] of choices) {
    for (const type of first) byType[type] ??= choice;
  }
  return byType;
}

/** Numbers of the types of token that an expression can start with. */
function firstOf(expression: Expression): readonly number[] {
  if ('token' in expression) return [typeNumber(expression.token)];
  if ('rule' in expression) return firstOfRule(expression.rule);
  if ('one' in expression) return expression.one.flatMap(firstOf);
  if ('optional' in expression) return firstOf(expression.optional);
  if ('repeated' in expression) return firstOf(expression.repeated);
  const last = expression.all.findIndex((part) => !canBeNothing(part));
  return expression.all.slice(0, last < 0 ? undefined : last + 1).flatMap(firstOf);
}

const firsts = new Map<string, readonly number[]>();

function firstOfRule(name: string): readonly number[] {
  const known = firsts.get(name);
  if (known) return known;
  const table = GRAMMAR.rules[name] as RuleTable;
  const first = 'choose' in table ? table.choose.flatMap(firstOfRule) : firstOf(table.definition);
  firsts.set(name, first);
  return first;
}

function canBeNothing(expression: Expression): boolean {
  if ('token' in expression || 'one' in expression) return false;
  if ('optional' in expression) return true;
  if ('repeated' in expression) return expression.atLeast === 0;
  if ('all' in expression) return expression.all.every(canBeNothing);
  const table = GRAMMAR.rules[expression.rule] as RuleTable;
  return !('choose' in table) && canBeNothing(table.definition);
}

function assign(node: Node, { property, as }: Assignment, value: unknown): void {
  if (as === 'list') (node[property] as unknown[]).push(value);
  else node[property] = as === 'flag' ? true : value;
}

function referenceOf(pass: Pass, at: number): { $refText: string; $refNode: { offset: number; end: number } } {
  const { starts, ends } = pass.tokens;
  return { $refText: pass.tokens.image(at), $refNode: { offset: starts[at] as number, end: ends[at] as number } };
}
