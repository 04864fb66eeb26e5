import type { Severity } from '../facts/model.ts';

/** Severities from light to heavy. */
export const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const satisfies readonly Severity[];

/** From which severity findings make a command fail. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether a finding of this severity makes a command fail. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}
