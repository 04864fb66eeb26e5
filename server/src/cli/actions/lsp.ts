import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientHost } from '../../lsp/client-host.ts';
import { cacheFolder, NodeHost } from '../../lsp/node-host.ts';
import { startServer } from '../../lsp/server.ts';
import { createContext, type GlobalOptions } from '../context.ts';

/** Serves an editor over standard input and output until it says that it is done; on the day that was asked for, else on the day it is. */
export function lsp(options: GlobalOptions): void {
  const { today, isTodayGiven } = createContext(options);
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const host = new NodeHost(new ClientHost(connection), cacheFolder(process.env, process.platform));
  startServer(connection, host, isTodayGiven ? () => today : undefined);
}
