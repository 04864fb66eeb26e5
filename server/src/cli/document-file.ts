import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const BYTE_ORDER_MARK = '\uFEFF';
const utf8 = new TextDecoder('utf-8');

/**
 * The text of a file in UTF-8 as an editor shows it: without byte order mark, and with U+FFFD for bytes that are no
 * text. Throws when the file cannot be read.
 */
export function readText(file: string): string {
  return utf8.decode(readFileSync(file));
}

/** Whether writing back what {@link readText} gave would keep every byte that was not changed. */
export function isWritable(file: string): boolean {
  return isUtf8(readFileSync(file));
}

/**
 * Replaces the text of a file in one go: at every moment the file holds either the old text or the new one. Its mode and
 * byte order mark are kept, and a symbolic link stays a link. Throws when the file's folder cannot be written to.
 */
export function replaceText(file: string, text: string): void {
  const target = realpathSync(file);
  const mark = readFileSync(target, 'utf8').startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  writeWhole(target, mark + text);
}

/**
 * Writes a file in one go, new or over an old one: at no moment does it hold half of the content. An old file keeps its mode, and a
 * symbolic link stays a link. What is no file, such as a pipe, is written to. Throws when that cannot be done.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const old = statSync(file, { throwIfNoEntry: false });
  if (old && !old.isFile()) {
    writeFileSync(file, content);
    return;
  }
  const target = old ? realpathSync(file) : file;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    writeDurably(temporary, content, old ? old.mode : 0o666 & ~process.umask());
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes a new file that is on the disk when this returns. */
function writeDurably(file: string, content: string | Uint8Array, mode: number): void {
  const descriptor = openSync(file, 'w', mode);
  try {
    // Given to `open`, a mode still loses what the process masks.
    fchmodSync(descriptor, mode);
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
