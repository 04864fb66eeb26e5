import { createHash } from 'node:crypto';
import type { PictureBlock, Report, View } from '../view/model.ts';
import { reportWords } from '../words/report-words.ts';
import { type Html, html, htmlText } from './html.ts';
import { REPORT_STYLE } from './report-style.ts';
import { blocksHtml } from './view-html.ts';

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
${heading(report)}
<p class="made-on">${madeOn}</p>
</header>
<main>
${contents(report)}${views.map((view, index) => article(view, index, report))}</main>
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

/** The title of a report; of one thing the title of that, which it does not repeat. */
function heading({ title, views }: Report): Html {
  const [only, ...others] = views;
  return only && others.length === 0 ? html`<h1 id="a1">${only.title}</h1>` : html`<h1>${title}</h1>`;
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

function article(view: View, index: number, { language, views }: Report): Html {
  const isOnly = views.length === 1;
  const id = `a${index + 1}`;
  const lang = view.language === language ? html`` : html` lang="${view.language}"`;
  return html`<article aria-labelledby="${id}"${lang}>
${isOnly ? html`` : html`<h2 id="${id}">${view.title}</h2>\n`}<p class="subtitle">${view.subtitle}</p>
${blocksHtml(view, { heading: isOnly ? 2 : 3, picture })}</article>
`;
}

function picture({ svg, text }: PictureBlock): Html {
  return html`<p class="picture"><img src="${dataUri(svg)}" alt="${text}"></p>`;
}

/** A picture inside the page, where it cannot meet the names and styles of other pictures. */
function dataUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
