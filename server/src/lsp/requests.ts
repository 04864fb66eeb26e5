import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { type FixData, fixEdits, quickFixes } from './code-actions.ts';
import { knownFindings } from './diagnostics.ts';
import { nextTurn } from './turns.ts';
import type { Workspace } from './workspace.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Answers a client's requests about the documents of a workspace. A document that is not open gives null. */
export function answerRequests(connection: Connection, workspace: Workspace, client: () => ClientAbilities): void {
  connection.onCodeAction(answering((params) => codeActions(workspace, client(), params)));
  connection.onCodeActionResolve(answering((action) => resolveAction(workspace, client(), action)));
}

/** A handler that lets a cancellation that came after its request be heard before the work begins. */
export function answering<Params, Result>(
  answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    await nextTurn();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    return answer(params, token);
  };
}

async function codeActions(
  workspace: Workspace,
  client: ClientAbilities,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[] | null> {
  const file = workspace.file(textDocument.uri);
  if (!file) return null;
  const at = { start: file.document.offsetAt(range.start), end: file.document.offsetAt(range.end) };
  const actions = quickFixes(file, knownFindings(workspace, file.uri), at).filter(({ kind }) =>
    isWanted(kind, context.only),
  );
  if (client.resolvesEdits) return actions;
  return Promise.all(actions.map((action) => resolveAction(workspace, client, action)));
}

function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind?.startsWith(`${wanted}.`));
}

async function resolveAction(workspace: Workspace, client: ClientAbilities, action: CodeAction): Promise<CodeAction> {
  const data = action.data as FixData;
  const file = workspace.file(data.uri);
  const edits = file && (await fixEdits(file, knownFindings(workspace, file.uri), action.title, data));
  if (!edits)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since this was offered.');
  return { ...action, edit: toWorkspaceEdit(workspace, edits, client) };
}
