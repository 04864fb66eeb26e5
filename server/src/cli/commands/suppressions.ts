import { type Command, Option } from 'commander';
import type { SuppressionsOptions } from '../actions/suppressions.ts';

export function addSuppressions(program: Command): void {
  program
    .command('suppressions')
    .description('list what documents keep silent about on purpose, why, and whether it still does anything')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .addOption(new Option('--format <format>', 'how the list is written').choices(['text', 'json']).default('text'))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { suppressions } = await import('../actions/suppressions.ts');
      process.exitCode = await suppressions(paths, command.optsWithGlobals<SuppressionsOptions>());
    });
}
