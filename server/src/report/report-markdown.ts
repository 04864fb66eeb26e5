import { type Cell, cellText, type Report, type TreeNode, type View, type ViewBlock } from '../view/model.ts';
import { reportWords } from '../words/report-words.ts';
import { escaped, table } from './markdown.ts';

/** A report as Markdown. Text of the document shows as it is; what a picture shows is said in words. Ends with a line end. */
export function reportMarkdown({ title, madeOn, views }: Report): string {
  const parts = [`# ${escaped(title)}`, escaped(madeOn), ...views.flatMap(viewParts)];
  return `${parts.join('\n\n')}\n`;
}

function viewParts(view: View): string[] {
  const { title, subtitle, blocks } = view;
  return [
    `## ${escaped(title)}`,
    escaped(subtitle),
    ...blocks.flatMap((block) => [`### ${escaped(block.title)}`, content(block, view)]),
  ];
}

function content(block: ViewBlock, { language }: View): string {
  switch (block.kind) {
    case 'terms':
      return block.terms.map(({ term, lines }) => `- **${shown(term)}**: ${lines.map(shown).join('; ')}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${shown(item)}`).join('\n');
    case 'table':
      return table(
        block.header.map(escaped),
        block.rows.map((cells) => cells.map(shown)),
      );
    case 'tree':
      return branches(block.roots, '').join('\n');
    case 'picture':
      return escaped(block.text);
    case 'signatures': {
      const { name, date, signature } = reportWords(language).signatures;
      const rows = block.parties.map((party) => [
        escaped([party.name, ...(party.accepted === undefined ? [] : [`(${party.accepted})`])].join(' ')),
        '',
        '',
      ]);
      return `${escaped(block.note)}\n\n${table([name, date, signature], rows)}`;
    }
  }
}

function branches(nodes: readonly TreeNode[], indent: string): string[] {
  return nodes.flatMap(({ label, notes, children }) => [
    `${indent}- ${[label, ...notes].map(shown).join(' · ')}`,
    ...branches(children, `${indent}  `),
  ]);
}

function shown(cell: Cell): string {
  return escaped(cellText(cell));
}
