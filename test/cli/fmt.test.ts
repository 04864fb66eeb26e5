import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { afspraak, BINARY, environment, folderWith, type Run } from './afspraak.ts';

const WRITTEN = 'taal:nl\ntaak A {omschrijving:"x"}\n';
const LAID_OUT = 'taal: nl\ntaak A {\n  omschrijving: "x"\n}\n';
const BROKEN = 'taak A {\n leden::\n}\n';

const read = (cwd: string, file: string) => readFileSync(path.join(cwd, file), 'utf8');

function piped(input: string | Uint8Array, args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, 'fmt', ...args], {
    cwd: folderWith(),
    env: environment(),
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('fmt', () => {
  test('writes what changes, and has nothing to do the second time', () => {
    const cwd = folderWith({ 'a.afspraak': WRITTEN, 'map/b.afspraak': LAID_OUT, 'c.agreement': 'task   A' });
    const first = { status: 0, stdout: '2 documents laid out, 1 left as they were\n', stderr: '' };
    expect(afspraak(['fmt'], { cwd })).toEqual(first);
    expect([read(cwd, 'a.afspraak'), read(cwd, 'c.agreement')]).toEqual([LAID_OUT, 'task A\n']);
    expect(afspraak(['fmt', '.'], { cwd }).stdout).toBe('0 documents laid out, 3 left as they were\n');
  });

  test('keeps the mode, line ends, byte order mark and link of a file', () => {
    const cwd = folderWith({ 'echt/a.afspraak': `\uFEFF${WRITTEN.replaceAll('\n', '\r\n')}` });
    chmodSync(path.join(cwd, 'echt/a.afspraak'), 0o640);
    mkdirSync(path.join(cwd, 'map'));
    symlinkSync('../echt/a.afspraak', path.join(cwd, 'map/b.afspraak'));
    expect(afspraak(['fmt', 'map/b.afspraak'], { cwd }).status).toBe(0);
    expect(read(cwd, 'echt/a.afspraak')).toBe(`\uFEFF${LAID_OUT.replaceAll('\n', '\r\n')}`);
    expect(statSync(path.join(cwd, 'echt/a.afspraak')).mode & 0o777).toBe(0o640);
    expect(lstatSync(path.join(cwd, 'map/b.afspraak')).isSymbolicLink()).toBe(true);
  });

  test('--check lists documents that would change and writes none', () => {
    const cwd = folderWith({ 'a.afspraak': WRITTEN, 'b.afspraak': LAID_OUT });
    expect(afspraak(['fmt', '--check'], { cwd })).toEqual({ status: 1, stdout: 'a.afspraak\n', stderr: '' });
    expect(afspraak(['fmt', '--check', 'b.afspraak'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(read(cwd, 'a.afspraak')).toBe(WRITTEN);
  });

  test('--diff shows a patch that applies', () => {
    const cwd = folderWith({ 'a.afspraak': WRITTEN });
    const { status, stdout } = afspraak(['fmt', '--diff'], { cwd });
    expect(status).toBe(1);
    expect(applyPatch(WRITTEN, stdout)).toBe(LAID_OUT);
    expect(read(cwd, 'a.afspraak')).toBe(WRITTEN);
  });

  test('a document that cannot be read or written is named, and the others are done', () => {
    const cwd = folderWith({
      'a.afspraak': BROKEN,
      'b.afspraak': Buffer.from('taak   B "coördinatie"\n', 'latin1'),
      'c.afspraak': WRITTEN,
    });
    const { status, stderr } = afspraak(['fmt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/a\.afspraak is left as it is: .* line 1/);
    expect(stderr).toContain('b.afspraak is not written: it is not UTF-8');
    expect([read(cwd, 'a.afspraak'), read(cwd, 'c.afspraak')]).toEqual([BROKEN, LAID_OUT]);
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.afspraak', 'b.afspraak', 'c.afspraak']);
  });

  test('temporary files of runs that were killed go when they are old, and nothing else does', () => {
    const old = '.afspraak-1-0123456789ab.tmp';
    const kept = ['.afspraak-1-ba9876543210.tmp', '.afspraak-eigen.tmp', '.a.afspraak.1.tmp'];
    const cwd = folderWith(Object.fromEntries([old, ...kept].map((name) => [name, WRITTEN])));
    writeFileSync(path.join(cwd, 'a.afspraak'), WRITTEN);
    const before = new Date(Date.now() - 7_200_000);
    for (const name of [old, '.afspraak-eigen.tmp']) utimesSync(path.join(cwd, name), before, before);
    expect(afspraak(['fmt'], { cwd }).stdout).toContain('1 document laid out, 0 left');
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.afspraak', ...kept].sort());
  });
});

describe('standard input', () => {
  test('comes out laid out', () => {
    expect(piped(`\uFEFF${WRITTEN}`, ['--stdin-filename', 'a.afspraak'])).toEqual({
      status: 0,
      stdout: `\uFEFF${LAID_OUT}`,
      stderr: '',
    });
  });

  test('is checked, and refused when it cannot be read', () => {
    expect(piped(WRITTEN, ['--check', '--stdin-filename', 'a.afspraak'])).toMatchObject({
      status: 1,
      stdout: 'a.afspraak\n',
    });
    expect(piped(LAID_OUT, ['--diff', '--stdin-filename', 'a.afspraak'])).toMatchObject({ status: 0, stdout: '' });
    expect(piped(BROKEN, ['--stdin-filename', 'a.afspraak'])).toMatchObject({ status: 2, stdout: '' });
    expect(piped(Buffer.from([0xff, 0xfe]), ['--stdin-filename', 'a.afspraak'])).toMatchObject({
      status: 2,
      stdout: '',
    });
    expect(piped(WRITTEN, ['.', '--stdin-filename', 'a.afspraak'])).toMatchObject({ status: 2, stdout: '' });
  });
});
