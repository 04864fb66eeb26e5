import type { Severity } from '../../facts/model.ts';
import { type Lines, type Position, positionAt } from '../../facts/position.ts';
import type { Finding } from '../../rules/engine.ts';
import { columns } from '../../words/text-fit.ts';
import { harmless, printable } from '../printable.ts';
import { excerptOf } from './excerpt.ts';
import type { CreateReporter, ReportContext, ReportedDocument, Totals } from './reporter.ts';
import { type ReportWords, reportWords, summaryOf } from './words.ts';

const MOST_RELATED = 5;
const MARGIN = 4;

/** Findings for people: place, severity, message, the line of the document with a mark, and other places that matter. */
export const humanReporter: CreateReporter = (context) => {
  const page = new Page(context, reportWords(context.language));
  return {
    begin: () => '',
    document: (document) => page.document(document),
    end: (totals) => page.summary(totals),
  };
};

class Page {
  private readonly context: ReportContext;
  private readonly words: ReportWords;
  private readonly paths = new Map<string, string>();

  constructor(context: ReportContext, words: ReportWords) {
    this.context = context;
    this.words = words;
  }

  *document({ uri, lines, findings, text }: ReportedDocument): Generator<string> {
    const path = this.path(uri);
    for (const finding of findings) yield this.finding(path, lines, finding, text());
  }

  summary(totals: Totals): string {
    return `${summaryOf(totals, this.words, (severity, text) => this.colour(severity, text))}\n`;
  }

  private finding(path: string, lines: Lines, finding: Finding, text: string | undefined): string {
    const { colours } = this.context;
    const { severity, rule, span, message, related } = finding;
    const position = positionAt(lines, span.start);
    const place = colours.bold(placeIn(path, position));
    const said = `${place} ${this.colour(severity, this.words.severity(severity))} ${colours.dim(rule)}\n  ${shown(message)}\n`;
    const excerpt = text === undefined ? '' : this.excerpt(text, lines, position.line, finding);
    return `${said}${excerpt}${related.length === 0 ? '' : this.related(related)}\n`;
  }

  private excerpt(text: string, lines: Lines, line: number, { severity, span }: Finding): string {
    const { colours, width } = this.context;
    const { text: part, mark, isNarrow } = excerptOf(text, lines, line, span, width - 2 * MARGIN);
    const number = String(line + 1).padStart(MARGIN);
    const before = isNarrow ? mark.start : columns(part.slice(0, mark.start));
    const marked = isNarrow ? mark.end - mark.start : columns(part.slice(mark.start, mark.end));
    const marks = this.colour(severity, row(SPACES, before) + row(CARETS, Math.max(1, marked)));
    const margin = row(SPACES, number.length);
    return `${colours.dim(`${number} │`)} ${harmless(part)}\n${colours.dim(`${margin} │`)} ${marks}\n`;
  }

  private related(related: Finding['related']): string {
    const { dim } = this.context.colours;
    let said = '';
    for (const { uri, lines, span, message } of related.slice(0, MOST_RELATED)) {
      said += `${dim(`  → ${placeIn(this.path(uri), positionAt(lines, span.start))} ${shown(message)}`)}\n`;
    }
    const more = related.length - MOST_RELATED;
    return more > 0 ? `${said}${dim(`  → ${this.words.more(more)}`)}\n` : said;
  }

  private path(uri: string): string {
    const path = this.paths.get(uri) ?? shown(this.context.pathOf(uri));
    this.paths.set(uri, path);
    return path;
  }

  private colour(severity: Severity, text: string): string {
    const { colours } = this.context;
    switch (severity) {
      case 'error':
        return colours.red(text);
      case 'warning':
        return colours.yellow(text);
      case 'information':
        return colours.cyan(text);
      case 'hint':
        return colours.green(text);
    }
  }
}

const SPACES = ' '.repeat(200);
const CARETS = '^'.repeat(200);

/** So many of the same character. To cut them from a long row takes less than to put them together. */
function row(characters: string, count: number): string {
  return count <= characters.length ? characters.slice(0, count) : characters.charAt(0).repeat(count);
}

function placeIn(path: string, { line, character }: Position): string {
  return `${path}:${line + 1}:${character + 1}`;
}

function shown(text: string): string {
  return harmless(printable(text));
}
