import type { Command } from 'commander';
import type { FmtOptions } from '../actions/fmt.ts';

export function addFmt(program: Command): void {
  program
    .command('fmt')
    .description('lay documents out: indentation, line breaks and spaces, nothing else')
    .argument('[paths...]', 'files, folders or glob patterns (default: the working directory)')
    .option(
      '--check',
      'write nothing; list the documents that would change, with exit status 1 when there are any',
      false,
    )
    .option('--diff', 'write nothing; show what would change, with exit status 1 when anything would', false)
    .option('--stdin-filename <name>', 'lay out standard input, as the document of this name, onto standard output')
    .option('--force-exclude', 'leave out what ignore files leave out, also when it is named', false)
    .option('--with-readiness', 'show ratings of people in what --diff shows, which is personal data', false)
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { fmt } = await import('../actions/fmt.ts');
      process.exitCode = await fmt(paths, command.optsWithGlobals<FmtOptions>());
    });
}
