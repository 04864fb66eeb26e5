import {
  CodeActionKind,
  type Connection,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { abilitiesOf } from './client-abilities.ts';
import type { FileChange } from './disk-files.ts';
import type { Host } from './host.ts';
import { Publisher } from './publisher.ts';
import { answerRequests } from './requests.ts';
import { canonical } from './uri.ts';
import { WatchedFiles } from './watched-files.ts';
import { Workspace } from './workspace.ts';

const FOLDERS = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] };

/** What the server offers. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorExtract],
    resolveProvider: true,
  },
  completionProvider: { triggerCharacters: [':', ',', ' '] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '}' },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: FOLDERS, didDelete: FOLDERS, didCreate: FOLDERS },
  },
};

const KINDS: Readonly<Record<FileChangeType, FileChange['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Serves one client over a connection until it says that it is done. The files are those the host can reach. */
export function startServer(connection: Connection, host: Host, today: () => string = currentDay): void {
  const failed = (reason: unknown) =>
    connection.console.error(reason instanceof Error ? reason.message : String(reason));
  const documents = new TextDocuments(TextDocument);
  const workspace: Workspace = new Workspace(host, today, {
    changed: (uris) => publisher.schedule(uris),
    opened: (uri) => {
      publisher.now(uri);
      workspace.judgeProse().catch(failed);
    },
    dependsOn: (uris) => {
      if (abilities.watchesFiles) watched.more(uris, abilities).catch(failed);
    },
    failed,
  });
  const watched = new WatchedFiles(connection);
  const publisher = new Publisher(workspace, (params) => void connection.sendDiagnostics(params), failed);
  let abilities = abilitiesOf({});
  let folders: readonly string[] = [];

  connection.onInitialize((params): InitializeResult => {
    abilities = abilitiesOf(params.capabilities);
    folders = foldersOf(params);
    workspace.disk.keepsFacts = params.initializationOptions?.keepFacts !== false;
    publisher.language = params.locale?.startsWith('nl') ? 'nl' : 'en';
    return { capabilities: CAPABILITIES, serverInfo: { name: 'afspraak' } };
  });
  connection.onInitialized(() => {
    workspace.setFolders(folders);
    if (abilities.watchesFiles) watched.start().catch(failed);
    if (!abilities.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      workspace.setFolders(folders);
    });
  });
  connection.onShutdown(() => {
    publisher.stop();
    workspace.disk.stop();
  });

  documents.onDidChangeContent(({ document }) => void workspace.update(document).catch(failed));
  documents.onDidClose(({ document }) => workspace.close(document));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const known = changes.map(({ uri, type }) => ({ uri: canonical(uri), kind: KINDS[type] }));
    void workspace.disk.filesChanged(known);
  });
  connection.workspace.onDidRenameFiles(() => void workspace.disk.foldersChanged());
  connection.workspace.onDidDeleteFiles(() => void workspace.disk.foldersChanged());
  connection.workspace.onDidCreateFiles(() => void workspace.disk.foldersChanged());

  answerRequests(connection, workspace, () => abilities);
  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Today where the user is, ISO. */
function currentDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
