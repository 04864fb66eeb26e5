import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Context } from './context.ts';
import { printable } from './printable.ts';

const NOTHING = '/dev/null';

/** What changes in a document, as a unified diff that a terminal can show. A text is undefined where the document does not exist. */
export function difference(
  file: string,
  before: string | undefined,
  after: string | undefined,
  { colours }: Pick<Context, 'colours'>,
): string {
  const [from, to] = [before === undefined ? NOTHING : file, after === undefined ? NOTHING : file];
  const patch = createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, {
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
