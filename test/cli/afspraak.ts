import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished, vi } from 'vitest';

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const BINARY = path.join(ROOT, 'server/bin/afspraak.mjs');
/** A day on which all tests take place. */
export const TODAY = '2026-03-02';

/** What a run of the command line gave. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Where to run the command line, and what to change in its environment, which is English and without colours. */
export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs the built command line in a process of its own. */
export function afspraak(args: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, '--today', TODAY, ...args], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  return { status, stdout, stderr };
}

/** The environment that tests run in. */
export function environment(changes: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  return { PATH, SystemRoot, TEMP, TMPDIR, LANG: 'C', ...changes };
}

/** A folder of its own for one test, as a git repository with these files; it is removed afterwards. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  return filledFolder(files, onTestFinished);
}

/** The same for all tests of a file, in which it is removed after the last one. */
export function sharedFolderWith(files: Record<string, string | Uint8Array>): string {
  return filledFolder(files, afterAll);
}

function filledFolder(files: Record<string, string | Uint8Array>, afterwards: (remove: () => void) => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'afspraak-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
