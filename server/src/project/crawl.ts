import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { DIALECTS } from '../dialect/dialect.ts';
import { CONFIGURATION_FILE } from './configuration.ts';
import { GitIgnore } from './gitignore.ts';

const EXTENSIONS = DIALECTS.map((dialect) => dialect.table.extension);
/** Symbolic links are never followed, so a loop of links ends and no document is read twice. */
const OPTIONS = { absolute: true, followSymbolicLinks: false, expandDirectories: false } as const;

/** Whether a path is named as an agreement document is. */
export function isDocument(file: string): boolean {
  return EXTENSIONS.some((extension) => file.endsWith(extension));
}

/** What was found below a folder, as absolute paths in a stable order. */
export interface Found {
  documents: string[];
  /** Folders that have a configuration file. */
  configured: string[];
}

/** Finds documents in folders, without what ignore files leave out, hidden folders and `node_modules`. */
export class Crawler {
  /** Folders that could not be read, with the reason. */
  readonly unreadable = new Map<string, Error>();
  /** What ignore files say. */
  readonly gitIgnore = new GitIgnore();
  private readonly found = new Map<string, Found>();

  /**
   * Documents and configuration files in a folder and below it, also when ignore files above it leave out the folder as a whole. A
   * folder is looked through once.
   */
  below(folder: string): Found {
    const known = this.found.get(folder);
    if (known) return known;
    this.gitIgnore.enter(folder);
    const found: Found = { documents: [], configured: [] };
    this.collect(folder, found);
    found.documents.sort();
    found.configured.sort();
    this.found.set(folder, found);
    return found;
  }

  /** Documents that match a glob pattern, which is relative to a folder. */
  matching(pattern: string, folder: string): string[] {
    return this.glob(pattern.split(path.sep).join('/'), folder).filter(isDocument);
  }

  private collect(folder: string, found: Found): void {
    const within = folder.endsWith(path.sep) ? folder : folder + path.sep;
    for (const entry of this.entriesOf(folder)) {
      const { name } = entry;
      const isFolder = entry.isDirectory();
      const isWanted = isFolder
        ? !name.startsWith('.')
        : entry.isFile() && (isDocument(name) || name === CONFIGURATION_FILE);
      if (!isWanted || this.gitIgnore.ignores(folder, name, isFolder)) continue;
      if (isFolder) this.collect(within + name, found);
      else if (isDocument(name)) found.documents.push(within + name);
      else found.configured.push(folder);
    }
  }

  private glob(pattern: string, cwd: string): string[] {
    const readdir = (given: string): Dirent[] => {
      const folder = path.resolve(given);
      return this.entriesOf(folder).filter((entry) => !this.gitIgnore.ignores(folder, entry.name, entry.isDirectory()));
    };
    // Of the many ways to call it, the crawler only asks for entries with their types.
    const fs = { readdirSync: readdir as unknown as typeof readdirSync };
    return globSync(pattern, { ...OPTIONS, cwd, fs })
      .map((file) => path.resolve(file))
      .sort();
  }

  private entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.unreadable.set(folder, error as Error);
      return [];
    }
  }
}
