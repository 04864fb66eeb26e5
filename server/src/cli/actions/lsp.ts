import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeHost } from '../../lsp/node-host.ts';
import { startServer } from '../../lsp/server.ts';

/** Serves an editor over standard input and output until it says that it is done. */
export function lsp(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), new NodeHost());
}
