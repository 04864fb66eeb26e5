import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Span } from '../facts/model.ts';
import { ProjectView } from '../project/project-view.ts';
import { messageLanguage } from '../rules/engine.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { type ActionData, agreementActions, codeActions, editsOf } from './code-actions.ts';
import { completionsAt } from './completion.ts';
import { definitionsAt } from './definition.ts';
import { knownFindings } from './diagnostics.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';
import { hoverAt } from './hover.ts';
import { proseHoverAt } from './hover-prose.ts';
import { PLAN_REQUEST, type PlanParams, planAt } from './plan-preview.ts';
import { highlightsAt, referencesAt } from './references.ts';
import { renamableAt, renameAt } from './rename.ts';
import { nextTurn } from './turns.ts';
import { VIEW_REQUEST, type ViewParams, viewAt } from './view-preview.ts';
import type { OpenFile, Workspace } from './workspace.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';
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
  /** A request whose answer would be wrong as long as files are still to be read. */
  const complete =
    <Params, Result>(answer: (params: Params, token: CancellationToken) => Promise<Result>) =>
    async (params: Params, token: CancellationToken) => {
      await workspace.disk.settled();
      return answer(params, token);
    };
  const findingsOf = (uri: string) => knownFindings(workspace, uri);

  connection.onCodeAction(answering((params) => offerActions(workspace, client(), params)));
  connection.onCodeActionResolve(answering((action) => resolveAction(workspace, client(), action)));
  connection.onCompletion(at((file, offset) => completionsAt(file, offset, client())));
  connection.onHover(at((file, offset) => hoverAt(file, findingsOf, offset) ?? proseHoverAt(file, offset) ?? null));
  connection.onDefinition(at(definitionsAt));
  connection.onDocumentHighlight(at(highlightsAt));
  connection.onReferences(
    complete(at((file, offset, { context }) => referencesAt(file, offset, context.includeDeclaration))),
  );
  connection.onPrepareRename(complete(at((file, offset) => renamableAt(file, offset) ?? null)));
  connection.onRenameRequest(complete(answering((params) => rename(workspace, client(), params))));
  connection.onDocumentSymbol(
    answering(({ textDocument }) => {
      const file = workspace.file(textDocument.uri);
      return file ? documentSymbols(file.facts) : null;
    }),
  );
  connection.onWorkspaceSymbol(
    answering(({ query }) =>
      workspaceSymbols(
        workspace.projects.all().map(({ checked }) => checked.index),
        query,
      ),
    ),
  );
  connection.onFoldingRanges(
    answering(({ textDocument }) => {
      const file = workspace.file(textDocument.uri);
      return file ? foldingRanges(file.document, file.facts) : null;
    }),
  );
  connection.onRequest(
    VIEW_REQUEST,
    at((file, offset, params: ViewParams) => {
      const { checked } = file.project;
      const source = {
        uri: file.uri,
        facts: file.facts,
        project: new ProjectView(checked.index),
        settingsOf: (uri: string) => checked.settingsOf(uri),
        findingsOf,
        factsOf: (uri: string) => workspace.projects.facts(uri),
        actionsFor: (block: Span) => agreementActions(file, block),
      };
      return viewAt(source, offset, params);
    }),
  );
  connection.onRequest(
    PLAN_REQUEST,
    at(({ uri, facts, project: { checked } }, offset, params: PlanParams) =>
      planAt(facts, new ProjectView(checked.index), checked.settingsOf(uri), offset, params),
    ),
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
  const actions = codeActions(file, knownFindings(workspace, file.uri), at).filter(({ kind }) =>
    isWanted(kind, context.only),
  );
  if (client.resolvesEdits) return actions;
  const resolved = await Promise.all(actions.map((action) => withEdit(workspace, client, action)));
  return resolved.filter((action) => action !== undefined);
}

function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind?.startsWith(`${wanted}.`));
}

async function resolveAction(workspace: Workspace, client: ClientAbilities, action: CodeAction): Promise<CodeAction> {
  const resolved = await withEdit(workspace, client, action);
  if (resolved) return resolved;
  throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since this was offered.');
}

async function withEdit(
  workspace: Workspace,
  client: ClientAbilities,
  action: CodeAction,
): Promise<CodeAction | undefined> {
  const data: ActionData = action.data;
  const file = workspace.file(data.uri);
  const edits = file && (await editsOf(file, knownFindings(workspace, file.uri), action.title, data));
  return edits && { ...action, edit: toWorkspaceEdit(workspace, edits, client) };
}

function rename(
  workspace: Workspace,
  client: ClientAbilities,
  { textDocument, position, newName }: RenameParams,
): WorkspaceEdit | null {
  const file = workspace.file(textDocument.uri);
  const renaming = file && renameAt(file, file.document.offsetAt(position), newName);
  if (!file || !renaming) return null;
  if ('edits' in renaming) return toWorkspaceEdit(workspace, renaming.edits, client);
  const language = messageLanguage(file.facts, file.project.checked.settingsOf(file.uri));
  throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused[language]);
}
