import type { Lines } from '../../facts/position.ts';
import type { Finding } from '../../rules/engine.ts';
import { printable } from '../printable.ts';
import { regionOf } from './region.ts';
import type { CreateReporter } from './reporter.ts';

/** Logging commands of Azure Pipelines, which knows errors and warnings only. Paths are from the folder of the repository. */
export const azureReporter: CreateReporter = ({ repositoryPathOf }) => ({
  begin: () => '',
  *document({ uri, lines, findings }) {
    for (const finding of findings) yield issue(repositoryPathOf(uri), lines, finding);
  },
  end: () => '',
});

function issue(sourcepath: string, lines: Lines, { rule, severity, message, span }: Finding): string {
  const { startLine: linenumber, startColumn: columnnumber } = regionOf(lines, span);
  const type = severity === 'error' ? 'error' : 'warning';
  const properties = Object.entries({ type, sourcepath, linenumber, columnnumber, code: rule })
    .map(([name, value]) => `${name}=${property(printable(String(value)))};`)
    .join('');
  return `##vso[task.logissue ${properties}]${data(printable(message))}\n`;
}

/** The agent reads `%AZP25` as a percent sign, so that no text of a document can hold an escape of its own. */
function data(text: string): string {
  return text.replaceAll('%', '%AZP25');
}

function property(text: string): string {
  return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
