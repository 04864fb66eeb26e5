import { type Command, Option } from 'commander';
import type { DueOptions } from '../actions/due.ts';

export function addDue(program: Command): void {
  program
    .command('due')
    .description('list what falls due for whom: sub-results, follow-up, reviews, evaluations, sessions, assignments')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .option('--within <time>', 'how far to look ahead: days, weeks or months, such as 10d, 2w or 1m', '2w')
    .option('--for <name>', 'only what concerns this person (or team), teams of the person included')
    .addOption(new Option('--format <format>', 'how the list is written').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nWhat is done (see check-ins and evaluations) is left out; what is overdue is marked. The exit status does not depend on the list.',
    )
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { due } = await import('../actions/due.ts');
      due(paths, command.optsWithGlobals<DueOptions>());
    });
}
