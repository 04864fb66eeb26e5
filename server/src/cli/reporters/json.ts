import type { Severity, Span } from '../../facts/model.ts';
import { type Lines, type Range, rangeOf } from '../../facts/position.ts';
import type { Finding } from '../../rules/engine.ts';
import { documentationUrl } from '../../rules/registry.ts';
import { printableJson } from '../printable.ts';
import type { CreateReporter, ReportContext, ReportedDocument } from './reporter.ts';

/** Version of the output; raised when a reader of the older one would no longer understand. */
const VERSION = 1;

/** A finding as `--format json` writes it. Lines and characters (UTF-16) count from zero; the end is exclusive. */
export interface JsonFinding {
  /** Path from the working directory, with forward slashes. */
  file: string;
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
  /** Stays the same while lines move and layout changes; tells findings of one document apart. */
  fingerprint: string;
  /** Other places that help to understand it. */
  related: JsonPlace[];
  /** Ways to mend it. */
  fixes: JsonFix[];
  /** Address of the rule's documentation. */
  docs: string;
}

export interface JsonPlace {
  file: string;
  range: Range;
  message: string;
}

/** A `safe` fix keeps what the document means. */
export interface JsonFix {
  title: string;
  safe: boolean;
  edits: JsonEdit[];
}

/** Replaces what is in the range by the text; all edits of a fix belong together. */
export interface JsonEdit {
  file: string;
  range: Range;
  text: string;
}

/**
 * One object: `{"version":1,"findings":[…],"unreadable":[{"file","reason"}],"summary":{"documents",…}}`, with each
 * {@link JsonFinding} on a line of its own.
 */
export const jsonReporter: CreateReporter = (context) => {
  let written = 0;
  return {
    begin: () => `{"version":${VERSION},"findings":[`,
    async *document(document) {
      for await (const finding of jsonFindings(document, context)) {
        yield `${written++ === 0 ? '' : ','}\n${printableJson(finding)}`;
      }
    },
    end: ({ documents, findings, unreadable }) => {
      const unread = unreadable.map(({ uri, reason }) => ({ file: context.pathOf(uri), reason }));
      const summary = { documents, ...findings };
      return `${written === 0 ? '' : '\n'}],\n"unreadable":${printableJson(unread)},\n"summary":${printableJson(summary)}}\n`;
    },
  };
};

/** One {@link JsonFinding} on a line, and nothing else. */
export const jsonLinesReporter: CreateReporter = (context) => ({
  begin: () => '',
  async *document(document) {
    for await (const finding of jsonFindings(document, context)) yield `${printableJson(finding)}\n`;
  },
  end: () => '',
});

/** The findings of a document as JSON has them. */
export async function* jsonFindings(
  document: ReportedDocument,
  { pathOf }: Pick<ReportContext, 'pathOf'>,
): AsyncGenerator<JsonFinding> {
  const place = (uri: string, lines: Lines, span: Span) => ({ file: pathOf(uri), range: rangeOf(lines, span) });
  for (const [at, finding] of document.findings.entries()) {
    const { rule, severity, message, span, related } = finding;
    const { file, range } = place(document.uri, document.lines, span);
    yield {
      file,
      rule,
      severity,
      message,
      range,
      fingerprint: document.fingerprints()[at] as string,
      related: related.map((other) => ({ ...place(other.uri, other.lines, other.span), message: other.message })),
      fixes: await jsonFixes(document, finding, place),
      docs: documentationUrl(rule),
    };
  }
}

async function jsonFixes(
  document: ReportedDocument,
  finding: Finding,
  place: (uri: string, lines: Lines, span: Span) => { file: string; range: Range },
): Promise<JsonFix[]> {
  if (finding.fixes.length === 0) return [];
  const fixes = await document.fixes(finding);
  return fixes.map(({ title, safe, edits }) => ({
    title,
    safe,
    edits: edits.map(({ uri, lines, span, text }) => ({ ...place(uri, lines, span), text })),
  }));
}
