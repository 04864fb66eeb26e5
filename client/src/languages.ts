import type { Extension } from 'vscode';

/** The languages of the extension, one per dialect, as its manifest lists them. */
export interface ContributedLanguages {
  ids: readonly string[];
  /** File extensions without the dot. */
  extensions: readonly string[];
}

interface Manifest {
  contributes: { languages: readonly { id: string; extensions?: readonly string[] }[] };
}

/**
 * Reads the languages from the manifest, so that a new dialect needs no change in the client. A language without
 * extensions is one of the editor's own, to which the manifest adds the configuration file.
 */
export function contributedLanguages({ packageJSON }: Extension<unknown>): ContributedLanguages {
  const { contributes }: Manifest = packageJSON;
  const own = contributes.languages.filter(({ extensions }) => extensions !== undefined);
  return {
    ids: own.map(({ id }) => id),
    extensions: own.flatMap(({ extensions = [] }) => extensions.map((dotted) => dotted.slice(1))),
  };
}
