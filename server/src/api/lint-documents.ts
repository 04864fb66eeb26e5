import path from 'node:path';
import { type Context, createContext } from '../cli/context.ts';
import { unreadableReason } from '../cli/could-not-run.ts';
import { lintSettings } from '../cli/lint-settings.ts';
import { openProjects, pathFrom, uriOf } from '../cli/open-projects.ts';
import { readIfPossible, reported } from '../cli/reporters/document.ts';
import { jsonFindings } from '../cli/reporters/json.ts';
import { type LintProject, lintProject } from '../lint/lint.ts';
import { defaultSettings, type Settings } from '../project/settings.ts';
import type { Finding, LintOptions, LintResult, LintTextOptions, RuleOptions } from './index.ts';

/** Lints the documents that paths lead to. Throws `CouldNotRun`. */
export async function lintDocuments(options: LintOptions): Promise<LintResult> {
  const { paths = ['.'], cwd = process.cwd(), config } = options;
  const configuration = config === undefined ? {} : { configuration: config };
  const context: Context = { ...contextFor(options), cwd: path.resolve(cwd), ...configuration };
  const settingsFrom = await changes(options);
  const result: LintResult = { findings: [], documents: 0, unreadable: [] };
  for (const { settings, sources } of openProjects(paths, context)) {
    const project = { settings: settingsFrom(settings), sources };
    await collect(result, project, context.cwd, readIfPossible);
  }
  return result;
}

/** Lints one text by itself. Throws `CouldNotRun`. */
export async function lintOneText(text: string, options: LintTextOptions): Promise<Finding[]> {
  const { cwd, today } = contextFor(options);
  const uri = uriOf(path.resolve(cwd, options.file ?? 'text.afspraak'));
  const settings = (await changes(options))(defaultSettings(today));
  const result: LintResult = { findings: [], documents: 0, unreadable: [] };
  await collect(result, { settings, sources: [{ uri, asked: true, read: () => text }] }, cwd, () => text);
  return result.findings;
}

/** Adds what a project gives to a result; `read` gives the text of a document again. */
async function collect(
  result: LintResult,
  project: LintProject,
  cwd: string,
  read: (uri: string) => string | undefined,
): Promise<void> {
  const pathOf = (uri: string) => pathFrom(cwd, uri);
  for (const document of lintProject(project)) {
    if ('unreadable' in document) {
      const file = pathOf(document.uri);
      result.unreadable.push({ file, reason: unreadableReason(file, document.unreadable).en });
      continue;
    }
    result.documents++;
    const findings = jsonFindings(reported(document, project.settings, read), { pathOf });
    for await (const finding of findings) result.findings.push(finding);
  }
}

function contextFor({ today }: RuleOptions): Context {
  return createContext({ color: false, ...(today === undefined ? {} : { today }) });
}

async function changes({
  language,
  withReadiness = false,
  ...rules
}: RuleOptions): Promise<(settings: Settings) => Settings> {
  const change = await lintSettings({ ...rules, withReadiness });
  return (settings) => change({ ...settings, language: language ?? settings.language });
}
