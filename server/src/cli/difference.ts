import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Context } from './context.ts';
import { printable } from './printable.ts';

/** What changes in a document, as a unified diff that a terminal can show. */
export function difference(file: string, before: string, after: string, { colours }: Context): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => {
      const shown = line.startsWith('\\') ? line : printable(line.replace(/\r$/, ''));
      if (line.startsWith('+')) return colours.green(shown);
      return line.startsWith('-') ? colours.red(shown) : shown;
    })
    .join('\n');
}
