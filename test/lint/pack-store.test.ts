import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packStore } from '../../server/src/lint/pack-store.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'afspraak-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Begins a pack as a run does that is killed then, and gives the file that is left. */
function killedWhileWriting(root: string): string {
  const before = new Set(readdirSync(folder));
  packStore(root, folder).write()?.put(Buffer.from('half'));
  const [left = ''] = readdirSync(folder).filter((name) => !before.has(name));
  expect(left).not.toBe('');
  return left;
}

function lastTouched(name: string, minutesAgo: number): void {
  const then = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(path.join(folder, name), then, then);
}

test('a new pack takes away what killed runs left long ago, and nothing else', () => {
  const old = [killedWhileWriting('/one'), killedWhileWriting('/two')];
  const young = killedWhileWriting('/one');
  for (const name of old) lastTouched(name, 61);
  lastTouched(young, 59);
  for (const name of ['notes.tmp', '0123456789abcdef.pack']) {
    writeFileSync(path.join(folder, name), 'of somebody else');
    lastTouched(name, 61);
  }
  const output = packStore('/one', folder).write();
  output?.put(Buffer.from('whole'));
  output?.finish();
  const pack = `${young.slice(0, 16)}.pack`;
  expect(readdirSync(folder).sort()).toEqual([pack, young, 'notes.tmp', '0123456789abcdef.pack'].sort());
  expect(readFileSync(path.join(folder, pack), 'utf8')).toBe('whole');
});

test('a run whose unfinished pack was taken away leaves the pack that is there', () => {
  const slow = packStore('/one', folder).write();
  slow?.put(Buffer.from('slow'));
  const [unfinished = ''] = readdirSync(folder);
  lastTouched(unfinished, 61);
  const quick = packStore('/one', folder).write();
  quick?.put(Buffer.from('quick'));
  quick?.finish();
  slow?.finish();
  const [pack = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(readFileSync(path.join(folder, pack), 'utf8')).toBe('quick');
});
