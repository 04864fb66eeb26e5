import type { Command } from 'commander';
import type { GlobalOptions } from '../context.ts';

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('explain a rule: what it catches, why, what to do, with examples')
    .argument('<rule>', 'name of the rule, such as smart/measure-missing')
    .action(async (rule: string, _options: unknown, command: Command) => {
      const { explain } = await import('../actions/explain.ts');
      explain(rule, command.optsWithGlobals<GlobalOptions>());
    });
}
