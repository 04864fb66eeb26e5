import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { afspraak, folderWith } from './afspraak.ts';

/** Rules and lines (from 1) of what is found in one document with this content. */
function lint(content: string | Uint8Array): { status: number | null; found: string[]; messages: string } {
  const cwd = folderWith({ 'a.afspraak': content });
  const { status, stdout, stderr } = afspraak(['lint', '--format', 'json'], { cwd });
  expect(stderr).toBe('');
  const { findings }: { findings: JsonFinding[] } = JSON.parse(stdout);
  return {
    status,
    found: findings.map(({ rule, range }) => `${rule} ${range.start.line + 1}`),
    messages: findings.map(({ message }) => message).join('\n'),
  };
}

describe('bad input gives findings that name the place', () => {
  test('an empty document has nothing wrong', () => {
    expect(lint('')).toMatchObject({ status: 0, found: [] });
  });

  test('a binary file is not text', () => {
    expect(lint(Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))).toMatchObject({
      status: 1,
      found: ['structure/syntax 1'],
      messages: expect.stringContaining('geen tekst'),
    });
  });

  test('UTF-16 is not read as if it were UTF-8', () => {
    expect(lint(Buffer.from('\uFEFFtaak A "één"\n', 'utf16le')).found).toEqual(['structure/syntax 1']);
  });

  test.each([
    ['Latin-1', Buffer.from('taak A\ntaak B "coördinatie"\n', 'latin1')],
    [
      'a lone surrogate',
      Buffer.concat([Buffer.from('taak A\ntaak B "'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"\n')]),
    ],
  ])('bytes that are no UTF-8 are found inside texts: %s', (_, content) => {
    expect(lint(content)).toMatchObject({ found: ['structure/syntax 2'], messages: expect.stringContaining('UTF-8') });
  });

  test('an unterminated text ends at its line', () => {
    const { found } = lint('taak A "onaf\ntaak B {\n  omschrijving: """zonder einde\n');
    expect(found).toContain('structure/syntax 1');
    expect(found).toContain('structure/syntax 3');
  });

  test('conflict markers of git', () => {
    expect(lint('<<<<<<< HEAD\ntaak A\n=======\ntaak B\n>>>>>>> branch\n').found).toEqual([
      'structure/syntax 1',
      'structure/syntax 3',
      'structure/syntax 5',
    ]);
  });

  test('5,000 nested blocks, closed and not', () => {
    for (const text of ['team A {\n'.repeat(5000) + '}\n'.repeat(5000), 'organisatie A { doel B {\n'.repeat(2500)]) {
      const { status, found } = lint(text);
      expect(status).toBe(1);
      expect(found[0]).toMatch(/^structure\/.* 1$/);
    }
  });

  test('5,000 braces', () => {
    expect(lint('{'.repeat(5000)).found[0]).toBe('structure/syntax 1');
  });

  test('10 MB is read to its end', () => {
    const tasks = Array.from(
      { length: 160_000 },
      (_, index) => `taak T${index} "een taak met een omschrijving van één regel lang"\n`,
    );
    const text = tasks.join('');
    expect(text.length).toBeGreaterThan(10_000_000);
    const { found } = lint(`${text}medewerker jan {\n  leidinggevende: els\n}\n`);
    expect(found.at(-1)).toMatch(/^structure\/unresolved-name /);
  });

  test('a larger document is refused', () => {
    expect(lint('taak A\n'.repeat(2_000_000))).toMatchObject({
      found: ['structure/syntax 1'],
      messages: expect.stringContaining('te groot'),
    });
  });
});

describe('the file system', () => {
  test('a folder that is named as a document is looked into', () => {
    const cwd = folderWith({ 'x.afspraak/a.afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n' });
    expect(afspraak(['lint'], { cwd }).stdout).toContain('x.afspraak/a.afspraak:2:19');
  });

  test('links are not followed, so a loop of them ends', () => {
    const cwd = folderWith({ 'a/b/c.afspraak': 'taak A\n' });
    symlinkSync('../..', path.join(cwd, 'a/b/terug'));
    symlinkSync('b', path.join(cwd, 'a/kopie.afspraak'));
    mkdirSync(path.join(cwd, 'a/leeg'));
    expect(afspraak(['lint'], { cwd })).toMatchObject({
      status: 0,
      stdout: 'Nothing found in 1 document\n',
      stderr: '',
    });
  });

  test('a path may hold spaces, brackets and letters of any language', () => {
    const cwd = folderWith({ 'map [1] é/日 (2).afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n' });
    expect(afspraak(['lint'], { cwd }).stdout).toContain('map [1] é/日 (2).afspraak:2:19');
    expect(afspraak(['lint', 'map [1] é'], { cwd }).stdout).toContain('map [1] é/日 (2).afspraak:2:19');
  });
});
