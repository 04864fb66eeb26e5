import ignore, { type Ignore } from 'ignore';
import type { Connection } from 'vscode-languageserver';
import { IGNORE_FILES } from '../project/ignore-files.ts';
import type { Host } from './host.ts';
import { ancestorsOf, asFolder, canonical, folderOf, isInside } from './uri.ts';

/** Reads files through the client, where the server cannot: in a browser, or on a machine of its own. */
export class ClientHost implements Host {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async readFile(uri: string): Promise<string | undefined> {
    const text = await this.ask<string | null>('afspraak/readFile', { uri });
    return text?.replace(/^\uFEFF/, '');
  }

  async findFiles(folder: string): Promise<string[]> {
    const found = (await this.ask<readonly string[]>('afspraak/findFiles', {})) ?? [];
    const inside = found.map(canonical).filter((uri) => isInside(uri, folder) && !isHidden(uri, folder));
    return this.withoutIgnored(inside, folder);
  }

  /** A client that knows nothing of these requests has no files to give. */
  private async ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    try {
      return await this.connection.sendRequest<Answer>(method, params);
    } catch {
      return undefined;
    }
  }

  private async withoutIgnored(uris: readonly string[], root: string): Promise<string[]> {
    const folders = new Set(uris.flatMap((uri) => ancestorsOf(folderOf(uri)).filter((each) => isInside(each, root))));
    const ignoring = new Map<string, Ignore[]>();
    await Promise.all(
      [...folders].map(async (folder) => {
        const texts = await Promise.all(IGNORE_FILES.map((name) => this.readFile(folder + name)));
        const patterns = texts.flatMap((text) => (text === undefined ? [] : ignore().add(text)));
        ignoring.set(asFolder(folder), patterns);
      }),
    );
    return uris.filter((uri) => !isIgnored(uri, ignoring));
  }
}

/** Whether a file is left out whatever ignore files say: hidden, or part of a package. */
function isHidden(uri: string, folder: string): boolean {
  return /(?:^|\/)(?:\.|node_modules\/)/.test(uri.slice(folder.length));
}

/** The innermost ignore file that says anything of a file decides, as in git. */
function isIgnored(uri: string, ignoring: ReadonlyMap<string, readonly Ignore[]>): boolean {
  for (const folder of ancestorsOf(folderOf(uri))) {
    for (const patterns of ignoring.get(folder) ?? []) {
      const verdict = patterns.test(decodeURIComponent(uri.slice(folder.length)));
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
  }
  return false;
}
