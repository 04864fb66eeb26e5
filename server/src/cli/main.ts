import { CommanderError } from 'commander';
import type { Localized } from '../project/localized.ts';
import { askedLanguage, type GlobalOptions, languageOf } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import { printable } from './printable.ts';
import { createProgram } from './program.ts';

/** Exit status when a command could not do its work. */
const COULD_NOT_RUN = 2;

/** Runs the command line with these arguments. Sets the exit status; never throws and never shows a stack trace unasked. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyWithReader();
  const program = createProgram(args[0]);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = statusAfter(error, askedLanguage(program.opts<GlobalOptions>()) ?? languageOf(process.env));
  }
}

function statusAfter(error: unknown, language: keyof Localized): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  if (error instanceof CouldNotRun) {
    for (const reason of error.reasons) complain(reason[language]);
    return COULD_NOT_RUN;
  }
  complain(`unexpected error: ${messageOf(error)} (AFSPRAAK_TRACE=1 shows where; please report it)`);
  if (process.env.AFSPRAAK_TRACE) console.error(error);
  return COULD_NOT_RUN;
}

function complain(reason: string): void {
  process.stderr.write(`afspraak: ${printable(reason)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** When the reader of our output has gone, as in `afspraak lint | head`, there is nobody left to tell. */
function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      process.exit(COULD_NOT_RUN);
    });
  }
}
