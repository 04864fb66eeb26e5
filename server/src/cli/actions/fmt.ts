import { readFacts } from '../../facts/extract.ts';
import type { FileFacts, Span } from '../../facts/model.ts';
import { positionAt } from '../../facts/position.ts';
import { lineStartsOf } from '../../facts/text.ts';
import { applyEdits } from '../../fixes/apply.ts';
import { formatDocument } from '../../format/format.ts';
import type { Localized } from '../../project/localized.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun, unreadableReason } from '../could-not-run.ts';
import { difference } from '../difference.ts';
import { hideRatings } from '../hide-ratings.ts';
import { type ExcludeOptions, fileOf, openGiven, pathFrom } from '../open-projects.ts';
import { printable } from '../printable.ts';
import { rewrite } from '../rewrite.ts';
import { PATHS_OR_INPUT, standardInput } from '../standard-input.ts';

export interface FmtOptions extends GlobalOptions, ExcludeOptions {
  check: boolean;
  diff: boolean;
  stdinFilename?: string;
  withReadiness: boolean;
}

interface Counts {
  changed: number;
  unchanged: number;
  failed: number;
}

/** Lays out documents, or says which would change. Gives the exit status: 2 when a document could not be read or written. */
export async function fmt(paths: readonly string[], options: FmtOptions): Promise<number> {
  const context = createContext(options);
  const { stdinFilename } = options;
  if (stdinFilename !== undefined) {
    if (paths.length > 0) throw new CouldNotRun(PATHS_OR_INPUT);
    return formatInput(stdinFilename, options, context);
  }
  const counts: Counts = { changed: 0, unchanged: 0, failed: 0 };
  for (const { sources } of openGiven(paths.length > 0 ? paths : ['.'], options, context)) {
    for (const { uri, asked, read } of sources) {
      if (asked) counts[formatFile(uri, read, options, context)]++;
    }
  }
  if (!options.check && !options.diff) context.print(`${summary(counts)[context.language]}\n`);
  return statusOf(counts, options);
}

function statusOf({ changed, failed }: Counts, { check, diff }: FmtOptions): number {
  if (failed > 0) return 2;
  return changed > 0 && (check || diff) ? 1 : 0;
}

function formatFile(uri: string, read: () => string, options: FmtOptions, context: Context): keyof Counts {
  const shown = pathFrom(context.cwd, uri);
  let text: string;
  try {
    text = read();
  } catch (error) {
    context.complain(unreadableReason(shown, error));
    return 'failed';
  }
  const after = laidOut(text, shown, context);
  if (after === undefined) return 'failed';
  if (after === text) return 'unchanged';
  if (options.check || options.diff) {
    announce(shown, text, after, options, context);
    return 'changed';
  }
  const obstacle = rewrite(fileOf(uri), shown, text, after);
  if (obstacle) context.complain(obstacle);
  return obstacle ? 'failed' : 'changed';
}

async function formatInput(name: string, options: FmtOptions, context: Context): Promise<number> {
  const text = await standardInput();
  const after = laidOut(text, name, context);
  if (after === undefined) return 2;
  if (!options.check && !options.diff) {
    context.print(after);
    return 0;
  }
  if (after !== text) announce(name, text, after, options, context);
  return after === text ? 0 : 1;
}

/** The text in its layout; undefined, after saying why, when there is text in it that cannot be read. */
function laidOut(text: string, shown: string, context: Context): string | undefined {
  const { edits, unsound } = formatDocument(text, { path: shown });
  if (unsound[0] === undefined) return applyEdits(text, edits);
  context.complain(unreadable(shown, text, unsound[0]));
  return undefined;
}

function announce(shown: string, before: string, after: string, options: FmtOptions, context: Context): void {
  if (!options.diff) {
    context.print(`${printable(shown)}\n`);
    return;
  }
  const seen = (text: string) => (options.withReadiness ? text : hideRatings(text, readFacts(text, { path: shown })));
  context.print(difference(shown, seen(before), seen(after), context));
}

function unreadable(shown: string, text: string, { start }: Span): Localized {
  const lines: Pick<FileFacts, 'lineStarts' | 'length'> = { lineStarts: lineStartsOf(text), length: text.length };
  const line = positionAt(lines, start).line + 1;
  return {
    nl: `${shown} blijft zoals het is: in het blok op regel ${line} staat iets dat niet te lezen is. ‘afspraak lint’ zegt wat.`,
    en: `${shown} is left as it is: something in the block at line ${line} cannot be read. ‘afspraak lint’ says what.`,
  };
}

function summary({ changed, unchanged }: Counts): Localized {
  const documents = (count: number) => ({
    nl: `${count} ${count === 1 ? 'document' : 'documenten'}`,
    en: `${count} ${count === 1 ? 'document' : 'documents'}`,
  });
  return {
    nl: `${documents(changed).nl} opgemaakt, ${unchanged} ongewijzigd`,
    en: `${documents(changed).en} laid out, ${unchanged} left as they were`,
  };
}
