import type { TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver';
import type { Move } from '../fixes/move-sub-result.ts';
import { ProjectView } from '../project/project-view.ts';
import { messageLanguage } from '../rules/engine.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { agreementActions } from './code-actions.ts';
import { knownFindings } from './diagnostics.ts';
import { type ViewAnswer, type ViewParams, viewAt } from './view-preview.ts';
import type { OpenFile, Workspace } from './workspace.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Request for the edit that gives a sub-result another date. */
export const MOVE_REQUEST = 'afspraak/moveSubResult';

export interface MoveParams extends Move {
  textDocument: TextDocumentIdentifier;
}

/** The edit, or why there is none, in the language of the document. */
export type MoveAnswer = { edit: WorkspaceEdit } | { refused: string };

/** The view of what stands at an offset of an open document. */
export function viewOf(
  workspace: Workspace,
  file: OpenFile,
  offset: number,
  params: ViewParams,
): Promise<ViewAnswer | null> {
  const { checked } = file.project;
  const source = {
    uri: file.uri,
    facts: file.facts,
    project: new ProjectView(checked.index),
    settingsOf: (uri: string) => checked.settingsOf(uri),
    findingsOf: (uri: string) => knownFindings(workspace, uri),
    factsOf: (uri: string) => workspace.projects.facts(uri),
    textOf: (uri: string) => workspace.document(uri)?.getText(),
    actionsFor: (block: { start: number; end: number }) => agreementActions(file, block),
  };
  return viewAt(source, offset, params);
}

/** Moves a sub-result of an open document; null when the document is not open. */
export async function moveOf(
  workspace: Workspace,
  client: ClientAbilities,
  { textDocument, ...move }: MoveParams,
): Promise<MoveAnswer | null> {
  const file = workspace.file(textDocument.uri);
  if (!file) return null;
  const { moveSubResult } = await import('../fixes/move-sub-result.ts');
  const { uri, facts, document, project } = file;
  const settings = project.checked.settingsOf(uri);
  const moved = moveSubResult(
    { uri, facts, settings, text: document.getText(), project: new ProjectView(project.checked.index) },
    move,
  );
  if ('refused' in moved) return { refused: moved.refused[messageLanguage(facts, settings)] };
  const edits = moved.edits.map((edit) => ({ uri, ...edit }));
  return { edit: toWorkspaceEdit(workspace, { edits }, client) };
}
