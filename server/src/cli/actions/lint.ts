import { lintProject } from '../../lint/lint.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { unreadableReason } from '../could-not-run.ts';
import { readText } from '../document-file.ts';
import { fileOf, openProjects, pathFrom } from '../open-projects.ts';
import { type Format, loadReporter } from '../reporters/formats.ts';
import { type FailOn, fails, SEVERITIES } from '../severity.ts';

export interface LintOptions extends GlobalOptions {
  format: Format;
  failOn: FailOn;
  withReadiness: boolean;
}

/** Lints documents and prints what it finds. Gives the exit status. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const context = createContext(options);
  const projects = openProjects(paths, context);
  const { assess } = await import('../../assess/assess.ts');
  const createReporter = await loadReporter(options.format);
  const pathOf = (uri: string): string => pathFrom(context.cwd, uri);
  const reporter = createReporter({ ...context, pathOf, textOf: readIfPossible });

  const totals = { documents: 0, findings: { error: 0, warning: 0, information: 0, hint: 0 } };
  let unreadable = 0;
  context.print(reporter.begin());
  for (const { settings, sources } of projects) {
    const asked = { ...settings, assess, showRatings: options.withReadiness };
    for (const document of lintProject({ settings: asked, sources })) {
      if ('unreadable' in document) {
        unreadable++;
        context.complain(unreadableReason(pathOf(document.uri), document.unreadable));
        continue;
      }
      totals.documents++;
      for (const { severity } of document.findings) totals.findings[severity]++;
      for (const text of reporter.document(document)) context.print(text);
    }
  }
  context.print(reporter.end(totals));
  if (unreadable > 0) return 2;
  return SEVERITIES.some((severity) => totals.findings[severity] > 0 && fails(severity, options.failOn)) ? 1 : 0;
}

/** The text of a document that was read before; undefined when it has gone since. */
function readIfPossible(uri: string): string | undefined {
  try {
    return readText(fileOf(uri));
  } catch {
    return undefined;
  }
}
