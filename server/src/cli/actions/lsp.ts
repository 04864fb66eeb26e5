import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientHost } from '../../lsp/client-host.ts';
import { NodeHost } from '../../lsp/node-host.ts';
import { startServer } from '../../lsp/server.ts';

/** Serves an editor over standard input and output until it says that it is done. */
export function lsp(): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, new NodeHost(new ClientHost(connection)));
}
