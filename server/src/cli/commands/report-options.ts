import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, type Format } from '../reporters/formats.ts';
import type { FormatChoice } from '../reporters/outputs.ts';
import { FAIL_ON } from '../severity.ts';

/** Adds what decides which findings are reported, and how. */
export function withReportOptions(command: Command): Command {
  return withRuleArguments(command)
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
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .addOption(new Option('--update-baseline', 'write all present findings to that file').conflicts(['diff', 'shard']))
    .addOption(
      new Option('--prune-baseline', 'take out of that file what is no longer found').conflicts(['diff', 'shard']),
    )
    .option('--with-suppressed', 'write findings that do not count into SARIF too, as suppressed', false)
    .option('--statistics', 'count findings by rule, on standard error', false)
    .option('--with-readiness', 'show how people were rated, which is personal data', false);
}

/** Adds what is asked of rules for one run. */
export function withRuleArguments(command: Command): Command {
  return command
    .addOption(
      new Option('--rule <rule=severity>', 'what a rule weighs, whatever configurations say; repeatable').argParser(
        collect(String),
      ),
    )
    .addOption(
      new Option(
        '--only <rule-or-group>',
        'a rule or group that may find something; repeatable (default: all)',
      ).argParser(collect(String)),
    );
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

/** Reads which part of how many, such as `2/3`. */
export function readShard(argument: string): { part: number; of: number } {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(argument) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (!(shard.part >= 1 && shard.part <= shard.of))
    throw new InvalidArgumentError('Write a part of a number of parts, such as 2/3.');
  return shard;
}
