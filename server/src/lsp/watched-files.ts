import { type Connection, DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import { IGNORE_FILES } from '../project/ignore-files.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { documentExtensions, folderOf, nameOf } from './uri.ts';

/** Asks the client to be told of changes on disk. */
export class WatchedFiles {
  private readonly connection: Connection;
  private readonly asked = new Set<string>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** What every workspace may hold. */
  start(): Promise<void> {
    const names = [`*.{${documentExtensions().join(',')}}`, CONFIGURATION_FILE, ...IGNORE_FILES];
    return this.watch(names.map((name) => ({ globPattern: `**/${name}` })));
  }

  /** Single files that turn out to matter; each is asked for once. */
  async more(uris: readonly string[], { watchesAnywhere }: ClientAbilities): Promise<void> {
    const news = uris.filter((uri) => !this.asked.has(uri));
    for (const uri of news) this.asked.add(uri);
    if (news.length === 0) return;
    await this.watch(
      news.map((uri) => {
        const pattern = nameOf(uri).replace(/[*?[\]{}]/g, '?');
        return { globPattern: watchesAnywhere ? { baseUri: folderOf(uri).slice(0, -1), pattern } : `**/${pattern}` };
      }),
    );
  }

  private async watch(watchers: FileSystemWatcher[]): Promise<void> {
    await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
