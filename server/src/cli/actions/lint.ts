import path from 'node:path';
import type { LintProject } from '../../lint/lint.ts';
import type { Shard } from '../../lint/shard.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { type CacheOptions, withCache } from '../lint-cache.ts';
import { LintRun, type RunOptions } from '../lint-run.ts';
import { lintSettings } from '../lint-settings.ts';
import { openProjects } from '../open-projects.ts';
import { readRuleArguments } from '../rule-options.ts';
import { Timing } from '../timing.ts';
import type { FixOptions } from './fix.ts';

export interface LintOptions extends GlobalOptions, RunOptions, FixOptions, CacheOptions {
  /** `RULE=SEVERITY`. */
  rule?: readonly string[];
  only?: readonly string[];
  timing: boolean;
  /** The part that is read, and where what it says is written. */
  shard?: Shard;
  shardOutput: string;
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
  if (options.shard) {
    const { writeShard } = await import('../shard-file.ts');
    writeShard(path.resolve(context.cwd, options.shardOutput), options.shard, projects);
    return 0;
  }
  const run = async () => new LintRun(options, context, timing).over(await withCache(projects, options, context));
  return options.fix || options.fixUnsafe || options.diff ? withFixes(projects, options, context, run) : run();
}

/** Applies fixes first, then lints what is left; or only shows what they would change. */
async function withFixes(
  projects: readonly LintProject[],
  options: LintOptions,
  context: Context,
  run: () => Promise<number>,
): Promise<number> {
  const { fixedLine, fixProjects } = await import('./fix.ts');
  const outcome = await fixProjects(projects, options, context);
  const status = options.diff ? Number(outcome.fixed > 0) : await run();
  process.stderr.write(`${fixedLine(outcome, options)[context.language]}\n`);
  return outcome.failed > 0 ? 2 : status;
}
