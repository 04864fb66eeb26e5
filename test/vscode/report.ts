import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from './paths.ts';

/** One test as the suite inside VS Code saw it. */
export interface Outcome {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly milliseconds: number;
  /** Why it failed or was skipped. */
  readonly message?: string;
}

/** What a VS Code host made of the suite; no outcomes means that the suite never reported. */
export interface HostReport {
  readonly host: string;
  readonly outcomes: readonly Outcome[];
}

const marks = { passed: '✓', failed: '✗', skipped: '-' } as const;

function count(report: HostReport, status: Outcome['status']): number {
  return report.outcomes.filter((outcome) => outcome.status === status).length;
}

/** A run is good when the suite reported, something passed and nothing failed. */
export function isGood(report: HostReport): boolean {
  return count(report, 'passed') > 0 && count(report, 'failed') === 0;
}

/** Prints the outcomes and keeps them as JSON in `out/vscode/report-HOST.json`. */
export function publish(report: HostReport): void {
  for (const { status, name, milliseconds, message } of report.outcomes) {
    console.log(`  ${marks[status]} ${name} (${Math.round(milliseconds)} ms)${message ? `\n      ${message}` : ''}`);
  }
  if (report.outcomes.length === 0)
    console.log('  ✗ the suite did not report; VS Code or its extension host ended early');
  console.log(`VS Code, ${report.host}: ${count(report, 'passed')} passed, ${count(report, 'failed')} failed`);
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(path.join(outFolder, `report-${report.host}.json`), JSON.stringify(report, null, 2));
}
