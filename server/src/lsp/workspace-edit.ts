import { type SnippetTextEdit, StringValue, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { FileFacts } from '../facts/model.ts';
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
  { versionedEdits, snippetEdits }: Pick<ClientAbilities, 'versionedEdits' | 'snippetEdits'>,
): WorkspaceEdit {
  const byFile = [...Map.groupBy(edits, ({ uri }) => uri)].map(([uri, own]) => ({
    document: workspace.document(uri),
    uri: workspace.document(uri)?.uri ?? uri,
    facts: workspace.projects.facts(uri),
    own,
  }));
  if (!versionedEdits) {
    return { changes: Object.fromEntries(byFile.map(({ uri, facts, own }) => [uri, textEdits(facts, own)])) };
  }
  return {
    documentChanges: byFile.map(({ uri, document, facts, own }) => ({
      textDocument: { uri, version: document?.version ?? null },
      edits: snippetEdits ? snippetTextEdits(facts, own) : textEdits(facts, own),
    })),
  };
}

function textEdits(facts: FileFacts | undefined, edits: readonly Edit[]): TextEdit[] {
  return facts ? edits.map(({ span, text }) => ({ range: rangeOf(facts, span), newText: text })) : [];
}

function snippetTextEdits(facts: FileFacts | undefined, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
  if (!facts) return [];
  return edits.map(({ span, text, snippet }) => {
    const range = rangeOf(facts, span);
    return snippet === undefined ? { range, newText: text } : { range, snippet: StringValue.createSnippet(snippet) };
  });
}
