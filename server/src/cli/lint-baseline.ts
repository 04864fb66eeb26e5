import { existsSync } from 'node:fs';
import path from 'node:path';
import { Baseline } from '../lint/baseline.ts';
import type { Localized } from '../project/localized.ts';
import { settingsFor } from '../project/overrides.ts';
import type { Settings } from '../project/settings.ts';
import { ruleByName } from '../rules/registry.ts';
import { severityOf } from '../rules/severity.ts';
import { type BaselineFile, openBaseline, writeBaseline } from './baseline-file.ts';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import { pathFrom } from './open-projects.ts';
import type { ReportedDocument } from './reporters/reporter.ts';

export interface BaselineOptions {
  /** File with the findings that are left out because they are known. */
  baseline?: string;
  /** Writes all findings of this run to it. */
  updateBaseline?: boolean;
  /** Takes out of it what is no longer found. */
  pruneBaseline?: boolean;
  /** What this run asks of rules, over what configurations say. */
  rule?: readonly string[];
  only?: readonly string[];
}

/** The findings that are known already, in one run of lint. */
export class LintBaseline {
  private readonly options: BaselineOptions;
  private readonly context: Context;
  private readonly file: BaselineFile;
  private readonly baseline: Baseline;

  private constructor(options: BaselineOptions, file: BaselineFile, context: Context) {
    this.options = options;
    this.context = context;
    this.file = file;
    const folder = path.dirname(file.file);
    this.baseline = new Baseline(file.entries, { exists: (each) => existsSync(path.resolve(folder, each)) });
  }

  /** The baseline that was asked for, if any. Throws {@link CouldNotRun} when it cannot be used. */
  static open(options: BaselineOptions, context: Context): LintBaseline | undefined {
    const { baseline, updateBaseline, pruneBaseline } = options;
    const isWritten = (updateBaseline ?? false) || (pruneBaseline ?? false);
    if (baseline !== undefined) return new LintBaseline(options, openBaseline(baseline, isWritten, context), context);
    if (isWritten) throw new CouldNotRun(UNNAMED);
    return undefined;
  }

  /** Which findings of a document are left out; all of them when they are being written down. */
  known(document: ReportedDocument, settings: Settings): boolean[] {
    const fingerprints = document.fingerprints();
    const findings = document.findings.map(({ rule }, at) => ({ rule, fingerprint: fingerprints[at] ?? '' }));
    const shown = pathFrom(path.dirname(this.file.file), document.uri);
    const known = this.baseline.compare(shown, findings, this.judging(settingsFor(settings, document.uri)));
    return this.options.updateBaseline ? known.map(() => true) : known;
  }

  /**
   * Which rules would find again what they found before: those that are on. What rules say of suppressions depends on other
   * rules, of which this run may have switched some off.
   */
  private judging(settings: Settings): (rule: string) => boolean {
    const { rule: weighed, only } = this.options;
    const areAllOn = weighed === undefined && only === undefined;
    return (name) => {
      const rule = ruleByName(name);
      if (rule === undefined) return true;
      return severityOf(rule, settings) !== 'off' && (areAllOn || rule.scope !== 'outcome');
    };
  }

  /** Writes the file where that was asked; else says when it holds what is no longer needed. */
  finish(): void {
    const { updateBaseline = false, pruneBaseline = false } = this.options;
    const stale = this.baseline.stale();
    if (updateBaseline || pruneBaseline) {
      const entries = this.baseline.after({ news: updateBaseline });
      writeBaseline(this.file, entries);
      const count = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
      this.context.complain(written(this.file.shown, count, updateBaseline ? this.baseline.news() : 0, stale));
    } else if (stale > 0) this.context.complain(noLongerNeeded(this.file.shown, stale));
  }
}

const UNNAMED: Localized = {
  nl: 'Noem het bestand met bekende bevindingen: --baseline BESTAND.',
  en: 'Name the file of known findings: --baseline FILE.',
};

function written(shown: string, count: number, added: number, removed: number): Localized {
  return {
    nl: `${shown}: ${count} ${count === 1 ? 'bekende bevinding' : 'bekende bevindingen'}, ${added} erbij en ${removed} eraf.`,
    en: `${shown}: ${count} known ${count === 1 ? 'finding' : 'findings'}, ${added} added and ${removed} removed.`,
  };
}

function noLongerNeeded(shown: string, count: number): Localized {
  return {
    nl: `${count} ${count === 1 ? 'bevinding' : 'bevindingen'} uit ${shown} ${count === 1 ? 'is' : 'zijn'} er niet meer. Haal ze eruit met --prune-baseline.`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'} of ${shown} ${count === 1 ? 'is' : 'are'} no longer there. Take them out with --prune-baseline.`,
  };
}
