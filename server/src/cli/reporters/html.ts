import { createHash } from 'node:crypto';
import type { Lines } from '../../facts/position.ts';
import { type Html, html, htmlText } from '../../report/html.ts';
import type { Finding } from '../../rules/engine.ts';
import { documentationUrl } from '../../rules/registry.ts';
import { printable } from '../printable.ts';
import { excerptOf } from './excerpt.ts';
import { HTML_STYLE } from './html-style.ts';
import { regionOf } from './region.ts';
import type { CreateReporter, ReportContext, ReportedDocument, Totals } from './reporter.ts';
import { Tally } from './tally.ts';
import { type ReportWords, reportWords, summaryOf } from './words.ts';

const MOST_FINDINGS = 2000;
const MOST_FILES = 200;
const EXCERPT_WIDTH = 110;

/**
 * One page that needs nothing else: how much by rule and by document, then the findings with their line. It has no scripts,
 * and its policy lets nothing be loaded. A page that nobody could read is not made: what is over a few thousand is counted only.
 */
export const htmlReporter: CreateReporter = (context) => {
  const page = new Page(context, reportWords(context.language));
  return {
    begin: () => '',
    document: (document) => {
      page.add(document);
      return [];
    },
    end: (totals) => page.written(totals),
  };
};

class Page {
  private readonly context: ReportContext;
  private readonly words: ReportWords;
  private readonly tally = new Tally();
  private readonly sections: string[] = [];
  /** Where the findings of a document stand in the page. */
  private readonly anchors = new Map<string, string>();
  private listed = 0;
  private left = 0;

  constructor(context: ReportContext, words: ReportWords) {
    this.context = context;
    this.words = words;
  }

  add(document: ReportedDocument): void {
    const { uri, findings } = document;
    const file = printable(this.context.pathOf(uri));
    this.tally.add(file, findings);
    const shown = findings.slice(0, MOST_FINDINGS - this.listed);
    this.listed += shown.length;
    this.left += findings.length - shown.length;
    if (shown.length > 0) this.sections.push(htmlText(this.section(file, document, shown)));
  }

  written(totals: Totals): string {
    const { title } = this.words;
    const head = html`<!doctype html>
<html lang="${this.context.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
`;
    const top = html`
</head>
<body>
<header>
<h1>${title}</h1>
<p class="summary">${summaryOf(totals, this.words)}</p>
</header>
<main>
${this.listed > 0 ? [this.rules(), this.files()] : []}`;
    const bottom = html`${this.more(this.left)}</main>
</body>
</html>
`;
    return `${htmlText(head)}<style>${HTML_STYLE}</style>${htmlText(top)}${this.sections.join('')}${htmlText(bottom)}`;
  }

  private rules(): Html {
    const { byRule, columns } = this.words;
    return html`<section>
<h2>${byRule}</h2>
<table>
<thead><tr><th scope="col">${columns.rule}</th><th scope="col">${columns.severity}</th><th scope="col" class="number">${columns.count}</th><th scope="col" class="number">${columns.fixable}</th></tr></thead>
<tbody>
${this.tally
  .byRule()
  .map(
    ({ rule, severity, count, fixable }) =>
      html`<tr><th scope="row">${link(rule)}</th><td class="${severity}">${this.words.severity(severity)}</td><td class="number">${count}</td><td class="number">${fixable}</td></tr>\n`,
  )}</tbody>
</table>
</section>
`;
  }

  private files(): Html {
    const { byFile, columns } = this.words;
    const files = this.tally.byFile();
    const shown = files.slice(0, MOST_FILES);
    return html`<section>
<h2>${byFile}</h2>
<table>
<thead><tr><th scope="col">${columns.file}</th><th scope="col" class="number">${columns.count}</th></tr></thead>
<tbody>
${shown.map(({ file, count }) => html`<tr><th scope="row">${this.linked(file)}</th><td class="number">${count}</td></tr>\n`)}</tbody>
</table>
${this.more(files.length - shown.length)}</section>
`;
  }

  private linked(file: string): Html {
    const id = this.anchors.get(file);
    return id === undefined ? html`${file}` : html`<a href="#${id}">${file}</a>`;
  }

  private section(file: string, document: ReportedDocument, findings: readonly Finding[]): Html {
    const id = `d${this.sections.length + 1}`;
    this.anchors.set(file, id);
    return html`<section class="document">
<h2 id="${id}">${file}</h2>
<ol>
${findings.map((finding) => this.finding(document, finding))}</ol>
</section>
`;
  }

  private finding(document: ReportedDocument, { rule, severity, message, span }: Finding): Html {
    const { lines } = document;
    const text = document.text();
    const { startLine, startColumn } = regionOf(lines, span);
    return html`<li class="${severity}">
<p><span class="place">${startLine}:${startColumn}</span> <strong>${this.words.severity(severity)}</strong> ${link(rule)}</p>
<p lang="${document.language()}">${printable(message)}</p>
${text === undefined ? [] : excerpt(text, lines, startLine - 1, span)}</li>
`;
  }

  private more(count: number): Html {
    return count > 0 ? html`<p>${this.words.more(count)}</p>\n` : html``;
  }
}

function link(rule: string): Html {
  return html`<a href="${documentationUrl(rule)}">${rule}</a>`;
}

function excerpt(text: string, lines: Lines, line: number, span: Finding['span']): Html {
  const { text: part, mark } = excerptOf(text, lines, line, span, EXCERPT_WIDTH);
  const marked = part.slice(mark.start, mark.end);
  return html`<pre><code>${part.slice(0, mark.start)}<mark>${marked}</mark>${part.slice(mark.end)}</code></pre>\n`;
}

/** Only the style of the page itself. */
const STYLE_HASH = createHash('sha256').update(HTML_STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
