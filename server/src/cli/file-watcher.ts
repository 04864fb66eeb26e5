import type { Stats } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isDocument } from '../project/crawl.ts';
import { isDecisive } from '../project/decisive-files.ts';
import { GitIgnore } from '../project/gitignore.ts';

/** What happened to files since it was last told. */
export interface FileChanges {
  /** Documents that hold something else now. */
  changed: ReadonlySet<string>;
  /** Whether documents came or went. */
  isOtherList: boolean;
  /** Whether a configuration, or what is left out, may be another now. */
  isConfigured: boolean;
}

/** Milliseconds in which changes are gathered, as when several files are saved at once. */
const TOGETHER = 20;

/** Tells of changes to documents and configurations in folders, except in those that git leaves out. */
export class FileWatcher {
  private readonly tell: (changes: FileChanges) => Promise<void>;
  private readonly places = new Set<string>();
  private watcher: FSWatcher | undefined;
  private gitIgnore = new GitIgnore();
  private changed = new Set<string>();
  private isOtherList = false;
  private isConfigured = false;
  private timer: NodeJS.Timeout | undefined;
  private told: Promise<void> = Promise.resolve();

  /** @param tell is not called again before what it gave is settled, and may not throw */
  constructor(tell: (changes: FileChanges) => Promise<void>) {
    this.tell = tell;
  }

  /** Watches these folders and files from now on, besides those that are watched already. */
  async watch(places: readonly string[]): Promise<void> {
    const added = places.filter((place) => !this.places.has(place));
    for (const place of added) {
      this.places.add(place);
      this.gitIgnore.enter(place);
    }
    if (this.watcher) this.watcher.add(added);
    else await this.begin();
  }

  /** Ends all watching. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.watcher?.close();
  }

  private begin(): Promise<void> {
    const watcher = watch([...this.places], {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (file, stats) => this.ignores(file, stats),
    });
    this.watcher = watcher;
    // What cannot be watched, as a folder that may not be read, does not keep the rest from being so.
    watcher.on('error', () => {});
    watcher.on('all', (event, file) => this.note(event, file));
    return new Promise((resolve) => watcher.once('ready', resolve));
  }

  private ignores(file: string, stats: Stats | undefined): boolean {
    if (this.places.has(file)) return false;
    const name = path.basename(file);
    if (name === 'node_modules' || (name.startsWith('.') && !isDecisive(name))) return true;
    if (stats?.isDirectory()) return this.gitIgnore.ignores(path.dirname(file), name, true);
    return stats !== undefined && !isDocument(file) && !isDecisive(name);
  }

  private note(event: string, file: string): void {
    const isKnownPlace = this.places.has(file) && !event.endsWith('Dir');
    if (isKnownPlace || isDecisive(file)) this.isConfigured = true;
    else if (event === 'change') this.changed.add(file);
    else if (isDocument(file)) {
      this.isOtherList = true;
      this.changed.add(file);
    } else return;
    this.timer ??= setTimeout(() => this.flush(), TOGETHER);
  }

  private flush(): void {
    this.told = this.told.then(async () => {
      const { changed, isOtherList, isConfigured } = this;
      [this.changed, this.isOtherList, this.isConfigured, this.timer] = [new Set(), false, false, undefined];
      if (isConfigured) await this.beginAgain();
      await this.tell({ changed, isOtherList, isConfigured });
    });
  }

  /** What git leaves out may be another now, so other folders are watched. */
  private async beginAgain(): Promise<void> {
    this.gitIgnore = new GitIgnore();
    for (const place of this.places) this.gitIgnore.enter(place);
    await this.watcher?.close();
    await this.begin();
  }
}
