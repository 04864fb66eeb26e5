import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { afspraak, environment, folderWith, ROOT } from './afspraak.ts';

const TWO = `taal: nl
werkprocesafspraak Een "Eerste" {
  tijdsgebonden: van 2026-03-02 tot 2026-05-29
  stap Vraag "Vraag" { deelresultaat: "een blad" tegen: 2026-03-13 }
}
resultaatafspraak Twee "Tweede" {
  tijdsgebonden: van 2026-03-02 tot 2026-05-29
  opvolging: elke 4 weken
}
`;

describe('plan', () => {
  test('without a name covers every agreement of a folder', () => {
    const cwd = folderWith({ 'a.afspraak': TWO, 'map/b.afspraak': 'resultaatafspraak Drie\n' });
    const { status, stdout } = afspraak(['plan', '.', '--format', 'json'], { cwd });
    const { version, plans } = JSON.parse(stdout);
    expect({ status, version }).toEqual({ status: 0, version: 1 });
    expect(plans.map(({ file, plan }: { file: string; plan: { name: string } }) => [file, plan.name])).toEqual([
      ['a.afspraak', 'Een'],
      ['a.afspraak', 'Twee'],
      ['map/b.afspraak', 'Drie'],
    ]);
  });

  test('takes several paths, and a name as an option or as the last word', () => {
    const cwd = folderWith({ 'a.afspraak': TWO, 'b.afspraak': 'resultaatafspraak Drie\n' });
    const names = (...args: string[]): string[] => {
      const { stdout } = afspraak(['plan', ...args, '--format', 'json'], { cwd });
      return JSON.parse(stdout).plans.map(({ plan }: { plan: { name: string } }) => plan.name);
    };
    expect(names('b.afspraak', 'a.afspraak')).toEqual(['Een', 'Twee', 'Drie']);
    expect(names('a.afspraak', 'b.afspraak', '--name', 'Drie')).toEqual(['Drie']);
    expect(names('a.afspraak', 'Twee')).toEqual(['Twee']);
  });

  test('writes png, or says what it needs', () => {
    const cwd = folderWith({ 'a.afspraak': TWO });
    const args = ['plan', 'a.afspraak', '--name', 'Een', '--format', 'png', '--output', 'plan.png'];
    expect(afspraak(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    const png = readFileSync(path.join(cwd, 'plan.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * 960);

    cpSync(path.join(ROOT, 'server/bin'), path.join(cwd, 'elsewhere/bin'), { recursive: true });
    cpSync(path.join(ROOT, 'server/dist'), path.join(cwd, 'elsewhere/dist'), { recursive: true });
    const binary = path.join(cwd, 'elsewhere/bin/afspraak.mjs');
    const alone = spawnSync(process.execPath, [binary, ...args], { cwd, env: environment(), encoding: 'utf8' });
    expect(alone.stderr).toBe(
      'afspraak: A png needs the package @resvg/resvg-js, which is not installed here. Choose svg, or install it beside afspraak.\n',
    );
    expect(alone.status).toBe(2);
  });

  test('writes to a file in one go', () => {
    const cwd = folderWith({ 'office/afspraak.json': '{}', 'office/a.afspraak': TWO, 'plan.ics': 'old' });
    const args = ['plan', 'office', '--name', 'Een', '--format', 'ics', '--output', 'plan.ics'];
    expect(afspraak(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path.join(cwd, 'plan.ics'), 'utf8')).toContain('UID:sub-result.Een.Vraag@office.afspraak\r\n');
    expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'office', 'plan.ics']);
  });

  test('keeps the events of projects apart by their folders, and refuses a calendar where it cannot', () => {
    const cwd = folderWith({
      'x/afspraak.json': '{}',
      'x/a.afspraak': TWO,
      'y/afspraak.json': '{}',
      'y/b.afspraak': TWO,
      'y/old/x/afspraak.json': '{}',
      'y/old/x/c.afspraak': TWO,
    });
    const calendar = (...args: string[]) => afspraak(['plan', ...args, '--format', 'ics'], { cwd });
    const { status, stdout } = calendar('x', 'y/b.afspraak');
    expect(status).toBe(0);
    const ids = stdout.match(/^UID:sub-result.*$/gm);
    expect(ids).toEqual(['UID:sub-result.Een.Vraag@x.afspraak', 'UID:sub-result.Een.Vraag@y.afspraak']);
    expect(calendar('.')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^afspraak: There is more than one ‘Een’ in a folder of the same name, also in y\/old/,
      ),
    });
  });

  test.each([
    [
      'a picture of several agreements',
      ['.', '--format', 'svg'],
      /shows one thing, and here are 2: Een, Twee\. Choose/,
    ],
    ['a trend without values', ['.', '--name', 'Een', '--format', 'trend'], /no check-in or evaluation/],
    ['a name that is not there', ['.', '--name', 'Vier'], /no agreement ‘Vier’\. It has: Een, Twee/],
    ['an agreement document as output', ['.', '--output', 'a.afspraak'], /name of an agreement document/],
    ['a folder that does not exist', ['.', '--output', 'x/plan.txt'], /the folder x does not exist/],
    ['a folder as output', ['.', '--output', '.git'], /\.git is not written: it is a folder/],
  ])('refuses %s', (_, args, reason) => {
    const cwd = folderWith({ 'a.afspraak': TWO });
    const { status, stdout, stderr } = afspraak(['plan', ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(readFileSync(path.join(cwd, 'a.afspraak'), 'utf8')).toBe(TWO);
    expect(existsSync(path.join(cwd, 'x'))).toBe(false);
  });
});
