import type { Severity, Span } from '../../facts/model.ts';
import { type Lines, type Position, rangeOf } from '../../facts/position.ts';
import { documentationUrl } from '../../rules/registry.ts';
import { printableJson } from '../printable.ts';
import type { CreateReporter, ReportedDocument, ReportedFix } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** The diagnostic format of reviewdog. Lines and columns count from one, columns in bytes of UTF-8; ends are exclusive. */
export const rdjsonReporter: CreateReporter = ({ pathOf }) => {
  let written = 0;
  return {
    begin: () => '{"source":{"name":"afspraak"},"diagnostics":[',
    async *document(document) {
      for (const finding of document.findings) {
        const { rule, severity, message, span, fixes, related } = finding;
        const suggestions = fixes.length === 0 ? [] : suggestionsOf(document, await document.fixes(finding));
        const places = related.map((place) => ({
          message: place.message,
          location: { path: pathOf(place.uri), range: lineRange(place.lines, place.span) },
        }));
        const diagnostic = {
          message,
          location: { path: pathOf(document.uri), range: byteRange(document.text(), document.lines, span) },
          severity: SEVERITIES[severity],
          code: { value: rule, url: documentationUrl(rule) },
          ...(suggestions.length > 0 ? { suggestions } : {}),
          ...(places.length > 0 ? { related_locations: places } : {}),
        };
        yield `${written++ === 0 ? '' : ','}\n${printableJson(diagnostic)}`;
      }
    },
    end: () => (written === 0 ? ']}\n' : '\n]}\n'),
  };
};

/** Fixes of one edit in this document: reviewdog offers each suggestion by itself, and half of a fix is none. */
function suggestionsOf({ uri, lines, text }: ReportedDocument, fixes: readonly ReportedFix[]): object[] {
  return fixes.flatMap(({ edits }) => {
    const [edit, ...others] = edits;
    if (!edit || others.length > 0 || edit.uri !== uri) return [];
    return { range: byteRange(text(), lines, edit.span), text: edit.text };
  });
}

/** The lines of a place, which may be in a document whose text is not at hand to count bytes in. */
function lineRange(lines: Lines, span: Span): object {
  const { start, end } = rangeOf(lines, span);
  return { start: { line: start.line + 1 }, end: { line: end.line + 1 } };
}

/** Columns are left out when the text cannot be read any more. */
function byteRange(text: string | undefined, lines: Lines, span: Span): object {
  const { start, end } = rangeOf(lines, span);
  const place = ({ line, character }: Position) => {
    if (text === undefined) return { line: line + 1 };
    const lineStart = lines.lineStarts[line] as number;
    return { line: line + 1, column: Buffer.byteLength(text.slice(lineStart, lineStart + character)) + 1 };
  };
  return { start: place(start), end: place(end) };
}
