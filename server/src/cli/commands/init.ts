import { type Command, Option } from 'commander';
import { LANGUAGES } from '../../project/configuration-options.ts';
import { PRESET_NAMES } from '../../project/presets.ts';
import type { InitOptions } from '../actions/init.ts';
import { CI_SERVICES } from '../ci-services.ts';

export function addInit(program: Command): void {
  program
    .command('init')
    .description('make a folder a project: asks what it needs, and writes over nothing')
    .argument('[folder]', 'folder of the agreements', '.')
    .option('--yes', 'ask nothing; what no option says gets its default', false)
    .option('--country <code>', 'whose public holidays are no working days, such as BE or NL')
    .addOption(new Option('--language <language>', 'language of messages').choices(LANGUAGES))
    .addOption(new Option('--preset <preset>', 'what rules weigh').choices(PRESET_NAMES))
    .addOption(new Option('--ci <service>', 'also write what lints in this service').choices(CI_SERVICES))
    .option('--example', 'also write an example document')
    .option('--ignore-file', 'also write .afspraakignore, for documents to leave out')
    .action(async (folder: string, _options: unknown, command: Command) => {
      const { init } = await import('../actions/init.ts');
      await init(folder, command.optsWithGlobals<InitOptions>());
    });
}
