import { AstUtils, type Grammar, GrammarAST } from 'langium';
import {
  type BlockContent,
  DOCUMENT,
  type PropertyShape,
  type RuleKeyword,
  type Structure,
} from '../../server/src/dialect/structure.ts';

type AbstractElement = GrammarAST.AbstractElement;

/** Keyword by name of the parser rule, for rules that begin with one. */
export function ruleKeywords(grammar: Grammar): ReadonlyMap<string, RuleKeyword> {
  const keywords = new Map<string, RuleKeyword>();
  for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
    const keyword = firstKeyword(rule);
    if (keyword) keywords.set(rule.name, { keyword, role: isProperty(rule) ? 'property' : 'block' });
  }
  return keywords;
}

/** Derives from the grammar which blocks and properties may stand where, so no second list has to be kept. */
export function structureOf(grammar: Grammar): Structure {
  const structure = new Map<string, BlockContent>();
  const rules = new Map(grammar.rules.filter(GrammarAST.isParserRule).map((rule) => [rule.name, rule]));
  const document = rules.get('Block');
  if (document) structure.set(DOCUMENT, contentOf(alternatives(document, rules), rules));
  for (const rule of rules.values()) {
    const keyword = firstKeyword(rule);
    const content = contentRules(rule, rules);
    if (!keyword || content.length === 0) continue;
    const own = contentOf(content, rules);
    const earlier = structure.get(keyword);
    structure.set(keyword, earlier ? merge(earlier, own) : own);
  }
  return structure;
}

type Rules = ReadonlyMap<string, GrammarAST.ParserRule>;

function contentOf(members: readonly GrammarAST.ParserRule[], rules: Rules): BlockContent {
  const blocks: string[] = [];
  const properties: PropertyShape[] = [];
  for (const member of members) {
    const keyword = firstKeyword(member);
    if (!keyword) continue;
    if (isProperty(member)) {
      const hasBody = contentRules(member, rules).length > 0;
      const value = valueTokens(member, rules).filter((token) => token !== keyword);
      properties.push({ keyword, refersTo: referredTypes(member, rules), value, hasBody });
    } else blocks.push(keyword);
  }
  return { blocks, properties };
}

function merge(a: BlockContent, b: BlockContent): BlockContent {
  return { blocks: [...a.blocks, ...b.blocks], properties: [...a.properties, ...b.properties] };
}

/** Rules that a content assignment (`content+=(A | B)*`) of this rule leads to. */
function contentRules(rule: GrammarAST.ParserRule, rules: Rules): GrammarAST.ParserRule[] {
  return contentCalls(rule, rules).flatMap((called) => alternatives(called, rules));
}

function contentCalls(rule: GrammarAST.ParserRule, rules: Rules): GrammarAST.ParserRule[] {
  return elementsOf(rule)
    .filter((element) => GrammarAST.isAssignment(element) && element.feature === 'content')
    .flatMap((element) => calledRules(element, rules));
}

/** A rule that begins with a keyword stands for itself; one that only lists others stands for those. */
function alternatives(rule: GrammarAST.ParserRule, rules: Rules): GrammarAST.ParserRule[] {
  if (firstKeyword(rule)) return [rule];
  return calledRules(rule.definition, rules).flatMap((called) => alternatives(called, rules));
}

function calledRules(element: AbstractElement, rules: Rules): GrammarAST.ParserRule[] {
  return contents(element)
    .filter(GrammarAST.isRuleCall)
    .map((call) => rules.get(call.rule.$refText))
    .filter((rule) => rule !== undefined);
}

function firstKeyword(rule: GrammarAST.ParserRule): string | undefined {
  const first = GrammarAST.isGroup(rule.definition) ? rule.definition.elements[0] : undefined;
  return GrammarAST.isKeyword(first) ? first.value : undefined;
}

function isProperty(rule: GrammarAST.ParserRule): boolean {
  const second = GrammarAST.isGroup(rule.definition) ? rule.definition.elements[1] : undefined;
  return GrammarAST.isKeyword(second) && second.value === ':';
}

/** Types that a rule's value refers to, also through the value rules it calls. */
function referredTypes(rule: GrammarAST.ParserRule, rules: Rules): string[] {
  const own = elementsOf(rule)
    .filter(GrammarAST.isCrossReference)
    .map((reference) => reference.type.$refText);
  return [...new Set([...own, ...valueRules(rule, rules).flatMap((value) => referredTypes(value, rules))])];
}

/** Keywords and terminals of a rule's value, also those of the value rules it calls. */
function valueTokens(rule: GrammarAST.ParserRule, rules: Rules): string[] {
  const own = elementsOf(rule).flatMap((element) => {
    if (GrammarAST.isKeyword(element)) return [element.value];
    return GrammarAST.isRuleCall(element) && !rules.has(element.rule.$refText) ? [element.rule.$refText] : [];
  });
  return [...new Set([...own, ...valueRules(rule, rules).flatMap((value) => valueTokens(value, rules))])];
}

/** Rules for parts of a value, as opposed to what stands in a body. */
function valueRules(rule: GrammarAST.ParserRule, rules: Rules): GrammarAST.ParserRule[] {
  const inBody = new Set(contentCalls(rule, rules));
  return calledRules(rule.definition, rules).filter(
    (called) => !inBody.has(called) && !alternatives(called, rules).some(firstKeyword),
  );
}

function elementsOf(rule: GrammarAST.ParserRule): AbstractElement[] {
  return contents(rule.definition);
}

function contents(element: AbstractElement): AbstractElement[] {
  return AstUtils.streamAst(element).filter(GrammarAST.isAbstractElement).toArray();
}
