import type { Severity } from '../../facts/model.ts';
import type { Finding } from '../../rules/engine.ts';
import { SEVERITIES } from '../severity.ts';

/** How often a rule found something. */
export interface RuleCount {
  rule: string;
  /** The heaviest severity that it was found with. */
  severity: Severity;
  count: number;
  /** Findings that have a fix. */
  fixable: number;
}

/** How much was found in a document. */
export interface FileCount {
  file: string;
  count: number;
}

/** Counts findings by rule and by document; grows with those only. */
export class Tally {
  private readonly rules = new Map<string, RuleCount>();
  private readonly files: FileCount[] = [];

  add(file: string, findings: readonly Finding[]): void {
    if (findings.length > 0) this.files.push({ file, count: findings.length });
    for (const { rule, severity, fixes } of findings) {
      const before = this.rules.get(rule) ?? { rule, severity, count: 0, fixable: 0 };
      this.rules.set(rule, {
        rule,
        severity: heavier(before.severity, severity),
        count: before.count + 1,
        fixable: before.fixable + (fixes.length > 0 ? 1 : 0),
      });
    }
  }

  /** The rules that found something, the most first; equals by name. */
  byRule(): RuleCount[] {
    return [...this.rules.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  }

  /** The documents in which something was found, the most first; equals in the order they came. */
  byFile(): FileCount[] {
    return this.files.toSorted((a, b) => b.count - a.count);
  }
}

function heavier(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) >= SEVERITIES.indexOf(other) ? one : other;
}
