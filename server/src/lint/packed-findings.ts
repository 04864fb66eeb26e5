import type { FileFacts, Severity, Span } from '../facts/model.ts';
import type { Finding } from '../rules/engine.ts';
import type { Fix, Localized } from '../rules/rule.ts';

type PackedPlace = [uri: string, start: number, end: number, message: string];
type PackedFix = [nl: string, en: string, safe: boolean];
type PackedFinding = [
  rule: string,
  severity: Severity,
  message: string,
  start: number,
  end: number,
  related: PackedPlace[],
  fixes: PackedFix[],
];

/** Findings as they are kept; of fixes only what is said of them. */
export function packFindings(findings: readonly Finding[]): PackedFinding[] {
  return findings.map(({ rule, severity, message, span, related, fixes }) => [
    rule,
    severity,
    message,
    span.start,
    span.end,
    related.map((place): PackedPlace => [place.uri, place.span.start, place.span.end, place.message]),
    fixes.map(({ title, safe }): PackedFix => [title.nl, title.en, safe]),
  ]);
}

/** What findings that were kept need to be whole again. */
export interface Unpacking {
  /** Facts of a file that a finding points at. */
  factsOf(uri: string): FileFacts | undefined;
  /** The same findings, found again, for the edits of their fixes. */
  again(): readonly Finding[];
}

/** The findings that were kept; undefined when that is not what they are. */
export function unpackFindings(packed: unknown, unpacking: Unpacking): Finding[] | undefined {
  if (!Array.isArray(packed) || !packed.every(isPackedFinding)) return undefined;
  const findings = packed.map((each, at) => unpacked(each, at, unpacking));
  return findings.every(({ related }) => related.every(({ facts }) => facts !== undefined)) ? findings : undefined;
}

function unpacked(
  [rule, severity, message, start, end, related, fixes]: PackedFinding,
  at: number,
  { factsOf, again }: Unpacking,
): Finding {
  return {
    rule,
    severity,
    message,
    span: { start, end },
    related: related.map(([uri, from, to, said]) => ({
      uri,
      facts: factsOf(uri) as FileFacts,
      span: { start: from, end: to },
      message: said,
    })),
    fixes: fixes.map(([nl, en, safe], which): Fix => {
      const title: Localized = { nl, en };
      return { title, safe, edits: (context) => again()[at]?.fixes[which]?.edits(context) ?? [] };
    }),
  };
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint'] satisfies Severity[];

function isPackedFinding(value: unknown): value is PackedFinding {
  if (!Array.isArray(value) || value.length !== 7) return false;
  const [rule, severity, message, start, end, related, fixes] = value;
  return (
    [rule, message].every(isText) &&
    SEVERITIES.includes(severity) &&
    isSpan(start, end) &&
    Array.isArray(related) &&
    related.every((each) => Array.isArray(each) && isText(each[0]) && isSpan(each[1], each[2]) && isText(each[3])) &&
    Array.isArray(fixes) &&
    fixes.every((each) => Array.isArray(each) && isText(each[0]) && isText(each[1]) && typeof each[2] === 'boolean')
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isSpan(start: unknown, end: unknown): start is Span['start'] {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end);
}
