import type { Severity } from '../../facts/model.ts';

/** Severities as SARIF names them. */
export const SARIF_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
