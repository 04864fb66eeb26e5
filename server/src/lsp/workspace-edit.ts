import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { rangeOf } from '../facts/position.ts';
import type { Edit } from '../rules/rule.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Workspace } from './workspace.ts';

/** An edit with the file it is for. */
export type PlacedEdit = Edit & { uri: string };

/** Edits of one or more files as the client takes them. Files that are not known any more are left out. */
export function toWorkspaceEdit(
  workspace: Workspace,
  edits: readonly PlacedEdit[],
  { versionedEdits }: Pick<ClientAbilities, 'versionedEdits'>,
): WorkspaceEdit {
  const byFile = [...Map.groupBy(edits, ({ uri }) => uri)].map(([uri, own]) => ({
    document: workspace.document(uri),
    uri: workspace.document(uri)?.uri ?? uri,
    edits: textEdits(workspace, uri, own),
  }));
  if (!versionedEdits) return { changes: Object.fromEntries(byFile.map(({ uri, edits }) => [uri, edits])) };
  return {
    documentChanges: byFile.map(({ uri, document, edits }) => ({
      textDocument: { uri, version: document?.version ?? null },
      edits,
    })),
  };
}

function textEdits(workspace: Workspace, uri: string, edits: readonly Edit[]): TextEdit[] {
  const facts = workspace.projects.facts(uri);
  return facts ? edits.map(({ span, text }) => ({ range: rangeOf(facts, span), newText: text })) : [];
}
