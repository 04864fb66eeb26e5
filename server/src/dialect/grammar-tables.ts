import tables from './generated/grammar.json' with { type: 'json' };
import type { BlockContent, RuleKeyword, Structure } from './structure.ts';

/** Where the value of a token or a rule goes: the property of its node, and whether it is one of a list, a name, or only there. */
export interface Assignment {
  property: string;
  as: 'value' | 'list' | 'flag';
  reference?: true;
}

/** What may stand where, as in the grammar: a token, a rule, one after the other, one of several, or a repetition. */
export type Expression =
  | { token: string; to?: Assignment }
  | { rule: string; to: Assignment }
  | { all: readonly Expression[] }
  | { one: readonly Expression[] }
  | { optional: Expression }
  | { repeated: Expression; atLeast: 0 | 1 };

/** A rule that makes a node, with the properties that every such node has. */
export interface NodeTable {
  lists: readonly string[];
  flags: readonly string[];
  definition: Expression;
}

/** A rule that makes a node, or one that only chooses between others. */
export type RuleTable = NodeTable | { choose: readonly string[] };

/** What is known of the grammar without building a parser from it. Generated, so no second grammar has to be kept. */
export interface GrammarTables {
  entry: string;
  keywords: readonly string[];
  terminals: readonly string[];
  rules: Readonly<Record<string, RuleTable>>;
  structure: readonly (readonly [string, BlockContent])[];
  ruleKeywords: readonly (readonly [string, RuleKeyword])[];
}

export const GRAMMAR = tables as unknown as GrammarTables;

/** Which blocks and properties may stand where. */
export const STRUCTURE: Structure = new Map(GRAMMAR.structure);

/** The keyword that opens each parser rule that begins with one. */
export const RULE_KEYWORDS: ReadonlyMap<string, RuleKeyword> = new Map(GRAMMAR.ruleKeywords);
