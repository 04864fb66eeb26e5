import { cellText, type TreeNode, type View } from '../view/model.ts';
import { escaped } from './plan-mermaid.ts';

/** The trees of views as one Mermaid flowchart, those of a view together under its title. Ends with a line end. */
export function treeMermaid(views: readonly View[]): string {
  const lines = views.flatMap((view, index) => [
    `  subgraph v${index + 1}["${escaped(view.title)}"]`,
    ...treesOf(view).flatMap((roots, tree) => branches(roots, `v${index + 1}t${tree + 1}`)),
    '  end',
  ]);
  return `${['flowchart LR', ...lines].join('\n')}\n`;
}

/** Whether a view has a tree to draw. */
export function hasTree(view: View): boolean {
  return treesOf(view).length > 0;
}

function treesOf({ blocks }: View): (readonly TreeNode[])[] {
  return blocks.flatMap((block) => (block.kind === 'tree' && block.roots.length > 0 ? [block.roots] : []));
}

function branches(nodes: readonly TreeNode[], id: string, parent?: string): string[] {
  return nodes.flatMap(({ label, notes, children }, index) => {
    const own = `${id}n${index + 1}`;
    const text = [label, ...notes].map((cell) => escaped(cellText(cell))).join('<br>');
    const node = `    ${own}["${text}"]`;
    return [node, ...(parent === undefined ? [] : [`    ${parent} --> ${own}`]), ...branches(children, own, own)];
  });
}
