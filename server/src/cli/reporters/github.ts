import type { Severity } from '../../facts/model.ts';
import type { Lines } from '../../facts/position.ts';
import type { Finding } from '../../rules/engine.ts';
import { printable } from '../printable.ts';
import { regionOf } from './region.ts';
import type { CreateReporter } from './reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which become annotations. Paths are from the folder of the repository. */
export const githubReporter: CreateReporter = ({ repositoryPathOf }) => ({
  begin: () => '',
  *document({ uri, lines, findings }) {
    for (const finding of findings) yield annotation(repositoryPathOf(uri), lines, finding);
  },
  end: () => '',
});

function annotation(file: string, lines: Lines, { rule, severity, message, span }: Finding): string {
  const { startLine, startColumn, endLine, endColumn } = regionOf(lines, span);
  // Columns of an annotation over several lines are refused.
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  const properties = Object.entries({ file, line: startLine, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${property(printable(String(value)))}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${data(printable(message))}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
