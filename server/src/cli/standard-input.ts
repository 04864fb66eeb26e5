import { isUtf8 } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import type { Localized } from '../project/localized.ts';
import { CouldNotRun } from './could-not-run.ts';

/** The text of standard input, with its byte order mark if it has one. Throws {@link CouldNotRun} when it is no UTF-8. */
export async function standardInput(): Promise<string> {
  const bytes = await buffer(process.stdin);
  if (!isUtf8(bytes)) throw new CouldNotRun(INPUT_NOT_UTF8);
  return bytes.toString('utf8');
}

/** That a command was given paths as well as the name of what is on standard input. */
export const PATHS_OR_INPUT: Localized = {
  nl: 'Geef paden of --stdin-filename, niet allebei.',
  en: 'Give paths or --stdin-filename, not both.',
};

const INPUT_NOT_UTF8: Localized = {
  nl: 'De invoer is geen UTF-8. Bewaar het document als UTF-8.',
  en: 'The input is not UTF-8. Save the document as UTF-8.',
};
