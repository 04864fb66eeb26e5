import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import { Crawler } from '../project/crawl.ts';
import type { Host } from './host.ts';

/** Reads files from disk, as the command line does; what is not on disk is left to another host. */
export class NodeHost implements Host {
  private readonly elsewhere: Host | undefined;

  constructor(elsewhere?: Host) {
    this.elsewhere = elsewhere;
  }

  async readFile(uri: string): Promise<string | undefined> {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file') return this.elsewhere?.readFile(uri);
    try {
      return new TextDecoder().decode(await readFile(fsPath));
    } catch {
      return undefined;
    }
  }

  async findFiles(folder: string): Promise<readonly string[]> {
    const { scheme, fsPath } = URI.parse(folder);
    if (scheme !== 'file') return this.elsewhere?.findFiles(folder) ?? [];
    const { documents, configured } = new Crawler().below(path.resolve(fsPath));
    const configurations = configured.map((each) => path.join(each, CONFIGURATION_FILE));
    return [...configurations, ...documents].map((file) => URI.file(file).toString());
  }
}
