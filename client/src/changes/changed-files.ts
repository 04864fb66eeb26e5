import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageclient';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { snippetText } from './snippet-text.ts';

/** A file before and after an edit; without a text it does not exist then. */
export interface ChangedFile {
  uri: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * What an edit makes of every file that it touches or makes, in the order in which it does.
 * @param read the text of a file; undefined when there is none
 */
export async function changedFiles(
  edit: WorkspaceEdit,
  read: (uri: string) => Promise<string | undefined>,
): Promise<ChangedFile[]> {
  const files = new Map<string, ChangedFile>();
  const fileAt = async (uri: string): Promise<ChangedFile> => {
    const before = files.has(uri) ? undefined : await read(uri);
    const file = files.get(uri) ?? { uri, before, after: before };
    files.set(uri, file);
    return file;
  };
  for (const change of changesOf(edit)) {
    if ('textDocument' in change) {
      const file = await fileAt(change.textDocument.uri);
      file.after = edited(file.after ?? '', change.edits);
    } else if (change.kind === 'rename') {
      const [from, to] = [await fileAt(change.oldUri), await fileAt(change.newUri)];
      [from.after, to.after] = [undefined, from.after];
    } else {
      const file = await fileAt(change.uri);
      file.after = change.kind === 'create' ? '' : undefined;
    }
  }
  return [...files.values()].filter(({ before, after }) => before !== after);
}

function changesOf({ changes = {}, documentChanges }: WorkspaceEdit): NonNullable<WorkspaceEdit['documentChanges']> {
  if (documentChanges) return documentChanges;
  return Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits }));
}

function edited(text: string, edits: TextDocumentEdit['edits']): string {
  const document = TextDocument.create('', '', 0, text);
  return TextDocument.applyEdits(
    document,
    edits.map((edit) => plainEdit(document, edit)),
  );
}

function plainEdit(document: TextDocument, edit: TextEdit | SnippetTextEdit): TextEdit {
  if ('newText' in edit) return edit;
  const { start } = edit.range;
  const line = document.getText({ start: { line: start.line, character: 0 }, end: start });
  return { range: edit.range, newText: snippetText(edit.snippet.value, /^\s*/.exec(line)?.[0] ?? '') };
}
