import { type Command, Option } from 'commander';
import type { ConfigOptions } from '../actions/config.ts';
import { withRuleArguments } from './report-options.ts';

export function addConfig(program: Command): void {
  withRuleArguments(program.command('config'))
    .description('say which settings hold for a document, and where each is set')
    .argument('<file>', 'document, which need not be there yet')
    .argument('[rule]', 'only what this rule weighs, and the numbers it compares with')
    .addOption(new Option('--format <format>', 'how settings are written').choices(['text', 'json']).default('text'))
    .action(async (file: string, rule: string | undefined, _options: unknown, command: Command) => {
      const { config } = await import('../actions/config.ts');
      config(file, rule, command.optsWithGlobals<ConfigOptions>());
    });
}
