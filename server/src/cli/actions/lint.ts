import { createContext, type GlobalOptions } from '../context.ts';
import { LintRun, type RunOptions } from '../lint-run.ts';
import { lintSettings } from '../lint-settings.ts';
import { openProjects } from '../open-projects.ts';
import { readRuleArguments } from '../rule-options.ts';
import { Timing } from '../timing.ts';

export interface LintOptions extends GlobalOptions, RunOptions {
  /** `RULE=SEVERITY`. */
  rule?: readonly string[];
  only?: readonly string[];
  timing: boolean;
  withReadiness: boolean;
}

/** Lints documents and writes what it finds. Gives the exit status. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const context = createContext(options);
  const timing = options.timing ? new Timing() : undefined;
  const settingsFrom = await lintSettings({ ...options, rules: readRuleArguments(options.rule ?? []) });
  const stop = timing?.start('find');
  const projects = openProjects(paths, context).map(({ settings, ...project }) => {
    const asked = settingsFrom(settings);
    return { ...project, settings: timing?.watched(asked) ?? asked };
  });
  stop?.();
  return new LintRun(options, context, timing).over(projects);
}
