import type { Agreement, FileFacts, RecordedReason, Span, Suppression } from '../facts/model.ts';
import type { Settings } from '../project/settings.ts';
import { ruleByName } from '../rules/registry.ts';
import { severityOf } from '../rules/severity.ts';
import type { SuppressedFinding } from '../rules/suppressed.ts';

/** Whether a suppression does anything: it suppresses something; nothing; its rule is off; it lacks a reason or a date; its rule does not exist. */
export const SUPPRESSION_STATES = ['used', 'unused', 'off', 'incomplete', 'unknown'] as const;
export type SuppressionState = (typeof SUPPRESSION_STATES)[number];

/** A comment that leaves findings out, or a reason that an agreement records against a rule. */
export interface ListedSuppression {
  span: Span;
  rule: string;
  /** Where it holds: in the next block or property, the whole document, or the agreement that records it. */
  scope: 'next' | 'file' | 'agreement';
  /** Name of that agreement. */
  agreement?: string;
  /** Empty when there is none. */
  reason: string;
  /** When it was decided, ISO, and by whom. */
  on?: string;
  by?: string;
  state: SuppressionState;
  /** How many findings it keeps silent. */
  findings: number;
}

/** Every suppression in a document, in the order of its text; `settings` are those of the document. */
export function listedSuppressions(
  facts: FileFacts,
  suppressed: readonly SuppressedFinding[],
  settings: Settings,
): ListedSuppression[] {
  const counts = new Map<Suppression | RecordedReason, number>();
  for (const each of suppressed.flatMap(({ by }) => by)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const withState = (each: Suppression | RecordedReason, isComplete: boolean, mayName: (rule: string) => boolean) => {
    const findings = counts.get(each) ?? 0;
    return { state: stateOf(each.rule, { isComplete, findings, mayName, settings }), findings };
  };
  const comments = facts.suppressions.map((comment): ListedSuppression => {
    const { span, rule, scope, reason } = comment;
    return { span, rule, scope, reason, ...withState(comment, reason !== '', () => true) };
  });
  const recorded = facts.agreements.flatMap((agreement) =>
    agreement.reasons.map((each): ListedSuppression => {
      const isComplete = each.reason !== undefined && each.on !== undefined;
      return { ...decision(each, agreement), ...withState(each, isComplete, (rule) => rule.startsWith('fit/')) };
    }),
  );
  return [...comments, ...recorded].sort((a, b) => a.span.start - b.span.start);
}

function decision({ span, rule, reason, on, by }: RecordedReason, { name }: Agreement) {
  return {
    span,
    rule,
    scope: 'agreement' as const,
    agreement: name.text,
    reason: reason?.text ?? '',
    ...(on ? { on: on.date } : {}),
    ...(by ? { by: by.name } : {}),
  };
}

interface Circumstances {
  isComplete: boolean;
  findings: number;
  mayName(rule: string): boolean;
  settings: Settings;
}

function stateOf(name: string, { isComplete, findings, mayName, settings }: Circumstances): SuppressionState {
  const rule = ruleByName(name);
  if (!rule || !mayName(name)) return 'unknown';
  if (!isComplete) return 'incomplete';
  if (findings > 0) return 'used';
  return severityOf(rule, settings) === 'off' ? 'off' : 'unused';
}
