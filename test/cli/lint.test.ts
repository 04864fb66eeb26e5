import { describe, expect, test } from 'vitest';
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { afspraak, folderWith, type RunOptions } from './afspraak.ts';

const UNRESOLVED = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';
const WARNED = 'taal: nl\n// afspraak-ignore structure/syntax: nergens voor nodig\ntaak Aanwerving\n';

function findings(args: readonly string[], options: RunOptions): JsonFinding[] {
  return JSON.parse(afspraak(['lint', '--format', 'json', ...args], options).stdout).findings;
}

describe('exit status', () => {
  test.each([
    ['a clean document', 'taak Aanwerving\n', [], 0],
    ['an error', UNRESOLVED, [], 1],
    ['a warning', WARNED, [], 0],
    ['a warning that counts', WARNED, ['--fail-on', 'warning'], 1],
    ['a warning where hints count', WARNED, ['--fail-on', 'hint'], 1],
    ['an error that does not count', UNRESOLVED, ['--fail-on', 'never'], 0],
  ])('for %s', (_, text, args, status) => {
    expect(afspraak(['lint', ...args], { cwd: folderWith({ 'a.afspraak': text }) })).toMatchObject({
      status,
      stderr: '',
    });
  });
});

describe('for people', () => {
  test('it shows place, severity, rule, message and the marked line, then a summary', () => {
    const { stdout } = afspraak(['lint', 'a.afspraak'], { cwd: folderWith({ 'a.afspraak': UNRESOLVED }) });
    expect(stdout).toBe(
      [
        'a.afspraak:3:19 error structure/unresolved-name',
        '  De naam ‘els’ staat nergens in dit project. Verbeter de naam, of schrijf het blok dat ontbreekt.',
        '   3 │   leidinggevende: els',
        '     │                   ^^^',
        '',
        '1 error in 1 document',
        '',
      ].join('\n'),
    );
  });

  test('it points at other documents that matter', () => {
    const cwd = folderWith({ 'a.afspraak': 'taak Werven\n', 'map/b.afspraak': '\ntaak Werven\n' });
    expect(afspraak(['lint', 'a.afspraak'], { cwd }).stdout).toContain('→ map/b.afspraak:2:6 Ook hier staat ‘Werven’');
  });

  test('it marks under wide characters and tabs, and cuts long lines', () => {
    const text = `organisatie 日本 {\n\teenheden: ${'x'.repeat(300)}: "y"\n}\nteam A { leden: 漢字, els }\n`;
    const { stdout } = afspraak(['lint'], { cwd: folderWith({ 'a.afspraak': text }) });
    expect(stdout).toContain('   4 │ team A { leden: 漢字, els }\n     │                       ^^^\n');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(450);
  });

  test.each([
    ['nothing is asked', {}, [], false],
    ['FORCE_COLOR is set', { FORCE_COLOR: '1' }, [], true],
    ['NO_COLOR is set too', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['--no-color is given too', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('colours when %s', (_, env, args, coloured) => {
    const { stdout } = afspraak(['lint', ...args], { cwd: folderWith({ 'a.afspraak': UNRESOLVED }), env });
    expect(stdout.includes('\u001B[')).toBe(coloured);
  });

  test.each([
    ['--lang', ['--lang', 'nl'], {}],
    ['the locale', [], { LANG: 'nl_BE.UTF-8' }],
  ])('it speaks Dutch when %s says so', (_, args, env) => {
    const { stdout } = afspraak(['lint', ...args], { cwd: folderWith({ 'a.afspraak': UNRESOLVED }), env });
    expect(stdout).toContain('1 fout in 1 document');
  });

  test('nothing from a document steers the terminal', () => {
    const text = 'taak A {\n  \u001B[31mrood\u0007\u009B: "x"\n}\nteam B { leden: \u202Eabc }\n';
    const cwd = folderWith({ 'a.afspraak': text });
    for (const format of ['human', 'json']) {
      const { stdout } = afspraak(['lint', '--format', format], { cwd });
      expect(stdout).toMatch(/1b/);
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    }
  });
});

describe('as JSON', () => {
  test('a finding has a file, rule, severity, message, range, fingerprint, related places, fixes and documentation', () => {
    const cwd = folderWith({ 'map/a.afspraak': UNRESOLVED });
    expect(findings([], { cwd })).toEqual([
      {
        file: 'map/a.afspraak',
        rule: 'structure/unresolved-name',
        severity: 'error',
        message: expect.stringContaining('‘els’'),
        range: { start: { line: 2, character: 18 }, end: { line: 2, character: 21 } },
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        related: [],
        fixes: [],
        docs: expect.stringMatching(/structure\/unresolved-name\.md$/),
      },
    ]);
  });

  test('a clean project has no findings', () => {
    expect(findings([], { cwd: folderWith({ 'a.afspraak': 'taak A\n' }) })).toEqual([]);
  });

  test('paths are relative to the working directory', () => {
    const folder = folderWith({ 'a.afspraak': UNRESOLVED, 'map/x.txt': '' });
    expect(findings(['../a.afspraak'], { cwd: `${folder}/map` })[0]?.file).toBe('../a.afspraak');
  });

  test('characters count in UTF-16, without byte order mark, over every kind of line end', () => {
    const text = '\uFEFFtaal: nl\r\ntaak A\rtaak B "👍🏽"\nmedewerker jan { "👍" leidinggevende: els }\r\n';
    const found = findings([], { cwd: folderWith({ 'a.afspraak': text }) });
    const last = found.find(({ rule }) => rule === 'structure/unresolved-name');
    expect(last?.range.start).toEqual({ line: 3, character: 38 });
  });
});

describe('projects', () => {
  test('a document is checked with the names of its whole project, and only it is reported', () => {
    const cwd = folderWith({
      'a.afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n',
      'b.afspraak': 'medewerker els {\n  leidinggevende: niemand\n}\n',
    });
    expect(findings(['a.afspraak'], { cwd })).toEqual([]);
    expect(findings(['b.afspraak'], { cwd })).toHaveLength(1);
  });

  test('two configurations make two projects that never see each other', () => {
    const cwd = folderWith({
      'een/afspraak.json': '{}',
      'een/a.afspraak': UNRESOLVED,
      'twee/afspraak.json': '{}',
      'twee/b.afspraak': 'medewerker els\n',
    });
    expect(findings([], { cwd }).map(({ file }) => file)).toEqual(['een/a.afspraak']);
  });

  test('a configuration sets severities, thresholds and language', () => {
    const cwd = folderWith({
      'afspraak.json': '{ "language": "en", "rules": { "structure/unresolved-name": "hint" } }',
      'a.afspraak': UNRESOLVED,
    });
    expect(findings([], { cwd })).toMatchObject([
      { severity: 'hint', message: expect.stringContaining('is declared nowhere') },
    ]);
    expect(afspraak(['lint'], { cwd }).status).toBe(0);
  });

  test('--config takes the place of every configuration', () => {
    const cwd = folderWith({
      'afspraak.json': '{}',
      'los.json': '{ "rules": { "structure/unresolved-name": "off" } }',
      'a.afspraak': UNRESOLVED,
    });
    expect(findings(['--config', 'los.json'], { cwd })).toEqual([]);
  });

  test('what git leaves out is left out, unless it is named', () => {
    const cwd = folderWith({
      '.gitignore': 'oud/\n',
      'a.afspraak': 'taak A\n',
      'oud/b.afspraak': UNRESOLVED,
      'node_modules/c.afspraak': UNRESOLVED,
    });
    expect(findings([], { cwd })).toEqual([]);
    expect(findings(['oud/b.afspraak'], { cwd })).toHaveLength(1);
  });

  test('what .afspraakignore leaves out is read when it is named, which is said, unless that is refused', () => {
    const cwd = folderWith({
      '.afspraakignore': 'oud/\n',
      'a.afspraak': 'taak A\n',
      'oud/b.afspraak': UNRESOLVED,
      'oud/.afspraakignore': '!b.afspraak\n',
    });
    expect(findings([], { cwd })).toEqual([]);
    const named = afspraak(['lint', 'oud/b.afspraak'], { cwd });
    expect(named).toMatchObject({
      status: 1,
      stderr:
        'afspraak: oud/b.afspraak is read since you name it, although .afspraakignore leaves it out. With --force-exclude it stays out.\n',
    });
    for (const command of ['lint', 'fmt']) {
      const { status, stderr } = afspraak([command, '--force-exclude', 'oud/b.afspraak', 'a.afspraak'], { cwd });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    const { status, stdout } = afspraak(['lint', '--force-exclude', 'oud/b.afspraak'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Nothing found in 0 documents\n' });
  });

  test('a folder that is left out as a whole is read when it is named, which is said, unless that is refused', () => {
    const cwd = folderWith({ '.gitignore': 'uit/\n', 'uit/b.afspraak': UNRESOLVED, 'uit/in/c.afspraak': UNRESOLVED });
    const named = afspraak(['lint', 'uit', '--format', 'json-lines'], { cwd });
    const files = named.stdout.match(/(?<=^\{"file":")[^"]+/gm);
    expect([...new Set(files)]).toEqual(['uit/b.afspraak', 'uit/in/c.afspraak']);
    expect(named.stderr).toBe(
      'afspraak: uit is read since you name it, although .gitignore leaves it out. With --force-exclude it stays out.\n',
    );
    const { status, stdout } = afspraak(['lint', '--force-exclude', 'uit'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Nothing found in 0 documents\n' });
  });

  test('findings come in the same order whatever the order of the paths', () => {
    const cwd = folderWith({ 'a.afspraak': UNRESOLVED, 'b.afspraak': UNRESOLVED, 'c/d.afspraak': UNRESOLVED });
    const all = findings([], { cwd });
    expect(findings(['c', 'b.afspraak', '*.afspraak'], { cwd })).toEqual(all);
  });
});
