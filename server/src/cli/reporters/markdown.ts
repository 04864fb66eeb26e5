import type { Severity } from '../../facts/model.ts';
import { escaped, table } from '../../report/markdown.ts';
import { documentationUrl } from '../../rules/registry.ts';
import { printable } from '../printable.ts';
import { regionOf } from './region.ts';
import type { CreateReporter, ReportContext, ReportedDocument, Totals } from './reporter.ts';
import { Tally } from './tally.ts';
import { type ReportWords, reportWords, summaryOf } from './words.ts';

const MOST_FILES = 20;
const MOST_FINDINGS = 50;
const LONGEST_MESSAGE = 300;

/**
 * A summary in Markdown, for a comment or the page of a build: how much by rule and by document, and the first findings.
 * However much was found, it stays short enough for those places.
 */
export const markdownReporter: CreateReporter = (context) => {
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
  private readonly rows: string[][] = [];
  private left = 0;

  constructor(context: ReportContext, words: ReportWords) {
    this.context = context;
    this.words = words;
  }

  add({ uri, lines, findings }: ReportedDocument): void {
    const file = this.context.pathOf(uri);
    this.tally.add(file, findings);
    const shown = findings.slice(0, MOST_FINDINGS - this.rows.length);
    this.left += findings.length - shown.length;
    for (const { rule, severity, message, span } of shown) {
      const { startLine, startColumn } = regionOf(lines, span);
      const place = `${text(file)}:${startLine}:${startColumn}`;
      this.rows.push([place, this.severity(severity), text(message), linked(rule)]);
    }
  }

  written(totals: Totals): string {
    const parts = [`## ${this.words.title}`, summaryOf(totals, this.words)];
    if (this.rows.length > 0) parts.push(this.rules(), this.files(), this.findings());
    return `${parts.join('\n\n')}\n`;
  }

  private rules(): string {
    const { byRule, columns } = this.words;
    const rows = this.tally
      .byRule()
      .map(({ rule, severity, count, fixable }) => [
        linked(rule),
        this.severity(severity),
        String(count),
        String(fixable),
      ]);
    return `### ${byRule}\n\n${table([columns.rule, columns.severity, columns.count, columns.fixable], rows)}`;
  }

  private files(): string {
    const { byFile, columns } = this.words;
    const files = this.tally.byFile();
    const rows = files.slice(0, MOST_FILES).map(({ file, count }) => [text(file), String(count)]);
    return `### ${byFile}\n\n${table([columns.file, columns.count], rows)}${this.more(files.length - rows.length)}`;
  }

  private findings(): string {
    const { title, columns } = this.words;
    const list = table([columns.place, columns.severity, columns.message, columns.rule], this.rows);
    return `### ${title}\n\n${list}${this.more(this.left)}`;
  }

  private more(count: number): string {
    return count > 0 ? `\n\n${this.words.more(count)}` : '';
  }

  private severity(severity: Severity): string {
    return text(this.words.severity(severity));
  }
}

/** A text of a document or a path in a cell, cut where it gets long; marks of a list or a heading lose their meaning there. */
function text(content: string): string {
  const line = printable(content);
  return escaped(line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE).toWellFormed()}…` : line);
}

function linked(rule: string): string {
  return `[${escaped(rule)}](${documentationUrl(rule)})`;
}
