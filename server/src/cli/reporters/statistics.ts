import type { Localized } from '../../project/localized.ts';
import type { Tally } from './tally.ts';
import { reportWords } from './words.ts';

/** Lines for people: how often each rule found something, and for how many of those there is a fix. */
export function statisticsLines(tally: Tally, language: keyof Localized): string[] {
  const { columns, severity: shown } = reportWords(language);
  const header = [columns.count, columns.fixable, columns.severity, columns.rule];
  const rows = tally
    .byRule()
    .map(({ rule, severity, count, fixable }) => [String(count), String(fixable), shown(severity), rule]);
  const widths = header.map((_, at) => Math.max(...[header, ...rows].map((row) => row[at]?.length ?? 0)));
  return [header, ...rows].map((row) =>
    row
      .map((cell, at) => (at < 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
