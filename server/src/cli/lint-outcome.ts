import type { Severity } from '../facts/model.ts';
import type { Finding } from '../rules/engine.ts';
import type { Totals } from './reporters/reporter.ts';
import { type FailOn, fails, SEVERITIES } from './severity.ts';

/** What decides how a run ends. */
export interface OutcomeOptions {
  failOn: FailOn;
  /** More warnings than this make the run fail. */
  maxWarnings?: number;
}

type Counts = Record<Severity, number>;

/** Counts what a run finds, and says how it ends. */
export class LintOutcome {
  private readonly options: OutcomeOptions;
  private documents = 0;
  private readonly found: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
  private readonly shown: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
  private readonly unreadable: { uri: string; reason: string }[] = [];

  constructor(options: OutcomeOptions) {
    this.options = options;
  }

  /** Counts a document with all its findings, and those of them that are shown. */
  add(findings: readonly Finding[], shown: readonly Finding[]): void {
    this.documents++;
    for (const { severity } of findings) this.found[severity]++;
    for (const { severity } of shown) this.shown[severity]++;
  }

  addUnreadable(uri: string, reason: string): void {
    this.unreadable.push({ uri, reason });
  }

  totals(): Totals {
    const { documents, shown: findings, unreadable } = this;
    return { documents, findings, unreadable, status: this.status() };
  }

  /** The exit status: 2 when a document could not be read, 1 when what was found is too much, else 0. */
  status(): number {
    if (this.unreadable.length > 0) return 2;
    const { failOn } = this.options;
    const failing = SEVERITIES.some((severity) => this.found[severity] > 0 && fails(severity, failOn));
    return failing || this.tooManyWarnings() !== undefined ? 1 : 0;
  }

  /** How many warnings there are when that is more than is allowed. */
  tooManyWarnings(): number | undefined {
    const { warning } = this.found;
    return warning > (this.options.maxWarnings ?? Number.POSITIVE_INFINITY) ? warning : undefined;
  }
}
