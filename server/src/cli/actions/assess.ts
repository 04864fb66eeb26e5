import { once } from 'node:events';
import { type AssessLinesOptions, assessLines, splitLines } from '../../assess/assess-lines.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { printableJsonText, printableLines } from '../printable.ts';

export interface AssessCommandOptions extends GlobalOptions {
  format: AssessLinesOptions['format'];
}

/**
 * Prints what sentences, or else the lines of standard input, say as goals. Answers come as the lines come, and no further
 * line is read while nobody takes the answers.
 */
export async function assess(sentences: readonly string[], options: AssessCommandOptions): Promise<void> {
  const { asked, today } = createContext(options);
  const { format } = options;
  const safe = format === 'json' ? printableJsonText : printableLines;
  const lines = sentences.length > 0 ? sentences : splitLines(process.stdin.setEncoding('utf8'));
  for await (const answer of assessLines(lines, { lang: asked ?? 'auto', today, format })) {
    if (!process.stdout.write(safe(answer))) await once(process.stdout, 'drain');
  }
}
