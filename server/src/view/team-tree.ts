import type { NamedBlock, Team, TeamAction, TeamRule } from '../facts/model.ts';
import type { Located } from '../project/project-index.ts';
import type { Finding } from '../rules/engine.ts';
import { plainText } from '../words/text-fit.ts';
import { type FactCells, toned } from './fact-cells.ts';
import { findingsWithin, toneOf } from './findings-block.ts';
import type { Cell, TreeNode, ViewBlock } from './model.ts';

interface TreeSource extends Located<Team> {
  findings: readonly Finding[];
  today: string;
  cells: FactCells;
}

/** What follows from what in a team: principles, rules and actions, each with what is still open. `findings` are those of the team. */
export function teamTree(
  team: Located<Team>,
  findings: readonly Finding[],
  today: string,
  cells: FactCells,
): ViewBlock {
  const source: TreeSource = { ...team, findings, today, cells };
  const { agreements: title, noAgreements } = cells.words.team;
  const { principles } = team.fact;
  const roots = [
    ...principles.map((principle, index) => principleNode(principle, index, source)),
    ...nodesUnder(undefined, source),
  ].sort((a, b) => a.start - b.start);
  if (roots.length === 0) return { kind: 'list', title, items: [noAgreements] };
  return { kind: 'tree', title, roots: roots.map(({ node }) => node) };
}

interface PlacedNode {
  start: number;
  node: TreeNode;
}

function principleNode(principle: NamedBlock, index: number, source: TreeSource): PlacedNode {
  const { uri, cells } = source;
  const children = nodesUnder(index, source);
  const unused =
    children.length === 0 ? [toned(cells.words.team.unusedPrinciple, 'attention', uri, principle.name.span)] : [];
  const inside = children.map(({ span }) => span);
  const notes = [cells.text.dialect.word('block', 'principle'), ...unused, ...foundIn(principle, source, inside)];
  return {
    start: principle.span.start,
    node: { label: cells.named(principle, uri), notes, children: children.map(({ node }) => node) },
  };
}

/** Rules and actions that follow from a principle, or from none that is known, in the order of the text. */
function nodesUnder(principle: number | undefined, source: TreeSource): (PlacedNode & Pick<TeamRule, 'span'>)[] {
  const { fact } = source;
  const isUnder = (item: TeamRule | TeamAction): boolean => principleOf(item, fact) === principle;
  const nodes = [
    ...fact.rules.filter(isUnder).map((rule) => ({ span: rule.span, node: ruleNode(rule, source) })),
    ...fact.actions.filter(isUnder).map((action) => ({ span: action.span, node: actionNode(action, source) })),
  ];
  return nodes.map((node) => ({ ...node, start: node.span.start })).sort((a, b) => a.start - b.start);
}

function principleOf({ inPrinciple, principle }: TeamRule | TeamAction, { principles }: Team): number | undefined {
  if (inPrinciple !== undefined) return inPrinciple;
  const index = principles.findIndex(({ name }) => name.text === principle?.name);
  return index < 0 ? undefined : index;
}

function ruleNode(rule: TeamRule, source: TreeSource): TreeNode {
  const { uri, cells, fact } = source;
  const { text, words } = cells;
  const { rule: kind, withoutPrinciple, why, exception, noWhy } = words.team;
  const notes: Cell[] = [
    kind,
    ...(principleOf(rule, fact) === undefined ? [toned(withoutPrinciple, 'attention', uri, rule.name.span)] : []),
    ...rule.topics.map((topic) => text.dialect.choiceWords('topic', topic)[0]),
    ...(rule.focusTime ? [{ text: text.quantity(rule.focusTime), at: { uri, span: rule.focusTime.span } }] : []),
    ...(rule.focusTask ? [cells.said(rule.focusTask, uri)] : []),
    ...(rule.why
      ? [{ text: why(plainText(rule.why.text)), at: { uri, span: rule.why.span } }]
      : [toned(noWhy, rule.focusTime ? 'attention' : 'muted', uri, rule.name.span)]),
    ...(rule.exception
      ? [{ text: exception(plainText(rule.exception.text)), at: { uri, span: rule.exception.span } }]
      : []),
    ...foundIn(rule, source),
  ];
  return { label: cells.named(rule, uri), notes, children: [] };
}

/** An action with who does it, until when and what it delivers; what of these is missing, and a date that has passed, asks for attention. */
function actionNode(action: TeamAction, source: TreeSource): TreeNode {
  const { uri, cells, today } = source;
  const { text, words } = cells;
  const own = words.team;
  const { by, period, delivers, followUp, name } = action;
  const open = (said: string): Cell => toned(said, 'attention', uri, name.span);
  const end = period?.end;
  const notes: Cell[] = [
    own.action,
    ...(by.length > 0 ? by.map((person) => cells.called(person, uri)) : [open(own.nobody)]),
    !end
      ? open(own.noEnd)
      : end.date < today
        ? toned(own.overdue(text.date(end.date)), 'problem', uri, end.span)
        : { text: own.until(text.date(end.date)), at: { uri, span: end.span } },
    delivers ? { text: own.delivers(plainText(delivers.text)), at: { uri, span: delivers.span } } : open(own.noResult),
    ...(followUp.length > 0
      ? followUp.map((moment) => ({ text: own.followUp(text.moment(moment)), at: { uri, span: moment.span } }))
      : [open(own.noFollowUp)]),
    ...foundIn(action, source),
  ];
  return { label: cells.named(action, uri), notes, children: [] };
}

/** How many findings there are in a block, apart from those in the blocks inside it; leads to the gravest. */
function foundIn(
  { span }: NamedBlock,
  { findings, uri, cells }: TreeSource,
  inside: readonly TeamRule['span'][] = [],
): Cell[] {
  const found = findingsWithin(span, findings).filter(
    (finding) => !inside.some(({ start, end }) => start <= finding.span.start && finding.span.end <= end),
  );
  const [gravest] = found;
  const tone = toneOf(found);
  return gravest && tone ? [toned(cells.words.team.findings(found.length), tone, uri, gravest.span)] : [];
}
