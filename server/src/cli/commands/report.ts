import { type Command, Option } from 'commander';
import type { ReportOptions } from '../actions/report.ts';
import { FORMATS, KINDS } from '../formats.ts';

export function addReport(program: Command): void {
  program
    .command('report')
    .description('write agreements, people, teams … to read, print and sign, with their pictures and findings')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .addOption(new Option('--format <format>', 'how the report is written').choices(FORMATS).default('html'))
    .option('--name <name>', 'only what has this name')
    .addOption(
      new Option('--kind <kind>', 'only things of this kind, or all (default: all but people and day plans)').choices([
        ...KINDS,
        'all',
      ]),
    )
    .option('--output <file>', 'write to this file instead of printing')
    .option('--with-readiness', 'include ratings of people, which are personal data', false)
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { report } = await import('../actions/report.ts');
      await report('report', paths, command.optsWithGlobals<ReportOptions>());
    });
}
