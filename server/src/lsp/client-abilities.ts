import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as answers depend on it. */
export interface ClientAbilities {
  /** Edits may name the version of the document they are for. */
  versionedEdits: boolean;
  /** Edits of code actions may be asked for later. */
  resolvesEdits: boolean;
  /** Completion may insert snippets. */
  snippets: boolean;
  /** Edits may be snippets. */
  snippetEdits: boolean;
  watchesFiles: boolean;
  workspaceFolders: boolean;
}

/** Reads what a client says of itself; what it does not say, it cannot do. */
export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
  };
}
