import { once } from 'node:events';
import { type AssessLinesOptions, assessLines, splitLines } from '../../assess/assess-lines.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun, systemReason } from '../could-not-run.ts';
import { printableJsonText, printableLines } from '../printable.ts';

export interface AssessCommandOptions extends GlobalOptions {
  format: AssessLinesOptions['format'];
}

/** Prints what the sentences, or else the lines of standard input, say as goals. Waits while nobody reads the answers. */
export async function assess(sentences: readonly string[], options: AssessCommandOptions): Promise<void> {
  const { asked, today } = createContext(options);
  const { format } = options;
  const safe = format === 'json' ? printableJsonText : printableLines;
  const lines = sentences.length > 0 ? sentences : splitLines(standardInput());
  for await (const answer of assessLines(lines, { lang: asked ?? 'auto', today, format })) {
    if (!process.stdout.write(safe(answer))) await once(process.stdout, 'drain');
  }
}

async function* standardInput(): AsyncGenerator<string, void, undefined> {
  process.stdin.setEncoding('utf8');
  try {
    yield* process.stdin as AsyncIterable<string>;
  } catch (error) {
    const { nl, en } = systemReason(error);
    throw new CouldNotRun({
      nl: `De standaardinvoer kan niet gelezen worden: ${nl}.`,
      en: `Standard input cannot be read: ${en}.`,
    });
  }
}
