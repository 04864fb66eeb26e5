import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BINARY, environment, folderWith, type Run, TODAY } from './afspraak.ts';

const EMPLOYEE = 'medewerker jan {\n  leidinggevende: els\n}\n';
const SUPPRESSED = 'taal: nl\n// afspraak-ignore structure/syntax: nergens voor nodig\ntaak A\n';

function piped(cwd: string, input: string | Uint8Array, args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, '--today', TODAY, 'lint', ...args], {
    cwd,
    env: environment(),
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('lint --stdin-filename', () => {
  test('reads the input as that document of its project, and reports it alone', () => {
    const cwd = folderWith({
      'team/afspraak.json': '{ "rules": { "structure/unresolved-name": "warning" } }',
      'team/a.afspraak': 'medewerker piet {\n  leidinggevende: niemand\n}\n',
      'team/b.afspraak': EMPLOYEE,
      'team/els.afspraak': 'medewerker els\n',
    });
    const name = ['--stdin-filename', 'team/b.afspraak'];
    expect(piped(cwd, EMPLOYEE, name)).toMatchObject({ status: 0, stdout: 'Nothing found in 1 document\n' });
    const wrong = piped(cwd, EMPLOYEE.replace('els', 'elz'), [...name, '--format', 'json']);
    expect(wrong).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      findings: [{ file: 'team/b.afspraak', rule: 'structure/unresolved-name', severity: 'warning' }],
      summary: { documents: 1 },
    });
    expect(JSON.parse(wrong.stdout).findings[0].fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(piped(cwd, EMPLOYEE, ['--stdin-filename', 'nieuw/c.afspraak']).stdout).toContain('nieuw/c.afspraak');
    expect(readFileSync(path.join(cwd, 'team/b.afspraak'), 'utf8')).toBe(EMPLOYEE);
  });

  test('--fix gives the mended text, findings on standard error, and writes no file', () => {
    const cwd = folderWith({ 'a.afspraak': SUPPRESSED });
    const input = `\uFEFF${SUPPRESSED}${EMPLOYEE}`;
    const { status, stdout, stderr } = piped(cwd, input, ['--fix', '--stdin-filename', 'a.afspraak']);
    expect(stdout).toBe(`\uFEFFtaal: nl\ntaak A\n${EMPLOYEE}`);
    expect(stderr).toMatch(/^a\.afspraak:4:19 [\s\S]*structure\/unresolved-name[\s\S]*\n1 fixed in 1 document\n$/);
    expect(status).toBe(1);
    expect(readFileSync(path.join(cwd, 'a.afspraak'), 'utf8')).toBe(SUPPRESSED);
    const clean = piped(cwd, 'taak A\n', ['--fix', '--stdin-filename', 'a.afspraak']);
    expect(clean).toMatchObject({ status: 0, stdout: 'taak A\n' });
  });

  test('--diff shows what --fix would change', () => {
    const { status, stdout } = piped(folderWith(), SUPPRESSED, ['--diff', '--stdin-filename', 'a.afspraak']);
    expect(status).toBe(1);
    expect(stdout).toContain('\n-// afspraak-ignore structure/syntax');
  });

  test('--force-exclude passes by what ignore files leave out', () => {
    const cwd = folderWith({ '.afspraakignore': 'a.afspraak\n' });
    const args = ['--stdin-filename', 'a.afspraak'];
    expect(piped(cwd, EMPLOYEE, args)).toMatchObject({ status: 1, stderr: '' });
    expect(piped(cwd, EMPLOYEE, ['--force-exclude', ...args])).toMatchObject({ status: 0, stderr: '' });
    const fixed = piped(cwd, SUPPRESSED, ['--force-exclude', '--fix', ...args]);
    expect(fixed).toMatchObject({ status: 0, stdout: SUPPRESSED });
  });

  test.each([
    ['paths', 'taak A\n', ['.', '--stdin-filename', 'a.afspraak'], 'Give paths or --stdin-filename, not both.'],
    ['a part', 'taak A\n', ['--shard', '1/2', '--stdin-filename', 'a.afspraak'], 'cannot be used with'],
    ['no document', 'taak A\n', ['--stdin-filename', 'a.txt'], 'a.txt is no agreement document'],
    ['no UTF-8', Buffer.from([0xff, 0xfe]), ['--stdin-filename', 'a.afspraak'], 'The input is not UTF-8.'],
  ])('%s: could not run', (_, input, args, reason) => {
    const { status, stdout, stderr } = piped(folderWith(), input, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });
});
