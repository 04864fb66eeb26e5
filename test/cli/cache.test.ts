import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { afspraak, BINARY, environment, folderWith, TODAY } from './afspraak.ts';

const DOCUMENTS = {
  'afspraak.json': '{}',
  'a.afspraak': 'medewerker jan "Jan" {\n  leidinggevende: els\n}\n',
  'b.afspraak': 'resultaatafspraak Onthaal "Onthaal" {\n  tussen: els en jan\n  specifiek: "zo snel mogelijk"\n}\n',
};
const lint = (cwd: string, ...args: string[]) => afspraak(['lint', '.', '--format', 'json', ...args], { cwd });

/** The one pack in a folder. */
function packIn(folder: string): string {
  const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  expect(packs).toHaveLength(1);
  return path.join(folder, packs[0] ?? '');
}

test('a run with a cache says what a run without one says, before and after an edit', () => {
  const cwd = folderWith(DOCUMENTS);
  expect(lint(cwd, '--cache')).toEqual(lint(cwd));
  const pack = packIn(path.join(cwd, '.afspraak-cache'));
  const { mtimeMs, mode } = statSync(pack);
  expect(mode & 0o077).toBe(0);
  expect(readFileSync(path.join(cwd, '.afspraak-cache/.gitignore'), 'utf8')).toBe('*\n');
  expect(lint(cwd, '--cache')).toEqual(lint(cwd));
  expect(statSync(pack).mtimeMs).toBe(mtimeMs);
  appendFileSync(path.join(cwd, 'a.afspraak'), 'medewerker els "Els"\n');
  expect(lint(cwd, '--cache')).toEqual(lint(cwd));
  expect(lint(cwd, '--cache').stdout).not.toContain('unresolved-name');
});

test('the cache is in node_modules where there is that, or where it is asked for', () => {
  const cwd = folderWith(DOCUMENTS);
  mkdirSync(path.join(cwd, 'node_modules'));
  lint(cwd, '--cache');
  packIn(path.join(cwd, 'node_modules/.cache/afspraak'));
  lint(cwd, '--cache', '--cache-location', 'kept');
  packIn(path.join(cwd, 'kept'));
  expect(existsSync(path.join(cwd, '.afspraak-cache'))).toBe(false);
});

test('a cache that cannot be read or written changes nothing', () => {
  const cwd = folderWith({ ...DOCUMENTS, kept: 'a file' });
  const expected = lint(cwd);
  expect(lint(cwd, '--cache', '--cache-location', 'kept')).toEqual(expected);
  lint(cwd, '--cache');
  writeFileSync(packIn(path.join(cwd, '.afspraak-cache')), 'afspraak-pack-1\nand then nothing of use');
  expect(lint(cwd, '--cache')).toEqual(expected);
});

test('runs at the same time leave a whole cache, and nothing else', async () => {
  const cwd = folderWith(DOCUMENTS);
  const args = [BINARY, '--today', TODAY, 'lint', '.', '--cache', '--format', 'json'];
  const runs = [1, 2, 3].map(() => spawn(process.execPath, args, { cwd, env: environment(), stdio: 'ignore' }));
  await Promise.all(runs.map((run) => once(run, 'exit')));
  const folder = path.join(cwd, '.afspraak-cache');
  const { mtimeMs } = statSync(packIn(folder));
  expect(readdirSync(folder)).toHaveLength(2);
  expect(lint(cwd, '--cache')).toEqual(lint(cwd));
  expect(statSync(packIn(folder)).mtimeMs).toBe(mtimeMs);
});
