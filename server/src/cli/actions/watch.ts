import { lintSettings } from '../lint-settings.ts';
import { LintWatch } from '../lint-watch.ts';
import { openGiven, openProjects } from '../open-projects.ts';
import { readRuleArguments } from '../rule-options.ts';
import type { LintOptions } from './lint.ts';

/** Lints documents whenever they change, until Ctrl+C or a request to end. Gives the exit status. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const settingsFrom = await lintSettings({ ...options, rules: readRuleArguments(options.rule ?? []) });
  const asked = paths.length > 0 ? paths : ['.'];
  let isFirst = true;
  const watching = new LintWatch(options, (context) => {
    const projects =
      isFirst || options.forceExclude ? openGiven(asked, options, context) : openProjects(asked, context);
    isFirst = false;
    return projects.map((project) => ({ ...project, settings: settingsFrom(project.settings) }));
  });
  await watching.run(ended());
  return 0;
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
