import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { prepareClient } from './client.ts';

let client: BaseLanguageClient | undefined;

/** Entry point in VS Code with a Node extension host: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('server/dist/server-node.mjs'), transport: TransportKind.ipc };
  client = prepareClient(context, (id, name, options) => new LanguageClient(id, name, server, options));
  await client.start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
