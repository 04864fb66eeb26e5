import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../server/src/cli/program.ts';
import { FORMATS } from '../../server/src/cli/reporters/formats.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import { afspraak, BINARY, environment, folderWith } from './afspraak.ts';

/** What the last of the words is completed to, in fish, by value. */
function completed(...words: string[]): Map<string, string> {
  const { status, stdout, stderr } = afspraak(['__complete', 'fish', '--', ...words]);
  expect([status, stderr]).toEqual([0, '']);
  return new Map(
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t') as [string, string]),
  );
}

describe('completion', () => {
  test('gives commands with what they do, and none that is hidden', () => {
    const commands = createProgram().commands.filter((command) => command.name() !== '__complete');
    const described = commands.map((command) => [command.name(), command.description()] as const);
    expect(completed('')).toEqual(new Map([...described, ['help', 'display help for command']]));
    expect([...completed('li').keys()]).toEqual(['lint']);
  });

  test('gives options, their values, and rules', () => {
    expect([...completed('lint', '--max').keys()]).toEqual(['--max-warnings']);
    expect([...completed('lint', '--quiet', 'x', '--con').keys()]).toEqual(['--config']);
    expect([...completed('lint', '--format', '').keys()]).toEqual([...FORMATS]);
    expect([...completed('lint', '--format=js').keys()]).toEqual(['--format=json', '--format=json-lines']);
    expect([...completed('lint', '--fail-on', 'w').keys()]).toEqual(['warning']);
    expect([...completed('explain', '').keys()]).toEqual(RULES.map(({ name }) => name));
    expect([...completed('config', 'a.afspraak', 'team/rev').keys()]).toContain('team/review-missing');
    expect([...completed('lint', '--only', 'sm').keys()]).toContain('smart');
    expect([...completed('lint', '--rule', 'team/review-m').keys()]).toEqual(['team/review-missing=']);
    expect([...completed('lint', '--rule', 'team/review-missing=w').keys()]).toEqual(['team/review-missing=warning']);
    expect([...completed('completion', 'z').keys()]).toEqual(['zsh']);
  });

  test('leaves files to the shell', () => {
    for (const words of [
      ['lint', ''],
      ['lint', 'a', ''],
      ['lint', '--', '--fo'],
      ['--config', ''],
      ['nothing', 'x'],
    ]) {
      expect(completed(...words)).toEqual(new Map());
    }
  });

  test.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', (shell) => {
    const { status, stdout, stderr } = afspraak(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`__complete ${shell} '?--'? `));
    expect(afspraak(['completion', 'csh'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('in bash', () => {
  const script = afspraak(['completion', 'bash']).stdout;
  const bash = (input: string, cwd = folderWith()) => {
    const lines = [`afspraak() { '${process.execPath}' '${BINARY}' "$@"; }`, script, input].join('\n');
    const { stdout, stderr, status } = spawnSync('bash', ['--norc'], {
      input: lines,
      cwd,
      env: environment(),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return stdout.split('\n').slice(0, -1);
  };
  const words = (...all: string[]) => {
    const quoted = all.map((word) => `'${word}'`).join(' ');
    return `COMP_WORDS=(afspraak ${quoted}); COMP_CWORD=${all.length}; _afspraak afspraak; printf '%s\\n' "\${COMPREPLY[@]}"`;
  };

  test('the script is right, and completes', () => {
    expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(bash(words('li'))).toEqual(['lint']);
    expect(bash(words('lint', '--fix-'))).toEqual(['--fix-unsafe']);
    expect(bash(words('lint', '--fail-on', '=', 'wa'))).toEqual(['warning']);
    expect(bash(words('lint', '--format', '='))).toEqual([...FORMATS]);
    expect(bash(words('lint', '--rule', 'team/review-missing', '=', 'e'))).toEqual(['error']);
    expect(bash(words('explain', 'fit/able'))).toEqual(['fit/able-unwilling']);
    expect(bash('complete -p afspraak')).toEqual(['complete -o bashdefault -o default -F _afspraak afspraak']);
  });

  test('nothing that was typed is run', () => {
    const cwd = folderWith();
    writeFileSync(path.join(cwd, 'a b.afspraak'), '');
    expect(bash(`${words('lint', '$(touch owned)', '`touch owned`', '; touch owned', '')}; ls`, cwd)).toEqual([
      '',
      'a b.afspraak',
    ]);
  });
});
