import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writevSync,
} from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { PackStore } from './cached-lint.ts';

/** A store that knows when its pack was written. */
export interface DatedStore extends PackStore {
  /** In milliseconds; undefined when there is no pack. */
  writtenAt(): number | undefined;
}

/**
 * Keeps the pack of a project in a file of its own. `location` is the folder for packs; by default one in `node_modules` where the
 * project has that, else `.afspraak-cache`. Runs at the same time may write the same pack, or news of it: the last one stays, and news of
 * a pack that is no longer there is not looked at. A pack that cannot be read or written is no reason to fail.
 */
export function packStore(root: string, location: string | undefined): DatedStore {
  const folder = location ?? defaultFolder(root);
  const name = path.join(folder, hash('sha256', root).slice(0, 16));
  const [file, news] = [`${name}.pack`, `${name}.news`];
  return {
    // The name of a built file holds a hash of its content, so another build is another maker.
    maker: [manifest.version, path.basename(import.meta.url), process.version, root].join('\n'),
    read: () => attempt(() => readFileSync(file)),
    readNews: () => attempt(() => readFileSync(news)),
    writtenAt: () => attempt(() => statSync(file).mtimeMs),
    write: () =>
      attempt(() => {
        prepare(folder);
        removeLeftovers(folder);
        // News of the pack that was there tell nothing of the new one.
        return growing(file, () => rmSync(news, { force: true }));
      }),
    writeNews: () => attempt(() => growing(news)),
  };
}

function defaultFolder(root: string): string {
  const modules = path.join(root, 'node_modules');
  return existsSync(modules) ? path.join(modules, '.cache', 'afspraak') : path.join(root, '.afspraak-cache');
}

/** Makes a folder that git leaves alone. */
function prepare(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '.gitignore'), '*\n');
}

/** Removes what runs that were killed left of packs in a folder that others may be writing in too, and that may hold other files. */
function removeLeftovers(folder: string): void {
  const since = Date.now() - LEFT_AFTER;
  for (const name of readdirSync(folder)) {
    if (!UNFINISHED.test(name)) continue;
    const file = path.join(folder, name);
    attempt(() => {
      if (statSync(file).mtimeMs < since) rmSync(file);
    });
  }
}

/** Milliseconds without a byte after which nobody writes a pack any more; who still does leaves the pack that is there. */
const LEFT_AFTER = 3_600_000;
/** Names of packs and news that are being written, as `growing` gives them. */
const UNFINISHED = /^[0-9a-f]{16}\.(?:pack|news)\.\d+\.[0-9a-z]+\.tmp$/;

function growing(file: string, afterwards: () => void = () => {}): ReturnType<PackStore['write']> {
  const temporary = `${file}.${process.pid}.${process.hrtime.bigint().toString(36)}.tmp`;
  // Packs say how people were rated, so they are for nobody else to read.
  const descriptor = openSync(temporary, 'wx', 0o600);
  const waiting: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  const flush = () => {
    isWhole &&= succeeds(() => writeAll(descriptor, waiting));
    waiting.length = 0;
    size = 0;
  };
  const abandon = () => {
    attempt(() => closeSync(descriptor));
    attempt(() => rmSync(temporary, { force: true }));
  };
  return {
    put(bytes) {
      waiting.push(bytes);
      size += bytes.length;
      if (size >= BLOCK || waiting.length >= MOST_PIECES) flush();
    },
    finish() {
      flush();
      if (!isWhole) {
        abandon();
        return;
      }
      attempt(() => closeSync(descriptor));
      if (succeeds(() => renameSync(temporary, file))) attempt(afterwards);
      else abandon();
    },
    abandon,
  };
}

/** Bytes that are written at once. */
const BLOCK = 1 << 20;
/** No more than an operating system takes at once. */
const MOST_PIECES = 1000;

/** Writes pieces without putting them together first. */
function writeAll(descriptor: number, pieces: readonly Uint8Array[]): void {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  if (writevSync(descriptor, pieces) !== size) throw new Error('The disk took a part only');
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function succeeds(act: () => void): boolean {
  return (
    attempt(() => {
      act();
      return true;
    }) ?? false
  );
}
