import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ContributedLanguages } from './languages.ts';

const CONFIGURATION_FILE = 'afspraak.json';

/** The glob of documents: `*.{afspraak,agreement}` in any folder. */
function documentGlob({ extensions }: ContributedLanguages): string {
  return `**/*.{${extensions.join(',')}}`;
}

/**
 * Gives the server the files of the workspace, for hosts where it cannot read them itself: a web worker, or a workspace
 * that is not on disk. `afspraak/readFile` answers the text or null, `afspraak/findFiles` the URIs of documents and
 * configurations; leaving out what ignore files name is the server's work.
 */
export function serveWorkspaceFiles(client: BaseLanguageClient, languages: ContributedLanguages): Disposable[] {
  return [
    client.onRequest('afspraak/readFile', ({ uri }: { uri: string }) => readFile(Uri.parse(uri))),
    client.onRequest('afspraak/findFiles', () => findFiles(languages)),
  ];
}

async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Files hidden from the explorer are found too, as on the command line. */
async function findFiles(languages: ContributedLanguages): Promise<string[]> {
  const found = await Promise.all([
    workspace.findFiles(documentGlob(languages), null),
    workspace.findFiles(`**/${CONFIGURATION_FILE}`, null),
  ]);
  return found.flat().map((uri) => uri.toString());
}
