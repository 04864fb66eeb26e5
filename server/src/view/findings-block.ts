import type { Severity, Span } from '../facts/model.ts';
import type { Finding } from '../rules/engine.ts';
import { plainText } from '../words/text-fit.ts';
import type { FactText } from './fact-text.ts';
import type { Tone, ViewBlock } from './model.ts';

/** A finding with the file it is in. */
export interface LocatedFinding {
  uri: string;
  finding: Finding;
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const TONES: Record<Severity, Tone> = {
  error: 'problem',
  warning: 'attention',
  information: 'muted',
  hint: 'muted',
};

/** The findings that stand in a block, the gravest first, else in the order of the text. */
export function findingsWithin(span: Span, findings: readonly Finding[]): Finding[] {
  return byGravity(findings.filter((each) => span.start <= each.span.start && each.span.end <= span.end));
}

/** How grave findings are taken together; undefined without findings. */
export function toneOf(findings: readonly Finding[]): Tone | undefined {
  const [gravest] = byGravity(findings);
  return gravest && TONES[gravest.severity];
}

/** Findings as a table, the gravest first, in which each leads to what it is about; or a line that says there are none. */
export function findingsBlock(findings: readonly LocatedFinding[], { words }: FactText): ViewBlock {
  const { title, header, none } = words.findings;
  if (findings.length === 0) return { kind: 'list', title, items: [none] };
  const rows = findings
    .toSorted((a, b) => gravityOf(a.finding) - gravityOf(b.finding))
    .map(({ uri, finding: { severity, message, rule, span } }) => [
      { text: words.severities[severity], tone: TONES[severity] },
      { text: plainText(message), at: { uri, span } },
      rule,
    ]);
  return { kind: 'table', title, header, rows };
}

function byGravity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => gravityOf(a) - gravityOf(b));
}

function gravityOf({ severity }: Finding): number {
  return GRAVITY.indexOf(severity);
}
