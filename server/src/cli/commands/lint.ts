import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LintOptions } from '../actions/lint.ts';
import { FORMATS, type Format } from '../reporters/formats.ts';
import type { FormatChoice } from '../reporters/outputs.ts';
import { FAIL_ON } from '../severity.ts';

export function addLint(program: Command): void {
  program
    .command('lint')
    .description('say what is missing, vague or wrong in documents')
    .argument('[paths...]', 'files, folders or glob patterns', ['.'])
    .addOption(
      new Option(
        '--format <name[=file]>',
        `how findings are written, and to what file; repeatable (${FORMATS.join(', ')})`,
      ).argParser(collect(readFormat)),
    )
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that gives exit status 1').choices(FAIL_ON).default('error'),
    )
    .addOption(
      new Option('--max-warnings <number>', 'exit status 1 when there are more warnings than this').argParser(
        readCount,
      ),
    )
    .option('--quiet', 'report errors only', false)
    .addOption(
      new Option('--rule <rule=severity>', 'what a rule weighs, whatever configurations say; repeatable').argParser(
        collect(String),
      ),
    )
    .addOption(
      new Option('--only <rule>', 'a rule or group that may find something; repeatable (default: all)').argParser(
        collect(String),
      ),
    )
    .option('--fix', 'apply the fixes that keep what documents mean, and report what is left', false)
    .option('--fix-unsafe', 'apply the other fixes too, which somebody has to look at and complete', false)
    .option('--diff', 'write nothing; show what fixes would change, with exit status 1 when anything would', false)
    .option('--statistics', 'count findings by rule, on standard error', false)
    .option('--timing', 'say how long each part and rule took, on standard error', false)
    .option('--cache', 'keep what is found out, and next time only look again at what changed', false)
    .option('--cache-location <folder>', 'where that is kept (default: in node_modules, else .afspraak-cache)')
    .option('--with-readiness', 'show how people were rated, which is personal data', false)
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { lint } = await import('../actions/lint.ts');
      process.exitCode = await lint(paths, command.optsWithGlobals<LintOptions>());
    });
}

/** A reader of an option that may be given more than once. */
function collect<Value>(read: (argument: string) => Value): (argument: string, before?: readonly Value[]) => Value[] {
  return (argument, before = []) => [...before, read(argument)];
}

function readFormat(argument: string): FormatChoice {
  const at = argument.indexOf('=');
  const name = at < 0 ? argument : argument.slice(0, at);
  if (!isFormat(name)) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
  if (at < 0) return { format: name };
  if (at === argument.length - 1) throw new InvalidArgumentError('Name a file after the equals sign.');
  return { format: name, file: argument.slice(at + 1) };
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

function readCount(argument: string): number {
  if (!/^\d{1,9}$/.test(argument)) throw new InvalidArgumentError('Write a number of warnings, such as 0.');
  return Number(argument);
}
