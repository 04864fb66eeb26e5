import type { Settings } from '../../project/settings.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { LintRun, type RunOptions } from '../lint-run.ts';
import { openProjects } from '../open-projects.ts';
import { readRuleArguments, withRuleOptions } from '../rule-options.ts';
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
  const prepared = await preparation(options, timing);
  const stop = timing?.start('find');
  const projects = openProjects(paths, context);
  stop?.();
  const run = new LintRun(options, context, timing);
  return run.over(projects.map((project) => ({ ...project, settings: prepared(project.settings) })));
}

/** What the options change in the settings of every project. */
async function preparation(
  options: LintOptions,
  timing: Timing | undefined,
): Promise<(settings: Settings) => Settings> {
  const { rule = [], only, withReadiness } = options;
  const withRules = withRuleOptions({ rules: readRuleArguments(rule), ...(only ? { only } : {}) });
  const { assess } = await import('../../assess/assess.ts');
  return (settings) => {
    const asked = { ...withRules(settings), assess, showRatings: withReadiness };
    return timing ? timing.watched(asked) : asked;
  };
}
