import path from 'node:path';
import type { Context } from './context.ts';
import { type ExcludeOptions, type OpenProject, openProjectWith, uriOf } from './open-projects.ts';
import { standardInput } from './standard-input.ts';
import { FILES, type Texts } from './texts.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A document whose text comes from standard input, in its project, whose other documents are on disk. */
export interface LintInput {
  projects: OpenProject[];
  /** The text on standard input instead of the one on disk; mending changes it here and nowhere else. */
  texts: Texts;
  /** The text as it is now, with the byte order mark that it came with. */
  whole(): string;
}

/** Reads standard input as the document of a name, which need not be on disk. Throws `CouldNotRun` when it cannot be one. */
export async function openInput(name: string, options: ExcludeOptions, context: Context): Promise<LintInput> {
  const input = await standardInput();
  const mark = input.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const own = uriOf(path.resolve(context.cwd, name));
  let current = input.slice(mark.length);
  return {
    projects: openProjectWith({ file: name, text: () => current }, options, context),
    texts: {
      read: (uri) => (uri === own ? current : FILES.read(uri)),
      replace: (_uri, _shown, { text }) => {
        current = text;
        return undefined;
      },
    },
    whole: () => mark + current,
  };
}
