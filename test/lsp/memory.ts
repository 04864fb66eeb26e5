import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../../server/src/lsp/host.ts';
import { isInside } from '../../server/src/lsp/uri.ts';
import { type OpenFile, Workspace } from '../../server/src/lsp/workspace.ts';

const FOLDER = 'file:///project/';

/** A workspace of files in memory, read completely, with the first of them open. */
export interface Opened {
  workspace: Workspace;
  file: OpenFile;
  /** Offset of the mark «|» in the open file, which is taken out of its text. */
  offset: number;
}

/** Opens a workspace whose first file is open; the mark «|» stands for the cursor in it. */
export async function openFiles(files: Readonly<Record<string, string>>, today = '2026-03-02'): Promise<Opened> {
  const [[name, marked] = ['', '']] = Object.entries(files);
  const offset = marked.indexOf('«|»');
  const text = marked.replace('«|»', '');
  const onDisk = new Map(Object.entries({ ...files, [name]: text }).map(([file, each]) => [uriOf(file), each]));
  const host: Host = {
    readFile: async (uri) => onDisk.get(uri),
    findFiles: async (folder) => [...onDisk.keys()].filter((uri) => isInside(uri, folder)),
  };
  const failed = (reason: unknown) => {
    throw reason;
  };
  const workspace = new Workspace(host, () => today, { changed: () => {}, opened: () => {}, failed });
  workspace.setFolders([FOLDER]);
  await workspace.update(TextDocument.create(uriOf(name), 'afspraak', 1, text));
  await workspace.disk.settled();
  const file = workspace.file(uriOf(name));
  if (!file) throw new Error(`${name} is not open`);
  return { workspace, file, offset };
}

/** Opens one Dutch document. */
export function openText(text: string): Promise<Opened> {
  return openFiles({ 'document.afspraak': text });
}

/** URI of a file in the workspace. */
export function uriOf(name: string): string {
  return FOLDER + name;
}
