import type { WorkspaceConfiguration } from 'vscode';

/** What the server is told when it starts; see `docs/ci.md`. */
export interface ServerSettings {
  keepFacts: boolean;
}

/** The settings of the extension that the server has to know of. */
export function serverSettings(configuration: Pick<WorkspaceConfiguration, 'get'>): ServerSettings {
  return { keepFacts: configuration.get('keepFacts', true) };
}
