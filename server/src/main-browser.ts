import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { ClientHost } from './lsp/client-host.ts';
import { startServer } from './lsp/server.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Entry point of the language server as a web worker, which reads files through the client. */
const worker = globalThis as unknown as Port;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
startServer(connection, new ClientHost(connection));
