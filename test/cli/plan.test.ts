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

  test.each([
    ['text', /^Eerste\n/],
    ['md', /^# Eerste\n/],
    ['mermaid', /^gantt\n/],
    ['csv', /^\uFEFFAfspraak;Titel;/],
    ['ics', /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/],
  ])('writes %s', (format, expected) => {
    const cwd = folderWith({ 'a.afspraak': TWO });
    const { status, stdout, stderr } = afspraak(['plan', 'a.afspraak', '--format', format], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  test('writes png, or says what it needs', () => {
    const cwd = folderWith({ 'a.afspraak': TWO });
    const args = ['plan', 'a.afspraak', 'Een', '--format', 'png', '--output', 'plan.png'];
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
    const cwd = folderWith({ 'a.afspraak': TWO, 'plan.ics': 'old' });
    const args = ['plan', 'a.afspraak', 'Een', '--format', 'ics', '--output', 'plan.ics'];
    expect(afspraak(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path.join(cwd, 'plan.ics'), 'utf8')).toContain('UID:sub-result.Een.Vraag@afspraak\r\n');
    expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'a.afspraak', 'plan.ics']);
  });

  test('refuses a calendar in which agreements of two projects would overwrite each other', () => {
    const cwd = folderWith({
      'x/afspraak.json': '{}',
      'x/a.afspraak': TWO,
      'y/afspraak.json': '{}',
      'y/b.afspraak': TWO,
    });
    const { status, stderr } = afspraak(['plan', '.', '--format', 'ics'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /^afspraak: More than one agreement is called ‘Een’, also the one in y\/b\.afspraak;/,
      ),
    });
    expect(afspraak(['plan', 'y', '--format', 'ics'], { cwd }).status).toBe(0);
  });

  test.each([
    ['a picture of several agreements', ['.', '--format', 'svg'], /a picture shows one/],
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
