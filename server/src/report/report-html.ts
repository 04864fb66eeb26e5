import { createHash } from 'node:crypto';
import { type Html, html, htmlText } from './html.ts';
import type { Report, ReportBlock, ReportedAgreement, SignatureLine } from './report-model.ts';
import { REPORT_STYLE } from './report-style.ts';
import { reportWords } from './report-words.ts';

/**
 * A report as one HTML file that needs nothing else: style and pictures are in it, it has no scripts, and its policy lets nothing be
 * loaded from elsewhere.
 */
export function reportHtml(report: Report): string {
  const { language, title, madeOn, agreements } = report;
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
${contents(report)}${agreements.map((agreement, index) => article(agreement, index, language))}</main>
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

function contents({ agreements, language }: Report): Html {
  if (agreements.length < 2) return html``;
  const { contents } = reportWords(language);
  return html`<nav aria-label="${contents}">
<h2>${contents}</h2>
<ol>
${agreements.map(({ title, language: own }, index) => html`<li lang="${own}"><a href="#a${index + 1}">${title}</a></li>\n`)}</ol>
</nav>
`;
}

function article(agreement: ReportedAgreement, index: number, language: Report['language']): Html {
  const id = `a${index + 1}`;
  const lang = agreement.language === language ? html`` : html` lang="${agreement.language}"`;
  return html`<article aria-labelledby="${id}"${lang}>
<h2 id="${id}">${agreement.title}</h2>
<p class="subtitle">${agreement.subtitle}</p>
${agreement.blocks.map((block) => section(block, agreement))}</article>
`;
}

function section(block: ReportBlock, agreement: ReportedAgreement): Html {
  return html`<section class="${block.kind}">
<h3>${block.title}</h3>
${contentOf(block, agreement)}
</section>
`;
}

function contentOf(block: ReportBlock, { language }: ReportedAgreement): Html {
  switch (block.kind) {
    case 'terms':
      return html`<dl>
${block.terms.map(({ term, lines }) => html`<dt>${term}</dt>${lines.map((line) => html`<dd>${line}</dd>`)}\n`)}</dl>`;
    case 'list':
      return html`<ul>
${block.items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
    case 'table':
      return table(block);
    case 'picture':
      return html`<p class="picture"><img src="${dataUri(block.svg)}" alt="${block.text}"></p>`;
    case 'signatures':
      return html`<p class="note">${block.note}</p>
<div class="parties">
${block.parties.map((party) => signature(party, language))}</div>`;
  }
}

function table({ header, rows }: Extract<ReportBlock, { kind: 'table' }>): Html {
  return html`<table>
<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = '', ...cells]) =>
    html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
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
