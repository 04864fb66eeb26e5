import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  LSPErrorCodes,
  MessageType,
  type RenameParams,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { messageLanguage } from '../rules/engine.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { type ActionData, changeOf, codeActions } from './code-actions.ts';
import { completionsAt } from './completion.ts';
import { definitionsAt } from './definition.ts';
import { knownFindings } from './diagnostics.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';
import { closedBlockEdits, formattingEdits, rangeFormattingEdits } from './formatting.ts';
import { hoverAt } from './hover.ts';
import { proseHoverAt } from './hover-prose.ts';
import { highlightsAt, referencesAt } from './references.ts';
import { renamableAt, renameAt } from './rename.ts';
import { nextTurn } from './turns.ts';
import { VIEW_REQUEST, type ViewParams } from './view-preview.ts';
import { MOVE_REQUEST, type MoveAnswer, type MoveParams, moveOf, viewOf } from './view-requests.ts';
import type { OpenFile, Workspace } from './workspace.ts';
import { type PlacedChange, toWorkspaceEdit } from './workspace-edit.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Answers a client's requests about the documents of a workspace. A document that is not open gives null. */
export function answerRequests(connection: Connection, workspace: Workspace, client: () => ClientAbilities): void {
  /** A request about a place in an open document. */
  const at = <Params extends TextDocumentPositionParams, Result>(
    answer: (file: OpenFile, offset: number, params: Params) => Result | Promise<Result>,
  ) =>
    answering(async (params: Params) => {
      const file = workspace.file(params.textDocument.uri);
      return file ? answer(file, file.document.offsetAt(params.position), params) : null;
    });
  /** A request about an open document. */
  const within = <Params extends { textDocument: TextDocumentIdentifier }, Result>(
    answer: (file: OpenFile, params: Params) => Result,
  ) =>
    answering((params: Params) => {
      const file = workspace.file(params.textDocument.uri);
      return file ? answer(file, params) : null;
    });
  /** A request whose answer would be wrong as long as files are still to be read. */
  const complete =
    <Params, Result>(answer: (params: Params, token: CancellationToken) => Promise<Result>) =>
    async (params: Params, token: CancellationToken) => {
      await workspace.disk.settled();
      return answer(params, token);
    };
  const findingsOf = (uri: string) => knownFindings(workspace, uri);

  connection.onCodeAction(answering((params) => offerActions(workspace, client(), params)));
  connection.onCodeActionResolve(
    answering(async (action) => {
      const { resolved, warning } = await resolveAction(workspace, client(), action);
      // A client that shows no annotations would lose text without a word.
      if (warning && !client().annotatesEdits) {
        const message = `${warning.label}. ${warning.description}`;
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      }
      return resolved;
    }),
  );
  connection.onCompletion(at((file, offset) => completionsAt(file, offset, client())));
  connection.onHover(at((file, offset) => hoverAt(file, findingsOf, offset) ?? proseHoverAt(file, offset) ?? null));
  connection.onDefinition(at(definitionsAt));
  connection.onDocumentHighlight(at(highlightsAt));
  connection.onReferences(
    complete(at((file, offset, { context }) => referencesAt(file, offset, context.includeDeclaration))),
  );
  connection.onPrepareRename(complete(at((file, offset) => renamableAt(file, offset) ?? null)));
  connection.onRenameRequest(complete(answering((params) => rename(workspace, client(), params))));
  connection.onDocumentSymbol(within(({ facts }) => documentSymbols(facts)));
  connection.onWorkspaceSymbol(
    answering(({ query }) =>
      workspaceSymbols(
        workspace.projects.all().map(({ checked }) => checked.index),
        query,
      ),
    ),
  );
  connection.onFoldingRanges(within(({ document, facts }) => foldingRanges(document, facts)));
  connection.onDocumentFormatting(within(formattingEdits));
  connection.onDocumentRangeFormatting(within((file, { range }) => rangeFormattingEdits(file, range)));
  connection.onDocumentOnTypeFormatting(at(closedBlockEdits));
  connection.onRequest(
    VIEW_REQUEST,
    at((file, offset, params: ViewParams) => viewOf(workspace, file, offset, params)),
  );
  connection.onRequest<MoveAnswer | null, void>(
    MOVE_REQUEST,
    answering((params: MoveParams) => moveOf(workspace, client(), params)),
  );
}

/** A handler that lets a cancellation that came after its request be heard before the work begins. */
function answering<Params, Result>(
  answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    await nextTurn();
    refuseIfCancelled(token);
    return answer(params, token);
  };
}

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

async function offerActions(
  workspace: Workspace,
  client: ClientAbilities,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[] | null> {
  const file = workspace.file(textDocument.uri);
  if (!file) return null;
  const at = { start: file.document.offsetAt(range.start), end: file.document.offsetAt(range.end) };
  const actions = codeActions(file, knownFindings(workspace, file.uri), at).filter(
    (action) => isWanted(action.kind, context.only) && isPossible(action, client),
  );
  if (client.resolvesEdits) return actions;
  const resolved = await Promise.all(actions.map((action) => completed(workspace, client, action)));
  return resolved.filter((action) => action !== undefined);
}

/** Whether a client can carry an action out, or can at least show why that is not possible. */
function isPossible({ disabled, data }: CodeAction, client: ClientAbilities): boolean {
  const { movesFiles = false }: { movesFiles?: boolean } = data;
  return (!disabled || client.disabledActions) && (!movesFiles || client.movesFiles);
}

/** An action with its edit at once; what it loses stands in its title. */
async function completed(
  workspace: Workspace,
  client: ClientAbilities,
  action: CodeAction,
): Promise<CodeAction | undefined> {
  if (action.disabled) return action;
  const change = await workOut(workspace, action);
  if (!change || 'refused' in change) return undefined;
  const title = change.warning && !client.annotatesEdits ? `${action.title} (${change.warning.label})` : action.title;
  return { ...action, title, edit: toWorkspaceEdit(workspace, change, client) };
}

function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind?.startsWith(`${wanted}.`));
}

async function resolveAction(
  workspace: Workspace,
  client: ClientAbilities,
  action: CodeAction,
): Promise<{ resolved: CodeAction } & Pick<PlacedChange, 'warning'>> {
  if (action.disabled) return { resolved: action };
  const change = await workOut(workspace, action);
  if (!change) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since this was offered.');
  }
  if ('refused' in change) throw new ResponseError(LSPErrorCodes.RequestFailed, change.refused);
  const resolved = { ...action, edit: toWorkspaceEdit(workspace, change, client) };
  return change.warning ? { resolved, warning: change.warning } : { resolved };
}

async function workOut(workspace: Workspace, { title, data }: CodeAction): ReturnType<typeof changeOf> {
  const file = workspace.file((data as ActionData).uri);
  if (!file) return undefined;
  return changeOf(file, knownFindings(workspace, file.uri), { title, data }, (uri) => workspace.text(uri));
}

function rename(
  workspace: Workspace,
  client: ClientAbilities,
  { textDocument, position, newName }: RenameParams,
): WorkspaceEdit | null {
  const file = workspace.file(textDocument.uri);
  const renaming = file && renameAt(file, file.document.offsetAt(position), newName);
  if (!file || !renaming) return null;
  if ('edits' in renaming) return toWorkspaceEdit(workspace, renaming, client);
  const language = messageLanguage(file.facts, file.project.checked.settingsOf(file.uri));
  throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused[language]);
}
