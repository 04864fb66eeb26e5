import { type Command, Option } from 'commander';
import type { LintOptions } from '../actions/lint.ts';
import { FORMATS } from '../reporters/formats.ts';
import { FAIL_ON } from '../severity.ts';

export function addLint(program: Command): void {
  program
    .command('lint')
    .description('say what is missing, vague or wrong in documents')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .addOption(new Option('--format <format>', 'how findings are written').choices(FORMATS).default('human'))
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that gives exit status 1').choices(FAIL_ON).default('error'),
    )
    .option('--with-readiness', 'show how people were rated, which is personal data', false)
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { lint } = await import('../actions/lint.ts');
      process.exitCode = await lint(paths, command.optsWithGlobals<LintOptions>());
    });
}
