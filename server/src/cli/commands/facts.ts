import type { Command } from 'commander';
import type { FactsOptions } from '../actions/facts.ts';

export function addFacts(program: Command): void {
  program
    .command('facts')
    .description('write what documents say as JSON, for other programs')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .option('--with-readiness', 'include ratings of people, which are personal data', false)
    .addHelpText(
      'after',
      '\nWrites { "version": 1, "files": [{ "file": PATH, "facts": { ... } }] }. Positions are UTF-16 offsets; lineStarts turns them into lines.',
    )
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { facts } = await import('../actions/facts.ts');
      process.exitCode = facts(paths, command.optsWithGlobals<FactsOptions>());
    });
}
