import { AstUtils, type Grammar, GrammarAST } from 'langium';
import type { Assignment, Expression, GrammarTables, RuleTable } from '../../server/src/dialect/grammar-tables.ts';
import { AfspraakGrammar } from '../../server/src/grammar/generated/grammar.ts';
import type { Generator } from './generator.ts';
import { ruleKeywords, structureOf } from './structure.ts';

type AbstractElement = GrammarAST.AbstractElement;

/** What reading correct text needs of the grammar, so that no parser has to be built for it. */
export const grammarTables: Generator = () => [
  {
    path: 'server/src/dialect/generated/grammar.json',
    content: `${JSON.stringify(tablesOf(AfspraakGrammar()))}\n`,
  },
];

function tablesOf(grammar: Grammar): GrammarTables {
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const keywords = AstUtils.streamAllContents(grammar)
    .filter(GrammarAST.isKeyword)
    .map((keyword) => keyword.value);
  return {
    entry: rules.find((rule) => rule.entry)?.name ?? '',
    keywords: [...new Set(keywords)],
    terminals: grammar.rules.filter(GrammarAST.isTerminalRule).map(({ name }) => name),
    rules: Object.fromEntries(rules.filter((rule) => !isText(rule)).map((rule) => [rule.name, tableOf(rule)])),
    structure: [...structureOf(grammar)],
    ruleKeywords: [...ruleKeywords(grammar)],
  };
}

/** Whether a rule gives the text of its tokens and no node. */
function isText(rule: GrammarAST.ParserRule): boolean {
  return rule.dataType === 'string';
}

function tableOf(rule: GrammarAST.ParserRule): RuleTable {
  const assignments = AstUtils.streamAst(rule.definition).filter(GrammarAST.isAssignment).toArray();
  if (assignments.length === 0) return { choose: choicesOf(rule.definition) };
  const withOperator = (operator: string) => [
    ...new Set(assignments.filter((each) => each.operator === operator).map(({ feature }) => feature)),
  ];
  return { lists: withOperator('+='), flags: withOperator('?='), definition: expressionOf(rule.definition) };
}

function choicesOf(element: AbstractElement): string[] {
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(choicesOf);
  if (GrammarAST.isRuleCall(element)) return [element.rule.$refText];
  throw new Error(`A rule that assigns nothing can only choose between rules, not hold ${element.$type}`);
}

function expressionOf(element: AbstractElement, to?: Assignment): Expression {
  const once = onceOf(element, to);
  switch (element.cardinality) {
    case '?':
      return { optional: once };
    case '*':
      return { repeated: once, atLeast: 0 };
    case '+':
      return { repeated: once, atLeast: 1 };
    default:
      return once;
  }
}

function onceOf(element: AbstractElement, to?: Assignment): Expression {
  if (GrammarAST.isGroup(element)) return { all: element.elements.map((each) => expressionOf(each, to)) };
  if (GrammarAST.isAlternatives(element)) return { one: element.elements.map((each) => expressionOf(each, to)) };
  if (GrammarAST.isAssignment(element)) return expressionOf(element.terminal, assignmentOf(element));
  if (GrammarAST.isKeyword(element)) return { token: element.value, ...(to ? { to } : {}) };
  if (GrammarAST.isCrossReference(element) && element.terminal && to) {
    return expressionOf(element.terminal, { ...to, reference: true });
  }
  if (GrammarAST.isRuleCall(element)) return callOf(element.rule.ref, to);
  throw new Error(`The tables of the grammar cannot hold ${element.$type}`);
}

function callOf(rule: GrammarAST.AbstractRule | undefined, to: Assignment | undefined): Expression {
  if (GrammarAST.isTerminalRule(rule)) return { token: rule.name, ...(to ? { to } : {}) };
  if (!GrammarAST.isParserRule(rule) || !to) throw new Error('A rule can only be called where its node is assigned');
  return isText(rule) ? expressionOf(rule.definition, to) : { rule: rule.name, to };
}

function assignmentOf({ feature, operator }: GrammarAST.Assignment): Assignment {
  return { property: feature, as: operator === '+=' ? 'list' : operator === '?=' ? 'flag' : 'value' };
}
