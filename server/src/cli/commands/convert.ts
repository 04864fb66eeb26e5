import { type Command, Option } from 'commander';
import type { ConvertOptions } from '../actions/convert.ts';

export function addConvert(program: Command): void {
  program
    .command('convert')
    .description('turn a result agreement into a work-process agreement, or back; shows the difference')
    .argument('<file>', 'document')
    .argument('<name>', 'name of the agreement')
    .addOption(
      new Option('--to <kind>', 'kind of agreement to make').choices(['process', 'result']).makeOptionMandatory(),
    )
    .option('--write', 'change the document instead of showing the difference', false)
    .action(async (file: string, name: string, _options: unknown, command: Command) => {
      const { convert } = await import('../actions/convert.ts');
      await convert(file, name, command.optsWithGlobals<ConvertOptions>());
    });
}
