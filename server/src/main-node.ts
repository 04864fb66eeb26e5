import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeHost } from './lsp/node-host.ts';
import { startServer } from './lsp/server.ts';

/** Entry point of the language server as a process: over stdio with `--stdio`, else over the IPC channel of its parent. */
startServer(createConnection(ProposedFeatures.all), new NodeHost());
