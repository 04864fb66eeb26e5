import { AstUtils, type Grammar, GrammarAST } from 'langium';
import { CHOICES, type ChoiceList } from '../../server/src/dialect/table.ts';

/** The properties whose value is a choice from one list, by keyword. */
export interface ChoiceProperties {
  list: ChoiceList;
  keywords: readonly string[];
  /** Whether the choice follows a text, as the colour of a task in a day plan does. */
  afterText: boolean;
}

/** Derives from the grammar which properties take a choice, and from which list. */
export function choiceProperties(grammar: Grammar): readonly ChoiceProperties[] {
  const groups = new Map<string, { list: ChoiceList; keywords: string[]; afterText: boolean }>();
  for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
    const [keyword] = AstUtils.streamAst(rule).filter(GrammarAST.isKeyword);
    const [choice] = AstUtils.streamAst(rule).filter(isChoice);
    if (!keyword || !choice) continue;
    const list = isChoiceList(choice.feature) ? choice.feature : keyword.value;
    if (!isChoiceList(list)) throw new Error(`No choices are listed for '${list}' (rule ${rule.name})`);
    const afterText = choice.cardinality === '?';
    const group = groups.get(`${list} ${afterText}`);
    if (group) group.keywords.push(keyword.value);
    else groups.set(`${list} ${afterText}`, { list, keywords: [keyword.value], afterText });
  }
  return [...groups.values()];
}

function isChoice(node: unknown): node is GrammarAST.Assignment {
  return (
    GrammarAST.isAssignment(node) && GrammarAST.isRuleCall(node.terminal) && node.terminal.rule.$refText === 'Choice'
  );
}

function isChoiceList(name: string): name is ChoiceList {
  return name in CHOICES;
}
