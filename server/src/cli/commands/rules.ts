import { type Command, Option } from 'commander';
import type { RulesOptions } from '../actions/rules.ts';

export function addRules(program: Command): void {
  program
    .command('rules')
    .description('list every rule')
    .addOption(new Option('--format <format>', 'how the rules are written').choices(['table', 'json']).default('table'))
    .action(async (_options: unknown, command: Command) => {
      const { rules } = await import('../actions/rules.ts');
      rules(command.optsWithGlobals<RulesOptions>());
    });
}
