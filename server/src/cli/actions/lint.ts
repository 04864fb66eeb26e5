import path from 'node:path';
import type { Shard } from '../../lint/shard.ts';
import { type Context, createContext, type GlobalOptions, toStandardError } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { type CacheOptions, withCache } from '../lint-cache.ts';
import { type LintInput, openInput } from '../lint-input.ts';
import { LintRun, type RunOptions } from '../lint-run.ts';
import { lintSettings } from '../lint-settings.ts';
import { idleWorkers, type Workers, withWorkers } from '../lint-workers.ts';
import { type ExcludeOptions, type OpenProject, openGiven } from '../open-projects.ts';
import { isDetailed } from '../reporters/formats.ts';
import { readRuleArguments } from '../rule-options.ts';
import { PATHS_OR_INPUT } from '../standard-input.ts';
import { FILES } from '../texts.ts';
import { Timing } from '../timing.ts';
import type { FixOptions } from './fix.ts';

export interface LintOptions extends GlobalOptions, RunOptions, FixOptions, CacheOptions, ExcludeOptions {
  /** `RULE=SEVERITY`. */
  rule?: readonly string[];
  only?: readonly string[];
  timing: boolean;
  /** The part that is read, and where what it says is written. */
  shard?: Shard;
  shardOutput: string;
  /** In how many threads; one when absent. */
  workers?: Workers;
  withReadiness: boolean;
  /** The commit since which findings may be new. */
  changedSince?: string;
  /** The document that standard input holds, instead of paths. */
  stdinFilename?: string;
}

/** Lints documents and writes what it finds. Gives the exit status. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const context = createContext(options);
  const { stdinFilename } = options;
  if (stdinFilename !== undefined && paths.length > 0) throw new CouldNotRun(PATHS_OR_INPUT);
  const idle = idleWorkers(options.workers, options);
  if (idle) context.complain(idle);
  const input = stdinFilename === undefined ? undefined : await openInput(stdinFilename, options, context);
  const timing = options.timing ? new Timing() : undefined;
  const settingsFrom = await lintSettings({ ...options, rules: readRuleArguments(options.rule ?? []) });
  const stop = timing?.start('find');
  const found = input?.projects ?? openGiven(paths.length > 0 ? paths : ['.'], options, context);
  const projects = found.map(({ settings, ...project }) => {
    const asked = settingsFrom(settings);
    return { ...project, settings: timing?.watched(asked) ?? asked };
  });
  stop?.();
  if (options.shard) {
    const { writeShard } = await import('../shard-file.ts');
    writeShard(path.resolve(context.cwd, options.shardOutput), options.shard, projects);
    return 0;
  }
  const job: Job = { projects: await reportable(projects, options), options, context, input, timing };
  return options.fix || options.fixUnsafe || options.diff ? withFixes(job) : report(job, context);
}

/** The projects as far as what they are asked about; with fixes, narrowed to the documents that would be reported. */
async function reportable(projects: readonly OpenProject[], options: LintOptions): Promise<readonly OpenProject[]> {
  const { changedSince } = options;
  if (changedSince === undefined) return projects;
  const { narrowed, onlyChanged } = await import('../changed-since.ts');
  const changed = onlyChanged(projects, changedSince);
  return options.fix || options.fixUnsafe || options.diff ? changed.map(narrowed) : changed;
}

/** What one run is about. */
interface Job {
  projects: readonly OpenProject[];
  options: LintOptions;
  context: Context;
  input: LintInput | undefined;
  timing: Timing | undefined;
}

async function report({ projects, options, input, timing }: Job, context: Context): Promise<number> {
  const run = new LintRun(options, context, { timing, texts: input?.texts });
  const cached = await withCache(projects, options, context);
  const inDetail = options.baseline !== undefined || (options.format ?? []).some(({ format }) => isDetailed(format));
  const brief = cached.map((project) => ({ ...project, isBrief: !inDetail }));
  return run.over(input ? brief : withWorkers(brief, options.workers ?? 1));
}

/**
 * Applies fixes first, then lints what is left; or only shows what they would change. What came from standard input goes to standard
 * output when it is mended, and its findings to standard error.
 */
async function withFixes(job: Job): Promise<number> {
  const { projects, options, context, input } = job;
  const { fixedLine, fixProjects } = await import('./fix.ts');
  const outcome = await fixProjects(projects, options, context, input?.texts ?? FILES);
  if (input && !options.diff) context.print(input.whole());
  const afterwards = input ? toStandardError(context, options) : context;
  const status = options.diff ? Number(outcome.fixed > 0) : await report(job, afterwards);
  process.stderr.write(`${fixedLine(outcome, options)[context.language]}\n`);
  return outcome.failed > 0 ? 2 : status;
}
