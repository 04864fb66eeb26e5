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
  const growing = openWhole(file);
  try {
    growing.write(content);
    growing.finish();
  } catch (error) {
    growing.abandon();
    throw error;
  }
}

/** A file that is written piece by piece beside its place, and takes its place when it is finished. */
export interface GrowingFile {
  write(content: string | Uint8Array): void;
  /** Puts the file in its place; it is on the disk when this returns. */
  finish(): void;
  /** Leaves everything as it was, unless it is finished. */
  abandon(): void;
}

/** Starts a file as {@link writeWhole} writes one, for what is too large to hold. Throws when its folder cannot be written to. */
export function openWhole(file: string): GrowingFile {
  const old = statSync(file, { throwIfNoEntry: false });
  if (old && !old.isFile()) return openPipe(file);
  const target = old ? realpathSync(file) : file;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const mode = old ? old.mode : 0o666 & ~process.umask();
  const descriptor = openSync(temporary, 'w', mode);
  const close = closer(descriptor);
  return {
    write: (content) => writeFileSync(descriptor, content),
    finish: () => {
      // Given to `open`, a mode still loses what the process masks.
      fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
      close();
      renameSync(temporary, target);
    },
    abandon: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

function openPipe(file: string): GrowingFile {
  const descriptor = openSync(file, 'w');
  const close = closer(descriptor);
  return { write: (content) => writeFileSync(descriptor, content), finish: close, abandon: close };
}

function closer(descriptor: number): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
}
