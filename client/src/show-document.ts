import { Range, TabInputText, TabInputWebview, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Location } from 'vscode-languageclient';

/** Shows a place in an editor and selects it. */
export async function showPlace({ uri, range: { start, end } }: Location): Promise<void> {
  await showDocument(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
}

/** Gives the editor of a document the focus: where it is open already, else beside a preview and never on top of it. */
export async function showDocument(uri: Uri, selection?: Range): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: columnFor(uri), ...(selection ? { selection } : {}) });
}

/** The column for what belongs to a document. */
export function columnFor(uri: Uri): ViewColumn {
  const wanted = uri.toString();
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === wanted)?.viewColumn;
  const open = (input: unknown) => input instanceof TabInputText && input.uri.toString() === wanted;
  return visible ?? columnWith(open) ?? freeColumn();
}

function freeColumn(): ViewColumn {
  const taken = columnWith((input) => input instanceof TabInputWebview);
  const free = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== taken);
  return free?.viewColumn ?? ViewColumn.Beside;
}

function columnWith(holds: (input: unknown) => boolean): ViewColumn | undefined {
  return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => holds(input)))?.viewColumn;
}
