/// <reference lib="dom" />
import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/browser';
import { prepareClient } from './client.ts';

let client: BaseLanguageClient | undefined;

/** Entry point in VS Code in a browser: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/server-browser.js');
  const server = new Worker(script.toString(true));
  client = prepareClient(context, (id, name, options) => new LanguageClient(id, name, server, options));
  await client.start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
