import {
  type Cell,
  cellText,
  type PictureBlock,
  type Place,
  type SignatureLine,
  type TableBlock,
  type TreeNode,
  type View,
  type ViewBlock,
} from '../view/model.ts';
import type { Language } from '../words/plan-words.ts';
import { reportWords } from '../words/report-words.ts';
import { type Html, html } from './html.ts';

/** What differs between the blocks of a view on a page of their own and those in a report. */
export interface BlockStyle {
  /** Level of the heading of a block. */
  heading: 2 | 3;
  picture(block: PictureBlock): Html;
  /** Number by which a reader gets to a place; without it nothing leads anywhere. */
  link?(place: Place): number;
}

/** The blocks of a view as sections, each with its title. All texts are escaped. */
export function blocksHtml({ blocks, language }: Pick<View, 'blocks' | 'language'>, style: BlockStyle): Html {
  return html`${blocks.map((block) => section(block, language, style))}`;
}

function section(block: ViewBlock, language: Language, style: BlockStyle): Html {
  const heading = style.heading === 2 ? html`<h2>${block.title}</h2>` : html`<h3>${block.title}</h3>`;
  return html`<section class="${block.kind}">
${heading}
${contentOf(block, language, style)}
</section>
`;
}

function contentOf(block: ViewBlock, language: Language, style: BlockStyle): Html {
  const shown = (cell: Cell): Html => cellHtml(cell, style);
  switch (block.kind) {
    case 'terms':
      return html`<dl>
${block.terms.map(({ term, lines }) => html`<dt>${shown(term)}</dt>${lines.map((line) => html`<dd>${shown(line)}</dd>`)}\n`)}</dl>`;
    case 'list':
      return html`<ul>
${block.items.map((item) => html`<li>${shown(item)}</li>\n`)}</ul>`;
    case 'table':
      return table(block, shown);
    case 'tree':
      return branches(block.roots, shown);
    case 'picture':
      return style.picture(block);
    case 'signatures':
      return html`<p class="note">${block.note}</p>
<div class="parties">
${block.parties.map((party) => signature(party, language))}</div>`;
  }
}

function cellHtml(cell: Cell, { link }: BlockStyle): Html {
  const text = cellText(cell);
  if (typeof cell === 'string' || text === '') return html`${text}`;
  const tone = cell.tone === undefined ? html`` : html` class="tone-${cell.tone}"`;
  if (cell.at && link) return html`<a href="#" data-at="${link(cell.at)}"${tone}>${text}</a>`;
  return cell.tone === undefined ? html`${text}` : html`<span${tone}>${text}</span>`;
}

function table({ header, rows }: TableBlock, shown: (cell: Cell) => Html): Html {
  return html`<table>
<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = '', ...cells]) =>
    html`<tr><th scope="row">${shown(first)}</th>${cells.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>\n`,
)}</tbody>
</table>`;
}

function branches(nodes: readonly TreeNode[], shown: (cell: Cell) => Html): Html {
  if (nodes.length === 0) return html``;
  return html`<ul>
${nodes.map(
  ({ label, notes, children }) =>
    html`<li>${shown(label)}${notes.map((note) => html` <span class="note">· ${shown(note)}</span>`)}${branches(children, shown)}</li>\n`,
)}</ul>`;
}

function signature({ name, accepted }: SignatureLine, language: Language): Html {
  const words = reportWords(language).signatures;
  const remark = accepted === undefined ? html`` : html` <span class="accepted">(${accepted})</span>`;
  return html`<dl class="party">
<dt>${words.name}</dt><dd>${name}${remark}</dd>
<dt>${words.date}</dt><dd></dd>
<dt>${words.signature}</dt><dd class="signature"></dd>
</dl>
`;
}
