import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientHost } from './lsp/client-host.ts';
import { cacheFolder, NodeHost } from './lsp/node-host.ts';
import { startServer } from './lsp/server.ts';

/**
 * Entry point of the language server as a process: over stdio with `--stdio`, else over the IPC channel of its parent. It
 * asks the client only for files that are not on disk.
 */
const connection = createConnection(ProposedFeatures.all);
startServer(connection, new NodeHost(new ClientHost(connection), cacheFolder(process.env, process.platform)));
