import type { Agreement, Progress } from '../facts/model.ts';
import type { ReportedProgress } from './model.ts';

/** A step is finished or not as far as anybody reported; `latest` is the last report about it. */
interface StepReport {
  done: boolean;
  latest?: ReportedProgress;
}

/** What was reported of an agreement up to a day, by date; reports without a date come first. */
export function reportedUntil(today: string, agreement: Agreement, progress: readonly Progress[]): Progress[] {
  return progress
    .filter((report) => report.agreement.name === agreement.name.text && (report.on?.date ?? '') <= today)
    .sort((a, b) => compare(a.on?.date ?? '', b.on?.date ?? ''));
}

/**
 * Whether a step is done, from reports in order. It is when it was evaluated, alone or with the whole agreement, when a check-in gives it a
 * level above moderate, or when a check-in on or after its due date is green; orange or red afterwards opens it again. Before its due date
 * green only means that all goes well.
 */
export function reportOf(step: string, due: string, reports: readonly Progress[]): StepReport {
  let done = false;
  let latest: ReportedProgress | undefined;
  for (const report of reports) {
    const isOwn = report.step?.name === step;
    if (!isOwn && !(report.step === undefined && report.kind === 'evaluation')) continue;
    const isBad = report.colour === 'red' || (report.colour === 'orange' && report.kind === 'check-in');
    if (isOwn) latest = progressOf(report);
    if (isOwn && isBad) done = false;
    else if (!isBad) done ||= closes(report, due);
  }
  return latest === undefined ? { done } : { done, latest };
}

function closes({ kind, level, colour, on }: Progress, due: string): boolean {
  if (kind === 'evaluation') return true;
  if (level !== undefined && level !== 'moderate') return true;
  return colour === 'green' && on !== undefined && on.date >= due;
}

/** A report without its place in the text. */
export function progressOf({ kind, step, on, done, value, level, colour }: Progress): ReportedProgress {
  return {
    kind,
    ...(step === undefined ? {} : { step: step.name }),
    ...(on === undefined ? {} : { on: on.date }),
    ...(done === undefined ? {} : { done: done.text }),
    ...(value === undefined ? {} : { value: { value: value.value, unit: value.unit } }),
    ...(level === undefined ? {} : { level }),
    ...(colour === undefined ? {} : { colour }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
