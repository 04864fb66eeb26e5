import { closeSync, fsyncSync, lstatSync, openSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const OURS = /^\.afspraak-\d+-[0-9a-f]{12}\.tmp$/;
/** Milliseconds after which a temporary file is no longer being written to. */
const OLD = 3_600_000;

/** A name beside a file that nobody else has, for what is to take its place. No command reads such files. */
export function temporaryBeside(file: string): string {
  const random = Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex');
  return path.join(path.dirname(file), `.afspraak-${process.pid}-${random}.tmp`);
}

const cleaned = new Set<string>();

/** Removes the temporary files that runs which were killed left in a folder, once in a run. Never throws. */
export function removeLeftovers(folder: string, now: number = Date.now()): void {
  if (cleaned.has(folder)) return;
  cleaned.add(folder);
  try {
    for (const name of readdirSync(folder).filter((each) => OURS.test(each))) {
      const file = path.join(folder, name);
      const stats = lstatSync(file);
      if (stats.isFile() && now - stats.mtimeMs > OLD) rmSync(file, { force: true });
    }
  } catch {
    // They do no harm where they are.
  }
}

/** Makes the names in a folder last through a power cut, where the system can. */
export function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch {
    // Windows opens no folders, and some network drives write none.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
