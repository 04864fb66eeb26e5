import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDocument } from '../project/crawl.ts';
import type { Context } from './context.ts';
import { CouldNotRun, systemReason } from './could-not-run.ts';
import { writeWhole } from './document-file.ts';

/**
 * Gives what a command made: writes it to a file in one go, or prints it when no file is named. Throws {@link CouldNotRun} when the file
 * cannot be written, is an agreement document, or when bytes that are no text would end up in a terminal.
 */
export function deliver(content: string | Uint8Array, output: string | undefined, context: Context): void {
  if (output !== undefined) {
    writeTo(output, content, context);
    return;
  }
  if (typeof content !== 'string' && process.stdout.isTTY) throw new CouldNotRun(NO_TEXT);
  process.stdout.write(content);
}

function writeTo(output: string, content: string | Uint8Array, context: Context): void {
  const file = checkedOutput(output, context);
  try {
    writeWhole(file, content);
  } catch (error) {
    throw notWritten(output, error);
  }
}

/** The file that an argument names for what a command makes. Throws {@link CouldNotRun} when it cannot be meant. */
export function checkedOutput(output: string, { cwd }: Pick<Context, 'cwd'>): string {
  const file = path.resolve(cwd, output);
  if (isDocument(file)) {
    throw new CouldNotRun({
      nl: `${output} is niet geschreven: dat is de naam van een afspraakdocument.`,
      en: `${output} is not written: that is the name of an agreement document.`,
    });
  }
  if (!existsSync(path.dirname(file))) {
    const shown = path.dirname(output);
    throw new CouldNotRun({
      nl: `${output} is niet geschreven: de map ${shown} bestaat niet. Maak ze eerst.`,
      en: `${output} is not written: the folder ${shown} does not exist. Make it first.`,
    });
  }
  return file;
}

/** That the system does not let a file be written. */
export function notWritten(output: string, error: unknown): CouldNotRun {
  const { nl, en } = systemReason(error);
  return new CouldNotRun({ nl: `${output} is niet geschreven: ${nl}.`, en: `${output} is not written: ${en}.` });
}

const NO_TEXT = {
  nl: 'Dit formaat is geen tekst voor een terminal. Noem een bestand met --output.',
  en: 'This format is no text for a terminal. Name a file with --output.',
};
