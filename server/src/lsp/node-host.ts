import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { packStore } from '../lint/pack-store.ts';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import { Crawler } from '../project/crawl.ts';
import type { Host, KeptFacts } from './host.ts';
import { KeptFolder } from './kept-folder.ts';

/** Fewer documents than this are read as fast as what was kept of them. */
const FEW = 200;

/** The folder where programs of a user may keep what they can make again; undefined where there is none. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const home = env.HOME && path.join(env.HOME, '.cache');
  const cache = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || home;
  return cache ? path.join(cache, 'afspraak', 'facts') : undefined;
}

/** Reads files from disk, as the command line does; what is not on disk is left to another host. */
export class NodeHost implements Host {
  private readonly elsewhere: Host | undefined;
  private readonly keptIn: string | undefined;

  /** `keptIn` is the folder that facts are kept in from one time to the next, if they are. */
  constructor(elsewhere?: Host, keptIn?: string) {
    this.elsewhere = elsewhere;
    this.keptIn = keptIn;
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

  async keptFacts(folder: string, documents: number): Promise<KeptFacts | undefined> {
    const { scheme, fsPath } = URI.parse(folder);
    if (this.keptIn === undefined || scheme !== 'file' || documents < FEW) return undefined;
    return new KeptFolder(packStore(path.resolve(fsPath), this.keptIn), (uri) => URI.parse(uri).fsPath);
  }
}
