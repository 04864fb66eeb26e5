import { type Command, Option } from 'commander';
import type { PlanOptions } from '../actions/plan.ts';

export function addPlan(program: Command): void {
  program
    .command('plan')
    .description('show the sub-result plan of an agreement')
    .argument('<file>', 'document')
    .argument('<name>', 'name of the agreement')
    .addOption(
      new Option('--format <format>', 'text for a terminal, or a picture').choices(['text', 'svg']).default('text'),
    )
    .action(async (file: string, name: string, _options: unknown, command: Command) => {
      const { plan } = await import('../actions/plan.ts');
      await plan(file, name, command.optsWithGlobals<PlanOptions>());
    });
}
