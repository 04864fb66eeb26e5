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
  entry ??= new Rules().rule(GRAMMAR.entry);
  const pass = new Pass(tokens);
  try {
    const document = entry.read(pass);
    return pass.at === tokens.length ? (document as unknown as Document) : undefined;
  } catch (error) {
    if (error === MISMATCH) return undefined;
    throw error;
  }
}

let entry: Rule | undefined;

/** Not an error to show: what is wrong is found out elsewhere. */
const MISMATCH = new Error('The text does not follow the grammar');

type Node = Record<string, unknown>;

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

const TYPES = NO_TYPE;

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

/** Reads one part of the grammar into a node. `first` tells by number which types of token it can start with. */
interface Part {
  first: Uint8Array;
  /** Whether it may also be nothing. */
  empty: boolean;
  read(pass: Pass, node: Node): void;
}

class TokenPart implements Part {
  readonly first = new Uint8Array(TYPES + 1);
  readonly empty = false;
  private readonly type: number;
  private readonly to: Assignment | undefined;
  private readonly opens: boolean;
  private readonly closes: boolean;

  constructor(name: string, to: Assignment | undefined) {
    this.type = typeNumber(name);
    this.to = to;
    this.opens = name === '{';
    this.closes = name === '}';
    this.first[this.type] = 1;
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

  get first(): Uint8Array {
    return this.rule.first;
  }

  get empty(): boolean {
    return this.rule.empty;
  }

  read(pass: Pass, node: Node): void {
    assign(node, this.to, this.rule.read(pass));
  }
}

class AllPart implements Part {
  readonly first: Uint8Array;
  readonly empty: boolean;
  private readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
    const last = parts.findIndex((part) => !part.empty);
    this.empty = last < 0;
    this.first = union(last < 0 ? parts : parts.slice(0, last + 1));
  }

  read(pass: Pass, node: Node): void {
    for (const part of this.parts) part.read(pass, node);
  }
}

class OnePart implements Part {
  readonly first: Uint8Array;
  readonly empty = false;
  private readonly byType: (Part | undefined)[];

  constructor(parts: readonly Part[]) {
    this.first = union(parts);
    this.byType = choicesByType(parts);
  }

  read(pass: Pass, node: Node): void {
    const part = this.byType[pass.next];
    if (!part) throw MISMATCH;
    part.read(pass, node);
  }
}

class RepeatedPart implements Part {
  readonly first: Uint8Array;
  readonly empty: boolean;
  private readonly part: Part;
  private readonly most: number;

  constructor(part: Part, atLeast: 0 | 1, most: number) {
    this.part = part;
    this.first = part.first;
    this.empty = atLeast === 0;
    this.most = most;
  }

  read(pass: Pass, node: Node): void {
    if (!this.empty) this.part.read(pass, node);
    for (let times = 0; times < this.most && this.first[pass.next] === 1; times++) this.part.read(pass, node);
  }
}

interface Rule {
  first: Uint8Array;
  empty: boolean;
  read(pass: Pass): Node;
}

class NodeRule implements Rule {
  private readonly name: string;
  private readonly lists: readonly string[];
  private readonly flags: readonly string[];
  private readonly definition: Part;
  private readonly keyword: string | undefined;
  private readonly isProperty: boolean;

  constructor(name: string, { lists, flags, definition }: NodeTable, part: Part) {
    this.name = name;
    this.lists = lists;
    this.flags = flags;
    this.definition = part;
    const [first, second] = 'all' in definition ? definition.all : [];
    this.keyword = first && 'token' in first && !first.to ? first.token : undefined;
    this.isProperty = second !== undefined && 'token' in second && second.token === ':';
  }

  get first(): Uint8Array {
    return this.definition.first;
  }

  get empty(): boolean {
    return this.definition.empty;
  }

  read(pass: Pass): Node {
    const node: Node = { $type: this.name };
    for (const list of this.lists) node[list] = [];
    for (const flag of this.flags) node[flag] = false;
    const { at, opened } = pass;
    pass.opened = -1;
    this.definition.read(pass, node);
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
  readonly first: Uint8Array;
  readonly empty = false;
  private readonly byType: (Rule | undefined)[];

  constructor(rules: readonly Rule[]) {
    this.first = union(rules);
    this.byType = choicesByType(rules);
  }

  read(pass: Pass): Node {
    const rule = this.byType[pass.next];
    if (!rule) throw MISMATCH;
    return rule.read(pass);
  }
}

/** Builds the rules from their tables, each once. The grammar has no rule within itself. */
class Rules {
  private readonly built = new Map<string, Rule>();

  rule(name: string): Rule {
    const known = this.built.get(name);
    if (known) return known;
    const table = GRAMMAR.rules[name] as RuleTable;
    const rule =
      'choose' in table
        ? new ChoiceRule(table.choose.map((each) => this.rule(each)))
        : new NodeRule(name, table, this.part(table.definition));
    this.built.set(name, rule);
    return rule;
  }

  private part(expression: Expression): Part {
    if ('token' in expression) return new TokenPart(expression.token, expression.to);
    if ('rule' in expression) return new RulePart(this.rule(expression.rule), expression.to);
    if ('all' in expression) return new AllPart(expression.all.map((each) => this.part(each)));
    if ('one' in expression) return new OnePart(expression.one.map((each) => this.part(each)));
    if ('optional' in expression) return new RepeatedPart(this.part(expression.optional), 0, 1);
    return new RepeatedPart(this.part(expression.repeated), expression.atLeast, Number.POSITIVE_INFINITY);
  }
}

function union(parts: readonly { first: Uint8Array }[]): Uint8Array {
  const first = new Uint8Array(TYPES + 1);
  for (const part of parts)
    part.first.forEach((can, type) => {
      if (can) first[type] = 1;
    });
  return first;
}

function choicesByType<T extends { first: Uint8Array }>(choices: readonly T[]): (T | undefined)[] {
  return Array.from({ length: TYPES + 1 }, (_, type) => choices.find(({ first }) => first[type] === 1));
}

function assign(node: Node, { property, as }: Assignment, value: unknown): void {
  if (as === 'list') (node[property] as unknown[]).push(value);
  else node[property] = as === 'flag' ? true : value;
}

function referenceOf(pass: Pass, at: number): { $refText: string; $refNode: { offset: number; end: number } } {
  const { starts, ends } = pass.tokens;
  return { $refText: pass.tokens.image(at), $refNode: { offset: starts[at] as number, end: ends[at] as number } };
}
