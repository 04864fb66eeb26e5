import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { showDocument } from '../show-document.ts';

/**
 * Applies an edit as one step that one undo takes back. An edit for an older version of a document is not applied, and
 * whoever asked for it is told so.
 * @returns whether it was applied
 */
export async function applyEdit(client: BaseLanguageClient, edit: WorkspaceEdit): Promise<boolean> {
  const own = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  const toFillIn = documentToFillIn(edit);
  if (toFillIn !== undefined) await showDocument(Uri.parse(toFillIn));
  if (isCurrent(edit) && (await workspace.applyEdit(own))) return true;
  void window.showWarningMessage(l10n.t('Nothing was changed: the text is not what it was any more. Try again.'));
  return false;
}

/** Only the editor in front lets people fill in what an edit leaves open. */
function documentToFillIn({ documentChanges = [] }: WorkspaceEdit): string | undefined {
  for (const change of documentChanges) {
    if ('textDocument' in change && change.edits.some((edit) => 'snippet' in edit)) return change.textDocument.uri;
  }
  return undefined;
}

/** Whether every document that the edit is for is still the version it was made for. */
function isCurrent({ documentChanges = [] }: WorkspaceEdit): boolean {
  const versions = new Map(workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
  return documentChanges.every((change) => {
    if (!('textDocument' in change) || change.textDocument.version === null) return true;
    return versions.get(Uri.parse(change.textDocument.uri).toString()) === change.textDocument.version;
  });
}
