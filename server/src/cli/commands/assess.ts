import { type Command, Option } from 'commander';
import type { AssessCommandOptions } from '../actions/assess.ts';

export function addAssess(program: Command): void {
  program
    .command('assess')
    .description('read sentences as goals: are they specific, measurable and time-bound?')
    .argument('[sentences...]', 'sentences to read; without any, each line of standard input is one')
    .addOption(new Option('--format <format>', 'how answers are written').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nWith --format json each answer is one object on a line. --lang also says in which language the sentences are (default: auto).' +
        '\nWhether something is agreed or realistic is not judged: only the writer knows. The exit status does not depend on the verdicts.',
    )
    .action(async (sentences: string[], _options: unknown, command: Command) => {
      const { assess } = await import('../actions/assess.ts');
      await assess(sentences, command.optsWithGlobals<AssessCommandOptions>());
    });
}
