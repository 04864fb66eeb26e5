import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { removeLeftovers, syncFolder, temporaryBeside } from './temporary-file.ts';

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

/** Why a file that was to be written over keeps what it holds: somebody else changed it, or it is no text in UTF-8. */
export class NotReplaced extends Error {
  readonly why: 'changed' | 'not-utf8';

  constructor(why: 'changed' | 'not-utf8') {
    super(why);
    this.name = 'NotReplaced';
    this.why = why;
  }
}

/**
 * Replaces the text of a file in one go: at every moment the file holds either the old text or the new one. Its mode, owner and
 * byte order mark are kept, and a symbolic link stays a link. With `before`, the text that {@link readText} gave, throws
 * {@link NotReplaced} when the file holds something else by now. Throws when the file's folder cannot be written to.
 */
export function replaceText(file: string, text: string, before?: string): void {
  const target = realpathSync(file);
  const mark = readFileSync(target, 'utf8').startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const growing = openWhole(target);
  try {
    growing.write(mark + text);
    growing.finish(() => {
      if (before !== undefined) expectText(target, before);
    });
  } catch (error) {
    growing.abandon();
    throw error;
  }
}

function expectText(file: string, expected: string): void {
  const bytes = readFileSync(file);
  if (utf8.decode(bytes) !== expected) throw new NotReplaced('changed');
  if (!isUtf8(bytes)) throw new NotReplaced('not-utf8');
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
  /** Puts the file in its place; it is on the disk when this returns. What `check` throws comes just in time to keep the old one. */
  finish(check?: () => void): void;
  /** Leaves everything as it was, unless it is finished. */
  abandon(): void;
}

/** Starts a file as {@link writeWhole} writes one, for what is too large to hold. Throws when its folder cannot be written to. */
export function openWhole(file: string): GrowingFile {
  const old = statSync(file, { throwIfNoEntry: false });
  if (old && !old.isFile()) return openPipe(file);
  const target = old ? realpathSync(file) : file;
  const folder = path.dirname(target);
  removeLeftovers(folder);
  const temporary = temporaryBeside(target);
  const mode = old ? old.mode : 0o666 & ~process.umask();
  const descriptor = openSync(temporary, 'wx', mode);
  const close = closer(descriptor);
  return {
    write: (content) => writeFileSync(descriptor, content),
    finish: (check) => {
      if (old) keepOwner(descriptor, old);
      // Given to `open`, a mode still loses what the process masks.
      fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
      close();
      check?.();
      renameSync(temporary, target);
      syncFolder(folder);
    },
    abandon: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/** Gives a new file the owner of the old one, as far as who runs this may. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  if (process.geteuid?.() === uid && process.getegid?.() === gid) return;
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Somebody else's file becomes that of who could write it.
  }
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
