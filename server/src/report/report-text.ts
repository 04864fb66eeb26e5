import {
  type Cell,
  cellText,
  type Report,
  type SignatureLine,
  type Term,
  type TreeNode,
  type View,
  type ViewBlock,
} from '../view/model.ts';
import { reportWords } from '../words/report-words.ts';
import { columns } from '../words/text-fit.ts';
import { PLAIN_STYLE, type TextStyle } from './text-style.ts';
import { textTable, toned, wrapped } from './text-table.ts';

export interface ReportTextOptions {
  /** Columns that a line may take. */
  width: number;
  style?: TextStyle;
}

const NARROWEST = 40;
const WIDEST = 120;
const WIDEST_TERM = 28;

/** What every part of the text needs. */
interface Page {
  width: number;
  style: TextStyle;
}

/** Views as text for a terminal; what a picture shows is said in words. Ends with a line end. */
export function reportText({ views }: Report, { width, style = PLAIN_STYLE }: ReportTextOptions): string {
  const page: Page = { width: Math.min(WIDEST, Math.max(NARROWEST, width)), style };
  return views.map((view) => viewText(view, page)).join(`\n${style.muted('─'.repeat(page.width))}\n\n`);
}

function viewText(view: View, page: Page): string {
  const { width, style } = page;
  const heading = [...wrapped(view.title, width).map(style.strong), ...wrapped(view.subtitle, width).map(style.muted)];
  const parts = view.blocks.map((block) => [
    ...wrapped(block.title, width).map(style.strong),
    ...content(block, view, page).map((line) => (line === '' ? '' : `  ${line}`)),
  ]);
  return `${[heading, ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function content(block: ViewBlock, { language }: View, { width: whole, style }: Page): string[] {
  const width = whole - 2;
  switch (block.kind) {
    case 'terms':
      return terms(block.terms, { width, style });
    case 'list':
      return block.items.flatMap((item) => bullet(item, width, style));
    case 'table':
      return textTable(block, width, style);
    case 'tree':
      return branches(block.roots, '', { width, style });
    case 'picture':
      return wrapped(block.text, width);
    case 'signatures': {
      const { name, date, signature } = reportWords(language).signatures;
      const lines = [...wrapped(block.note, width), ''];
      return [
        ...lines,
        ...textTable({ header: [name, date, signature], rows: block.parties.map(toSign) }, width, style),
      ];
    }
  }
}

function toSign({ name, accepted }: SignatureLine): string[] {
  return [accepted === undefined ? name : `${name} (${accepted})`, '_'.repeat(10), '_'.repeat(20)];
}

/** Terms with what they stand for beside them. */
function terms(all: readonly Term[], { width, style }: Page): string[] {
  const longest = Math.max(...all.map(({ term }) => columns(cellText(term))));
  const left = Math.min(longest, WIDEST_TERM, Math.floor(width / 3));
  return all.flatMap(({ term, lines }) => {
    const said = lines.flatMap((line) =>
      wrapped(cellText(line), width - left - 2).map((text) => toned(text, line, style)),
    );
    const names = wrapped(cellText(term), left);
    return Array.from({ length: Math.max(names.length, said.length) }, (_, index) => {
      const name = names[index] ?? '';
      return `${name && style.muted(name)}${' '.repeat(left - columns(name) + 2)}${said[index] ?? ''}`.trimEnd();
    });
  });
}

function bullet(cell: Cell, width: number, style: TextStyle): string[] {
  return wrapped(cellText(cell), width - 2).map(
    (line, index) => (index === 0 ? '- ' : '  ') + toned(line, cell, style),
  );
}

/** A tree with lines that lead from what stands above to what belongs to it. Deep trees keep half of the width for their texts. */
function branches(nodes: readonly TreeNode[], before: string, page: Page, isRoot = true): string[] {
  return nodes.flatMap(({ label, notes, children }, index) => {
    const isLast = index === nodes.length - 1;
    const [fork, past] = isRoot ? ['', ''] : isLast ? ['└ ', '  '] : ['├ ', '│ '];
    const below = before.length < page.width / 2 ? before + past : before;
    const text = [label, ...notes].map(cellText).join(' · ');
    const [first = '', ...more] = wrapped(text, page.width - below.length - 2);
    return [
      before + fork + toned(first, label, page.style),
      ...more.map((line) => `${below}${children.length > 0 ? '│ ' : '  '}${toned(line, label, page.style)}`),
      ...branches(children, below, page, false),
    ];
  });
}
