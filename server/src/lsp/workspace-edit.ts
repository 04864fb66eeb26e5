import {
  AnnotatedTextEdit,
  type ChangeAnnotation,
  CreateFile,
  DeleteFile,
  type SnippetTextEdit,
  StringValue,
  type TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { NewDocument } from '../convert/change.ts';
import type { FileFacts } from '../facts/model.ts';
import { rangeOf } from '../facts/position.ts';
import type { Edit } from '../rules/rule.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Workspace } from './workspace.ts';

/** An edit with the file it is for. */
export type PlacedEdit = Edit & { uri: string };

/** A change to the files of a workspace; `warning` says what it loses, in the reader's language. */
export interface PlacedChange {
  edits: readonly PlacedEdit[];
  create?: readonly NewDocument[];
  remove?: readonly string[];
  warning?: { label: string; description: string };
}

/** What of a client decides how it takes edits. */
export type EditAbilities = Pick<ClientAbilities, 'versionedEdits' | 'snippetEdits' | 'annotatesEdits'>;

const LOSS = 'loss';
const START = { line: 0, character: 0 };

/**
 * A change as the client takes it: what is new first, what goes last. Files that are not known any more are left out. Files are only
 * created and removed for a client that can do so (see {@link ClientAbilities.movesFiles}).
 */
export function toWorkspaceEdit(
  workspace: Workspace,
  { edits, create = [], remove = [], warning }: PlacedChange,
  { versionedEdits, snippetEdits, annotatesEdits }: EditAbilities,
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
  const annotation = warning && annotatesEdits ? { ...warning, needsConfirmation: true } : undefined;
  return {
    documentChanges: [
      ...create.flatMap(created),
      ...byFile.map(({ uri, document, facts, own }): TextDocumentEdit => {
        const version = document?.version ?? null;
        const written = snippetEdits ? snippetTextEdits(facts, own) : textEdits(facts, own);
        return { textDocument: { uri, version }, edits: annotation ? written.map(annotated) : written };
      }),
      ...remove.map((uri) => DeleteFile.create(workspace.document(uri)?.uri ?? uri)),
    ],
    ...(annotation ? { changeAnnotations: { [LOSS]: annotation satisfies ChangeAnnotation } } : {}),
  };
}

/** A file that may not be there yet, and its text. */
function created({ uri, text }: NewDocument): (CreateFile | TextDocumentEdit)[] {
  return [
    CreateFile.create(uri, { overwrite: false, ignoreIfExists: false }),
    { textDocument: { uri, version: null }, edits: [TextEdit.insert(START, text)] },
  ];
}

function annotated(edit: TextEdit | SnippetTextEdit): TextEdit | SnippetTextEdit {
  return 'newText' in edit
    ? AnnotatedTextEdit.replace(edit.range, edit.newText, LOSS)
    : { ...edit, annotationId: LOSS };
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
