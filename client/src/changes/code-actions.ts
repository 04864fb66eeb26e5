import type { Range, Uri } from 'vscode';
import type { BaseLanguageClient, CodeAction, WorkspaceEdit } from 'vscode-languageclient';

/** What the server offers for a part of a document; edits are worked out by {@link editOf}. */
export async function actionsAt(client: BaseLanguageClient, uri: Uri, range: Range): Promise<CodeAction[]> {
  const params = {
    textDocument: { uri: uri.toString() },
    range: client.code2ProtocolConverter.asRange(range),
    context: { diagnostics: [] },
  };
  return (await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
}

/**
 * The edit of an action as the text is now.
 * @throws when what the action is for is not there any more
 */
export async function editOf(client: BaseLanguageClient, action: CodeAction): Promise<WorkspaceEdit> {
  const { edit } = await client.sendRequest<CodeAction>('codeAction/resolve', action);
  return edit ?? {};
}
