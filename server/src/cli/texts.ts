import type { Localized } from '../project/localized.ts';
import { fileOf } from './open-projects.ts';
import { readIfPossible } from './reporters/document.ts';
import { rewrite } from './rewrite.ts';

/** Where the texts of documents are read again, and where they go when they are mended. */
export interface Texts {
  /** The text of a document that was read before; undefined when it has gone since. */
  read(uri: string): string | undefined;
  /** Puts another text in the place of the one that was read. Gives the reason when that was not done. */
  replace(uri: string, shown: string, change: { before: string; text: string }): Localized | undefined;
}

/** The files themselves. */
export const FILES: Texts = {
  read: readIfPossible,
  replace: (uri, shown, { before, text }) => rewrite(fileOf(uri), shown, before, text),
};
