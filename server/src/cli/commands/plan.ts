import { type Command, Option } from 'commander';
import type { ReportOptions } from '../actions/report.ts';
import { FORMATS } from '../formats.ts';

export function addPlan(program: Command): void {
  program
    .command('plan')
    .description('show the sub-result plans of agreements, or write them as a picture, page, table or calendar')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .addOption(new Option('--format <format>', 'how plans are written').choices(FORMATS).default('text'))
    .option('--name <name>', 'only the agreement with this name')
    .option('--output <file>', 'write to this file instead of printing')
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { report } = await import('../actions/report.ts');
      await report('plan', paths, command.optsWithGlobals<ReportOptions>());
    });
}
