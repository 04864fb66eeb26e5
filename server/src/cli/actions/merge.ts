import path from 'node:path';
import { lintShards } from '../../lint/shard.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { LintRun, type RunOptions } from '../lint-run.ts';
import { lintSettings } from '../lint-settings.ts';
import { settingsOfFolder } from '../open-projects.ts';
import { readRuleArguments } from '../rule-options.ts';
import { readShards } from '../shard-file.ts';

export interface MergeOptions extends GlobalOptions, RunOptions {
  /** `RULE=SEVERITY`. */
  rule?: readonly string[];
  only?: readonly string[];
  withReadiness: boolean;
}

/** Lints projects from the files of their shards, and writes what one run would write. Gives the exit status. */
export async function merge(files: readonly string[], options: MergeOptions): Promise<number> {
  const context = createContext(options);
  const settingsFrom = await lintSettings({ ...options, rules: readRuleArguments(options.rule ?? []) });
  const merged = readShards(files.map((file) => path.resolve(context.cwd, file)));
  const projects = merged.map(({ root, documents }) => ({
    root,
    settings: settingsFrom(settingsOfFolder(root, context)),
    sources: documents.map(({ uri, asked }) => ({ uri, asked, read: () => '' })),
    through: (project: Parameters<typeof lintShards>[0]) => lintShards(project, documents),
  }));
  return new LintRun(options, context).over(projects);
}
