import type { Command } from 'commander';
import type { MergeOptions } from '../actions/merge.ts';
import { withReportOptions } from './report-options.ts';

export function addMerge(program: Command): void {
  withReportOptions(program.command('merge'))
    .description('report what all parts of ‘afspraak lint --shard’ found, as one run would')
    .argument('<files...>', 'the files of all parts')
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { merge } = await import('../actions/merge.ts');
      process.exitCode = await merge(files, command.optsWithGlobals<MergeOptions>());
    });
}
