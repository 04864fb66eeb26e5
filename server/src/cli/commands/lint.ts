import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LintOptions } from '../actions/lint.ts';
import type { Workers } from '../lint-workers.ts';
import { readShard, withReportOptions } from './report-options.ts';

export function addLint(program: Command): void {
  withReportOptions(program.command('lint'))
    .description('say what is missing, vague or wrong in documents')
    .argument('[paths...]', 'files, folders or glob patterns (default: the working directory)')
    .option('--fix', 'apply the fixes that keep what documents mean, and report what is left', false)
    .option(
      '--fix-unsafe',
      'also apply fixes that somebody has to look at and complete; never those that speak for people',
      false,
    )
    .option('--diff', 'write nothing; show what fixes would change, with exit status 1 when anything would', false)
    .option('--force-exclude', 'leave out what ignore files leave out, also when it is named', false)
    .option('--timing', 'say how long each part and rule took, on standard error', false)
    .option('--cache', 'keep what is found out, and next time only look again at what changed', false)
    .option('--cache-location <folder>', 'where that is kept (default: in node_modules, else .afspraak-cache)')
    .addOption(
      new Option('--workers <number>', 'lint in so many threads; auto takes two for large projects')
        .argParser(readWorkers)
        .default('auto'),
    )
    .addOption(
      new Option('--shard <part/parts>', 'only read one part of the documents, for ‘afspraak merge’')
        .argParser(readShard)
        .conflicts(['fix', 'fixUnsafe', 'diff']),
    )
    .option('--shard-output <file>', 'where what a part says is written', 'afspraak-shard.jsonl')
    .addOption(
      new Option('--watch', 'lint again whenever a document or configuration changes, until Ctrl+C')
        .default(false)
        .conflicts(['fix', 'fixUnsafe', 'diff', 'timing', 'cache', 'shard', 'changedSince', 'stdinFilename'])
        .conflicts(['workers', 'updateBaseline', 'pruneBaseline']),
    )
    .addOption(
      new Option(
        '--changed-since <commit>',
        'only report what changed since history left that of this branch or commit, and what depends on it',
      ).conflicts(['shard', 'cache', 'stdinFilename', 'updateBaseline', 'pruneBaseline']),
    )
    .addOption(
      new Option(
        '--stdin-filename <name>',
        'lint standard input, as the document of this name; with --fix it comes out mended, and findings go to standard error',
      ).conflicts(['shard', 'updateBaseline', 'pruneBaseline']),
    )
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { watch, ...options } = command.optsWithGlobals<LintOptions & { watch: boolean }>();
      const { lint } = watch ? await import('../actions/watch.ts') : await import('../actions/lint.ts');
      process.exitCode = await lint(paths, options);
      endAtOnce();
    });
}

/** Ends the process when all that was said has gone out: V8 would still tidy up memory that nobody needs any more. */
function endAtOnce(): void {
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}

function readWorkers(value: string): Workers {
  if (value === 'auto') return value;
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new InvalidArgumentError(`Say auto, or a number from 1 to ${MOST_WORKERS}.`);
}

const MOST_WORKERS = 64;
