import type { Severity, Span } from '../facts/model.ts';
import type { Lines } from '../facts/position.ts';
import type { Finding, RelatedPlace } from '../rules/engine.ts';
import type { Edit, Fix } from '../rules/rule.ts';

type PackedPlace = [uri: string, start: number, end: number, message: string];
type PackedEdit = [start: number, end: number, text: string, uri: string | null, snippet: string | null];
type PackedFix = [nl: string, en: string, flags: number, edits: PackedEdit[] | null];
type PackedFinding = [
  rule: string,
  severity: Severity,
  message: string,
  start: number,
  end: number,
  related: PackedPlace[],
  fixes: PackedFix[],
];

/** What is known of a fix besides what it says: bits of a number. */
const SAFE = 1;
const PERSONAL = 2;
const LOSING = 4;

/** Findings as they are kept; of fixes what is said of them, and the edits that are known. */
export function packFindings(
  findings: readonly Finding[],
  editsOf: (fix: Fix, at: number, which: number) => readonly Edit[] | undefined = () => undefined,
): PackedFinding[] {
  return findings.map(({ rule, severity, message, span, related, fixes }, at) => [
    rule,
    severity,
    message,
    span.start,
    span.end,
    related.map((place): PackedPlace => [place.uri, place.span.start, place.span.end, place.message]),
    fixes.map(
      (fix, which): PackedFix => [fix.title.nl, fix.title.en, flagsOf(fix), packEdits(editsOf(fix, at, which))],
    ),
  ]);
}

function flagsOf({ safe, personal, losses }: Fix): number {
  return (safe ? SAFE : 0) | (personal ? PERSONAL : 0) | (losses ? LOSING : 0);
}

function packEdits(edits: readonly Edit[] | undefined): PackedEdit[] | null {
  return (
    edits?.map(
      ({ span, text, uri, snippet }): PackedEdit => [span.start, span.end, text, uri ?? null, snippet ?? null],
    ) ?? null
  );
}

/** What findings that were kept need to be whole again. */
export interface Unpacking {
  /** The lines of a file that a finding points at. */
  linesOf(uri: string): Lines | undefined;
  /** The same findings, found again, for what was not kept of their fixes. */
  again(): readonly Finding[];
}

/** The edits that were kept of a fix of a finding, by their numbers. */
export function keptEdits(packed: unknown, at: number, which: number): readonly Edit[] | undefined {
  const finding: unknown = Array.isArray(packed) ? packed[at] : undefined;
  return isPackedFinding(finding) ? finding[6][which]?.[3]?.map(unpackedEdit) : undefined;
}

/** The findings that were kept; undefined when that is not what they are. */
export function unpackFindings(packed: unknown, { linesOf, again }: Unpacking): Finding[] | undefined {
  if (!Array.isArray(packed)) return undefined;
  const findings: Finding[] = [];
  for (const [at, each] of packed.entries()) {
    if (!isPackedFinding(each)) return undefined;
    const [rule, severity, message, start, end, places, fixes] = each;
    const related = places.length === 0 ? NONE : unpackedPlaces(places, linesOf);
    if (!related) return undefined;
    findings.push({
      rule,
      severity,
      message,
      span: { start, end },
      related,
      fixes: fixes.length === 0 ? NONE : fixes.map((fix, which) => unpackedFix(fix, () => again()[at]?.fixes[which])),
    });
  }
  return findings;
}

const NONE: readonly never[] = [];

function unpackedPlaces(
  places: readonly PackedPlace[],
  linesOf: (uri: string) => Lines | undefined,
): RelatedPlace[] | undefined {
  const unpacked: RelatedPlace[] = [];
  for (const [uri, start, end, message] of places) {
    const lines = linesOf(uri);
    if (!lines) return undefined;
    unpacked.push({ uri, lines, span: { start, end }, message });
  }
  return unpacked;
}

function unpackedFix([nl, en, flags, edits]: PackedFix, again: () => Fix | undefined): Fix {
  const fix: Fix = {
    title: { nl, en },
    safe: (flags & SAFE) !== 0,
    edits: (context) => edits?.map(unpackedEdit) ?? again()?.edits(context) ?? [],
  };
  if ((flags & PERSONAL) !== 0) fix.personal = true;
  if ((flags & LOSING) !== 0) fix.losses = (context) => again()?.losses?.(context) ?? [];
  return fix;
}

function unpackedEdit([start, end, text, uri, snippet]: PackedEdit): Edit {
  return { span: { start, end }, text, ...(uri === null ? {} : { uri }), ...(snippet === null ? {} : { snippet }) };
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint'] satisfies Severity[];

function isPackedFinding(value: unknown): value is PackedFinding {
  if (!Array.isArray(value) || value.length !== 7) return false;
  const [rule, severity, message, start, end, related, fixes]: unknown[] = value;
  return (
    isText(rule) &&
    isText(message) &&
    SEVERITIES.includes(severity) &&
    isSpan(start, end) &&
    Array.isArray(related) &&
    related.every((each) => Array.isArray(each) && isText(each[0]) && isSpan(each[1], each[2]) && isText(each[3])) &&
    Array.isArray(fixes) &&
    fixes.every(isPackedFix)
  );
}

function isPackedFix(value: unknown): value is PackedFix {
  if (!Array.isArray(value) || !isText(value[0]) || !isText(value[1]) || !Number.isInteger(value[2])) return false;
  const edits: unknown = value[3];
  return edits === null || (Array.isArray(edits) && edits.every(isPackedEdit));
}

function isPackedEdit(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [start, end, text, ...others] = value;
  return isSpan(start, end) && isText(text) && others.every((each) => each === null || isText(each));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isSpan(start: unknown, end: unknown): start is Span['start'] {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end);
}
