import type { Extension } from 'vscode';

/** The languages of the extension, one per dialect, as its manifest lists them. */
export interface ContributedLanguages {
  ids: readonly string[];
  /** File extensions without the dot. */
  extensions: readonly string[];
}

interface Manifest {
  contributes: { languages: readonly { id: string; extensions: readonly string[] }[] };
}

/** Reads the languages from the manifest, so that a new dialect needs no change in the client. */
export function contributedLanguages(extension: Extension<unknown>): ContributedLanguages {
  const { contributes }: Manifest = extension.packageJSON;
  return {
    ids: contributes.languages.map((language) => language.id),
    extensions: contributes.languages.flatMap((language) => language.extensions.map((dotted) => dotted.slice(1))),
  };
}
