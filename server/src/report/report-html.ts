import { createHash } from 'node:crypto';
import {
  type Cell,
  cellText,
  type Report,
  type SignatureLine,
  type TableBlock,
  type TreeNode,
  type View,
  type ViewBlock,
} from '../view/model.ts';
import { reportWords } from '../words/report-words.ts';
import { type Html, html, htmlText } from './html.ts';
import { REPORT_STYLE } from './report-style.ts';

/**
 * A report as one HTML file that needs nothing else: style and pictures are in it, it has no scripts, and its policy lets nothing be
 * loaded from elsewhere.
 */
export function reportHtml(report: Report): string {
  const { language, title, madeOn, views } = report;
  // The style is put between parts of markup: it is ours, and escaping would break its quotes.
  const [head, body] = [
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
`,
    html`
</head>
<body>
<header>
<h1>${title}</h1>
<p class="made-on">${madeOn}</p>
</header>
<main>
${contents(report)}${views.map((view, index) => article(view, index, language))}</main>
</body>
</html>
`,
  ];
  return `${htmlText(head)}<style>${REPORT_STYLE}</style>${htmlText(body)}`;
}

/** Only the style of the report itself and pictures inside the file. */
function policy(): string {
  const hash = createHash('sha256').update(REPORT_STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function contents({ views, language }: Report): Html {
  if (views.length < 2) return html``;
  const { contents } = reportWords(language);
  return html`<nav aria-label="${contents}">
<h2>${contents}</h2>
<ol>
${views.map(({ title, language: own }, index) => html`<li lang="${own}"><a href="#a${index + 1}">${title}</a></li>\n`)}</ol>
</nav>
`;
}

function article(view: View, index: number, language: Report['language']): Html {
  const id = `a${index + 1}`;
  const lang = view.language === language ? html`` : html` lang="${view.language}"`;
  return html`<article aria-labelledby="${id}"${lang}>
<h2 id="${id}">${view.title}</h2>
<p class="subtitle">${view.subtitle}</p>
${view.blocks.map((block) => section(block, view))}</article>
`;
}

function section(block: ViewBlock, view: View): Html {
  return html`<section class="${block.kind}">
<h3>${block.title}</h3>
${contentOf(block, view)}
</section>
`;
}

function contentOf(block: ViewBlock, { language }: View): Html {
  switch (block.kind) {
    case 'terms':
      return html`<dl>
${block.terms.map(({ term, lines }) => html`<dt>${shown(term)}</dt>${lines.map((line) => html`<dd>${shown(line)}</dd>`)}\n`)}</dl>`;
    case 'list':
      return html`<ul>
${block.items.map((item) => html`<li>${shown(item)}</li>\n`)}</ul>`;
    case 'table':
      return table(block);
    case 'tree':
      return branches(block.roots);
    case 'picture':
      return html`<p class="picture"><img src="${dataUri(block.svg)}" alt="${block.text}"></p>`;
    case 'signatures':
      return html`<p class="note">${block.note}</p>
<div class="parties">
${block.parties.map((party) => signature(party, language))}</div>`;
  }
}

function branches(nodes: readonly TreeNode[]): Html {
  if (nodes.length === 0) return html``;
  return html`<ul>
${nodes.map(
  ({ label, notes, children }) =>
    html`<li>${shown(label)}${notes.map((note) => html` <span class="note">${shown(note)}</span>`)}${branches(children)}</li>\n`,
)}</ul>`;
}

function shown(cell: Cell): Html {
  if (typeof cell === 'string' || cell.tone === undefined) return html`${cellText(cell)}`;
  return html`<span class="tone-${cell.tone}">${cell.text}</span>`;
}

function table({ header, rows }: TableBlock): Html {
  return html`<table>
<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = '', ...cells]) =>
    html`<tr><th scope="row">${shown(first)}</th>${cells.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>\n`,
)}</tbody>
</table>`;
}

function signature({ name, accepted }: SignatureLine, language: Report['language']): Html {
  const words = reportWords(language).signatures;
  const remark = accepted === undefined ? html`` : html` <span class="accepted">(${accepted})</span>`;
  return html`<dl class="party">
<dt>${words.name}</dt><dd>${name}${remark}</dd>
<dt>${words.date}</dt><dd></dd>
<dt>${words.signature}</dt><dd class="signature"></dd>
</dl>
`;
}

/** A picture inside the page, where it cannot meet the names and styles of other pictures. */
function dataUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
