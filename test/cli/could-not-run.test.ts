import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { afspraak, BINARY, environment, folderWith } from './afspraak.ts';

/** Reasons fit on one line each, begin with the program's name, and show no stack. */
const ONE_LINE = /^afspraak: [^\n]+\n$/;

describe('status 2 and a reason on one line', () => {
  test.each([
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/],
    ['an unknown option', ['lint', '--forma', 'json'], /unknown option '--forma' \(Did you mean --format\?\)/],
    ['an unknown format', ['lint', '--format', 'xml'], /Allowed choices are human, json/],
    ['an unknown severity', ['lint', '--fail-on', 'fatal'], /Allowed choices are hint/],
    ['a missing argument', ['convert', '--to', 'result'], /missing required argument 'file'/],
    ['a missing option', ['convert', 'a.afspraak', 'A'], /Say with --to what it should become/],
    [
      'an unknown name',
      ['convert', 'a.afspraak', 'Nope', '--to', 'process'],
      /--to process is not possible for ‘Nope’/,
    ],
    [
      'an unknown form',
      ['convert', 'a.afspraak', '--to', 'x'],
      /for ‘a\.afspraak’\. Possible: en, one-file, process\./,
    ],
    ['a day that does not exist', ['lint', '--today', '2026-02-30'], /--today 2026-02-30 is no day/],
    ['a missing path', ['lint', 'nope.afspraak'], /nope\.afspraak does not exist/],
    ['a pattern without documents', ['lint', '*.agreement'], /no agreement documents .* in \*\.agreement/],
    ['a folder without documents', ['lint', 'leeg'], /no agreement documents .* in leeg/],
    ['another kind of file', ['lint', 'leeg/x.txt'], /x\.txt is no agreement document/],
    ['a missing configuration', ['lint', '--config', 'x.json'], /x\.json cannot be read: it does not exist/],
    ['a configuration that is a folder', ['lint', '--config', 'leeg'], /leeg cannot be read: it is a folder/],
    ['an unknown agreement', ['plan', 'a.afspraak', 'Nope'], /has no agreement ‘Nope’\. It has: A\./],
    ['a folder instead of a document', ['convert', '.', 'A', '--to', 'result'], /is not one document/],
    ['an unknown rule', ['explain', 'smart/mesure-missing'], /Do you mean ‘smart\/measure-missing’\?/],
    ['an argument with control characters', ['lint', 'x\u001B[31m'], /x\\u\{1b\}\[31m does not exist/],
  ])('for %s', (_, args, reason) => {
    const files = { 'a.afspraak': 'resultaatafspraak A\n', 'b.afspraak': 'taak B\n', 'leeg/x.txt': '' };
    const { status, stdout, stderr } = afspraak(args, { cwd: folderWith(files) });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(ONE_LINE);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('for an invalid configuration, with every mistake at its place', () => {
    const cwd = folderWith({
      'map/afspraak.json': '{\n  "langage": "nl",\n  "rules": { "smart/mesure-missing": "off" }\n}\n',
      'map/a.afspraak': 'taak A\n',
    });
    const { status, stderr } = afspraak(['lint'], { cwd });
    expect(status).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'afspraak: map/afspraak.json:2:3: An option ‘langage’ does not exist. Do you mean ‘language’?',
      'afspraak: map/afspraak.json:3:14: A rule ‘smart/mesure-missing’ does not exist. Do you mean ‘smart/measure-missing’?',
      '',
    ]);
  });

  test('in Dutch where that is asked', () => {
    expect(afspraak(['lint', 'nope', '--lang', 'nl']).stderr).toBe('afspraak: nope bestaat niet.\n');
  });

  test('for links that lead nowhere or to themselves', () => {
    const cwd = folderWith();
    symlinkSync('nergens.afspraak', path.join(cwd, 'los.afspraak'));
    symlinkSync('rond.afspraak', path.join(cwd, 'rond.afspraak'));
    expect(afspraak(['lint', 'los.afspraak'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/does not exist/),
    });
    expect(afspraak(['lint', 'rond.afspraak'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot be read/),
    });
  });
});

test('a reader that goes away ends the command quietly, with the status it would have had', async () => {
  const cwd = folderWith({ 'a.afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n'.repeat(3000) });
  const child = spawn(process.execPath, [BINARY, 'lint'], { cwd, env: environment() });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});
