import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as answers depend on it. */
export interface ClientAbilities {
  /** Edits may name the version of the document they are for. */
  versionedEdits: boolean;
  /** Edits of code actions may be asked for later. */
  resolvesEdits: boolean;
  /** Edits may create and delete files. */
  movesFiles: boolean;
  /** Edits may say what is lost and ask whether that is right. */
  annotatesEdits: boolean;
  /** Actions that cannot be done may be shown with the reason. */
  disabledActions: boolean;
  /** Completion may insert snippets. */
  snippets: boolean;
  /** Edits may be snippets. */
  snippetEdits: boolean;
  watchesFiles: boolean;
  /** Files can be watched outside of the workspace too. */
  watchesAnywhere: boolean;
  workspaceFolders: boolean;
}

/** Reads what a client says of itself; what it does not say, it cannot do. */
export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  const edits = workspace?.workspaceEdit;
  const operations = edits?.resourceOperations ?? [];
  return {
    versionedEdits: edits?.documentChanges ?? false,
    movesFiles: (edits?.documentChanges ?? false) && operations.includes('create') && operations.includes('delete'),
    annotatesEdits: (edits?.documentChanges ?? false) && edits?.changeAnnotationSupport !== undefined,
    disabledActions: textDocument?.codeAction?.disabledSupport ?? false,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    snippetEdits: edits?.snippetEditSupport ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
  };
}
