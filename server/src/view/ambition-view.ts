import type { FileFacts, Organisation } from '../facts/model.ts';
import { type TreeBox, treePicture } from '../picture/tree-picture.ts';
import type { Located } from '../project/project-index.ts';
import { type AmbitionTree, ambitionTree, type Contributor } from './ambitions-in.ts';
import { FactCells, titleOf, toned } from './fact-cells.ts';
import { findingsBlock, findingsWithin } from './findings-block.ts';
import type { Cell, TreeNode, View, ViewBlock } from './model.ts';
import { inOrder } from './services-in.ts';
import type { Viewable, ViewContext } from './viewable.ts';

/** Beside the editor, more contributions to one aim than these are counted instead of named; paper has room for all. */
const MOST_NAMED = 50;
/** A picture with more boxes than these shows the first contributions of each aim, and counts the others. */
const MOST_BOXES = 250;
const SHOWN_OF_MANY = 8;

/** The organisations of a file, each with its ambitions. */
export function viewableAmbitions(uri: string, facts: FileFacts): Viewable[] {
  return facts.organisations.map((fact) => ({
    kind: 'ambition',
    name: fact.name.text,
    title: titleOf(fact),
    span: fact.span,
    view: (context) => ambitionView({ uri, facts, fact }, context),
  }));
}

/** How the work contributes to the ambitions of an organisation, and what has not landed in it yet. */
async function ambitionView(located: Located<Organisation>, context: ViewContext): Promise<View> {
  const { uri, fact } = located;
  const cells = new FactCells(context);
  const tree = ambitionTree(located, context.project);
  const findings = findingsWithin(fact.span, context.findingsOf(uri)).map((finding) => ({ uri, finding }));
  const { text, words } = cells;
  return {
    kind: 'ambition',
    name: fact.name.text,
    language: context.language,
    at: { uri, span: fact.span },
    title: titleOf(fact),
    subtitle: `${text.dialect.word('block', 'organisation')} ${fact.name.text} · ${words.ambition.title}`,
    blocks: [
      ...(await picture(titleOf(fact), tree, context, cells)),
      branches(tree, mostNamed(context), cells),
      ...open(tree, cells),
      ...unaligned(context, cells),
      findingsBlock(findings, text),
    ],
  };
}

async function picture(
  organisation: string,
  { roots }: AmbitionTree,
  { theme, width }: ViewContext,
  cells: FactCells,
): Promise<ViewBlock[]> {
  if (roots.length === 0) return [];
  const { map, mapText } = cells.words.ambition;
  const isBig = roots.reduce((sum, root) => sum + sizeOf(root), 0) > MOST_BOXES;
  const text = mapText(organisation);
  const boxes = roots.map((root) => boxOf(root, isBig, cells));
  const drawing = await treePicture(boxes, { title: organisation, description: text }, { theme, width });
  return [{ kind: 'picture', title: map, ...drawing, text }];
}

function boxOf(contributor: Contributor, isBig: boolean, cells: FactCells): TreeBox {
  const { kind, children } = contributor;
  const { kinds, contributors } = cells.words.ambition;
  const { text: label, at } = cells.named(contributor.fact, contributor.uri);
  const problem = problemOf(contributor, cells);
  const remark = problem === undefined ? kinds[kind] : `${kinds[kind]}, ${problem}`;
  const shown = isBig ? children.slice(0, SHOWN_OF_MANY) : children;
  const left = children.slice(shown.length);
  const rest: TreeBox[] =
    left.length === 0
      ? []
      : [
          {
            label: '…',
            remark: contributors(left.length),
            warns: false,
            stands: false,
            shape: { text: `${label}: … ${contributors(left.length)}`, at },
            children: [],
          },
        ];
  return {
    label,
    remark,
    warns: problem !== undefined,
    stands: kind === 'ambition' || kind === 'goal',
    shape: { text: `${label}, ${remark}`, at },
    children: [...shown.map((child) => boxOf(child, isBig, cells)), ...rest],
  };
}

function mostNamed({ width }: ViewContext): number {
  return width === undefined ? Number.POSITIVE_INFINITY : MOST_NAMED;
}

function branches({ roots }: AmbitionTree, most: number, cells: FactCells): ViewBlock {
  const { title, none } = cells.words.ambition;
  if (roots.length === 0) return { kind: 'list', title, items: [none] };
  return { kind: 'tree', title, roots: roots.map((root) => branch(root, most, cells)) };
}

function branch(contributor: Contributor, most: number, cells: FactCells): TreeNode {
  const { kind, uri, fact, people, children } = contributor;
  const problem = problemOf(contributor, cells);
  const named = children.slice(0, most).map((child) => branch(child, most, cells));
  const left = children.length - named.length;
  return {
    label: cells.named(fact, uri),
    notes: [
      cells.words.ambition.kinds[kind],
      ...people.map((person) => cells.called(person, uri)),
      ...(problem === undefined ? [] : [toned(problem, 'attention', uri, fact.name.span)]),
    ],
    children: left > 0 ? [...named, { label: cells.words.ambition.more(left), notes: [], children: [] }] : named,
  };
}

/** What is wrong with an ambition or goal in the tree; undefined for anything else. */
function problemOf({ kind, isLoose, children }: Contributor, { words }: FactCells): string | undefined {
  if (kind !== 'ambition' && kind !== 'goal') return undefined;
  if (children.length === 0) return words.ambition.uncovered;
  return isLoose ? words.ambition.loose : undefined;
}

function open({ roots, open: left }: AmbitionTree, cells: FactCells): ViewBlock[] {
  if (roots.length === 0) return [];
  const { open: title, allCovered } = cells.words.ambition;
  const items = left.map(({ uri, fact }): Cell => toned(titleOf(fact), 'attention', uri, fact.name.span));
  return [{ kind: 'list', title, items: items.length > 0 ? items : [{ text: allCovered, tone: 'good' }] }];
}

/** Agreements of the project that contribute to nothing. */
function unaligned(context: ViewContext, cells: FactCells): ViewBlock[] {
  const all = inOrder(context.project.collect('agreements')).filter(({ fact }) => fact.contributesTo.length === 0);
  if (all.length === 0) return [];
  const named = all
    .slice(0, mostNamed(context))
    .map(({ uri, fact }): Cell => toned(titleOf(fact), 'attention', uri, fact.name.span));
  const { unaligned: title, more } = cells.words.ambition;
  const left = all.length - named.length;
  return [{ kind: 'list', title, items: left > 0 ? [...named, more(left)] : named }];
}

function sizeOf({ children }: Contributor): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}
