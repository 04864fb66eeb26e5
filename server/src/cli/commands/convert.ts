import type { Command } from 'commander';
import type { ConvertOptions } from '../actions/convert.ts';

export function addConvert(program: Command): void {
  program
    .command('convert')
    .description(
      'write something in another form: another kind of agreement, another language, one file; shows the difference',
    )
    .argument('<file>', 'document')
    .argument(
      '[names...]',
      'name of what to convert, or its line; for --to one-file the documents to merge into the first',
    )
    .option('--to <form>', 'what to make of it (see --list)')
    .option('--list', 'list what can be converted, without converting it', false)
    .option('--output <file>', 'for --to one-file: new document instead of the first one')
    .option('--write', 'change the documents instead of showing the difference', false)
    .addHelpText('after', FORMS)
    .action(async (file: string, names: string[], _options: unknown, command: Command) => {
      const { convert } = await import('../actions/convert.ts');
      await convert(file, names, command.optsWithGlobals<ConvertOptions>());
    });
}

const FORMS = `
Forms:
  process, result   the other kind of agreement
  split             one agreement per measure
  own-agreement     an agreement of its own for a step
  action            an action instead of a team rule
  fields, coach     measure and term out of a text; the next missing field
  nl, en            keywords in another language
  readiness-file    the readiness of people in a document of its own
  one-file          several documents in one

What no longer holds afterwards is said on standard error and stays in the document as a comment.`;
