import type { FileFacts, Severity, Span } from '../../facts/model.ts';
import { positionAt } from '../../facts/position.ts';
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

  *document({ uri, facts, findings, text }: ReportedDocument): Generator<string> {
    for (const finding of findings) yield `${this.finding(uri, facts, finding, text()).join('\n')}\n\n`;
  }

  summary(totals: Totals): string {
    return `${summaryOf(totals, this.words, (severity, text) => this.colour(severity, text))}\n`;
  }

  private finding(uri: string, facts: FileFacts, finding: Finding, text: string | undefined): string[] {
    const { colours } = this.context;
    const { severity, rule, span, message, related } = finding;
    return [
      `${colours.bold(this.place(uri, facts, span))} ${this.colour(severity, this.words.severity(severity))} ${colours.dim(rule)}`,
      `  ${harmless(printable(message))}`,
      ...(text === undefined ? [] : this.excerpt(text, facts, severity, span)),
      ...related
        .slice(0, MOST_RELATED)
        .map((place) =>
          colours.dim(`  → ${this.place(place.uri, place.facts, place.span)} ${harmless(printable(place.message))}`),
        ),
      ...(related.length > MOST_RELATED ? [colours.dim(`  → ${this.words.more(related.length - MOST_RELATED)}`)] : []),
    ];
  }

  private excerpt(text: string, facts: FileFacts, severity: Severity, span: Span): string[] {
    const { colours, width } = this.context;
    const { line, before, marked, after } = excerptOf(text, facts, span, width - 2 * MARGIN);
    const number = String(line).padStart(MARGIN);
    const mark = ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(marked)));
    return [
      `${colours.dim(`${number} │`)} ${harmless(before + marked + after)}`,
      `${colours.dim(`${' '.repeat(number.length)} │`)} ${this.colour(severity, mark)}`,
    ];
  }

  private place(uri: string, facts: FileFacts, span: Span): string {
    const { line, character } = positionAt(facts, span.start);
    return `${this.path(uri)}:${line + 1}:${character + 1}`;
  }

  private path(uri: string): string {
    const path = this.paths.get(uri) ?? harmless(printable(this.context.pathOf(uri)));
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
