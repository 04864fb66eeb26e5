import {
  commands,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** A file of the fixture workspace. */
export function file(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file of the fixture workspace in the first column. */
export async function open(name: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument(file(name));
  return window.showTextDocument(document, { viewColumn: 1, preview: false });
}

/** The first place where `text` stands. */
export function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  if (start === -1) throw new Error(`${document.uri.path} does not hold ${text}`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** A position inside the first place where `text` stands. */
export function inside(document: TextDocument, text: string): Position {
  return rangeOf(document, text).start.translate(0, 1);
}

/** Puts the cursor into the first place where `text` stands. */
export function putCursor(editor: TextEditor, text: string): void {
  const position = inside(editor.document, text);
  editor.selection = new Selection(position, position);
  editor.revealRange(new Range(position, position));
}

/** Forgets unsaved changes and closes all editors. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (!document.isDirty || workspace.getWorkspaceFolder(document.uri) === undefined) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
