import { type Command, Option } from 'commander';
import type { PlanOptions } from '../actions/plan.ts';
import { PLAN_FORMATS } from '../plan-formats.ts';

export function addPlan(program: Command): void {
  program
    .command('plan')
    .description('show the sub-result plan of agreements, or write it as a picture, table or calendar')
    .argument('<path>', 'file, folder or glob pattern')
    .argument('[name]', 'name of the agreement; without it, every agreement')
    .addOption(new Option('--format <format>', 'how the plan is written').choices(PLAN_FORMATS).default('text'))
    .option('--name <name>', 'name of the agreement, as an option')
    .option('--output <file>', 'write to this file instead of printing')
    .action(async (file: string, name: string | undefined, _options: unknown, command: Command) => {
      const { plan } = await import('../actions/plan.ts');
      await plan(file, name, command.optsWithGlobals<PlanOptions>());
    });
}
