import { commands, type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { compareRefactoring } from './changes/compare-refactoring.ts';
import { Comparisons } from './changes/comparisons.ts';
import { contributedLanguages } from './languages.ts';
import { registerPreview } from './preview/register.ts';
import { linkToPackagedRules } from './rule-links.ts';
import { serverSettings } from './server-settings.ts';
import { serveWorkspaceFiles } from './workspace-files.ts';

/** Makes the client for one kind of host: a Node process or a web worker runs the server. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The language client, not started yet, with everything the extension adds to it. All of that ends with the extension;
 * the client itself has to be stopped on deactivation. A server that ends is started again by the client, up to a limit.
 */
export function prepareClient(context: ExtensionContext, createClient: ClientFactory): BaseLanguageClient {
  const languages = contributedLanguages(context.extension);
  const outputChannel = window.createOutputChannel('Afspraak', { log: true });
  const client = createClient('afspraak', 'Afspraak', {
    documentSelector: languages.ids.flatMap((language) => workspaceSchemes().map((scheme) => ({ language, scheme }))),
    outputChannel,
    initializationOptions: () => serverSettings(workspace.getConfiguration('afspraak')),
    middleware: { handleDiagnostics: linkToPackagedRules(context.extensionUri) },
  });
  const comparisons = new Comparisons(client);
  context.subscriptions.push(
    outputChannel,
    ...serveWorkspaceFiles(client, languages),
    comparisons,
    commands.registerCommand('afspraak.compareRefactoring', () => compareRefactoring(client, comparisons)),
    ...registerPreview({ extensionUri: context.extensionUri, client, comparisons }),
  );
  return client;
}

/** Where documents of a workspace live. Other schemes hold copies, such as the older side of a comparison. */
function workspaceSchemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}
