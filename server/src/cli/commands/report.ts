import { type Command, Option } from 'commander';
import type { ReportOptions } from '../actions/report.ts';
import { REPORT_FORMATS } from '../report-formats.ts';

export function addReport(program: Command): void {
  program
    .command('report')
    .description('write agreements to read, print and sign, with their plans and findings')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .addOption(new Option('--format <format>', 'how the report is written').choices(REPORT_FORMATS).default('html'))
    .option('--name <name>', 'only the agreement with this name')
    .option('--output <file>', 'write to this file instead of printing')
    .option('--with-readiness', 'include ratings of people, which are personal data', false)
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { report } = await import('../actions/report.ts');
      await report(paths, command.optsWithGlobals<ReportOptions>());
    });
}
