import { describe, expect, test } from 'vitest';
import type { DescribedSettings } from '../../server/src/cli/described-settings.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import { afspraak, folderWith, sharedFolderWith } from './afspraak.ts';

const cwd = sharedFolderWith({
  'basis.json': '{\n  "country": "NL",\n  "thresholds": { "seniorLevel": 2 }\n}\n',
  'afspraak.json': `{
  // wat hier geldt
  "extends": "./basis.json",
  "preset": "strict",
  "rules": { "smart/means-missing": "error" },
  "thresholds": { "readyFrom": 3 },
  "overrides": [
    {
      "files": ["archief/**"],
      "preset": "legacy",
      "rules": { "smart/confidence-missing": "hint" }
    }
  ]
}
`,
  'a.afspraak': 'taak A\n',
});

function described(...args: string[]): DescribedSettings {
  const { stdout, stderr } = afspraak(['config', ...args, '--format', 'json'], { cwd });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('config', () => {
  test('says where each setting of a document is set', () => {
    const { rules, thresholds, ...rest } = described('a.afspraak');
    expect(rest).toEqual({
      version: 1,
      file: 'a.afspraak',
      project: '.',
      configurations: ['basis.json', 'afspraak.json'],
      language: { value: 'document', from: { kind: 'default' } },
      country: { value: 'NL', from: { kind: 'file', file: 'basis.json', line: 2, path: ['country'] } },
      preset: { value: 'strict', from: { kind: 'file', file: 'afspraak.json', line: 4, path: ['preset'] } },
    });
    expect(thresholds.readyFrom).toMatchObject({ value: 3, from: { file: 'afspraak.json', line: 6 } });
    expect(thresholds.seniorLevel).toMatchObject({ value: 2, from: { file: 'basis.json', line: 3 } });
    expect(Object.keys(rules)).toEqual(RULES.map(({ name }) => name).sort());
    expect(rules['smart/means-missing']).toMatchObject({ value: 'error', from: { file: 'afspraak.json', line: 5 } });
    expect(rules['smart/signature-missing']).toEqual({ value: 'off', from: { kind: 'opt-in' } });
  });

  test('an override takes the place of what was set for all, for documents that are not there yet too', () => {
    const { preset, rules } = described('archief/oud/b.agreement');
    const from = { kind: 'file', file: 'afspraak.json', line: 10, path: ['overrides', 0, 'preset'] };
    expect(preset).toEqual({ value: 'legacy', from });
    expect(rules['smart/means-missing']).toEqual({ value: 'off', from: { kind: 'preset', preset: 'legacy', from } });
    expect(rules['smart/confidence-missing']).toMatchObject({ value: 'hint', from: { line: 11 } });
  });

  test('agrees with what lint does', () => {
    const files = { 'b.afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n' };
    const folder = folderWith(files);
    const args = ['--rule', 'structure/unresolved-name=hint'];
    const said = afspraak(['config', 'b.afspraak', 'structure/unresolved-name', ...args], { cwd: folder });
    expect(said.stdout).toMatch(/^structure\/unresolved-name +hint +command line$/m);
    expect(afspraak(['lint', ...args], { cwd: folder }).stdout).toContain('hint structure/unresolved-name');
  });

  test('one rule comes with the numbers it compares with, and without colours unless they are asked for', () => {
    const plain = afspraak(['config', 'a.afspraak', 'competence/coach-not-senior'], { cwd });
    expect(plain.stdout).toBe(`a.afspraak
Project: .
Configuration, the strongest last: basis.json < afspraak.json

preset                       strict   afspraak.json:4

seniorLevel                  2        basis.json:3

competence/coach-not-senior  warning  preset strict (afspraak.json:4)
`);
    const coloured = { cwd, env: { FORCE_COLOR: '1' } };
    expect(afspraak(['config', 'a.afspraak'], coloured).stdout).toContain('\u001B[');
    expect(afspraak(['--no-color', 'config', 'a.afspraak'], coloured).stdout).not.toContain('\u001B[');
    expect(afspraak(['--lang', 'nl', 'config', 'a.afspraak'], { cwd }).stdout).toContain('standaard');
  });

  test.each([
    [['a.txt'], 'a.txt is no agreement document'],
    [['a.afspraak', 'smart/mean-missing'], 'Do you mean ‘smart/means-missing’?'],
    [['a.afspraak', '--only', 'smrt'], 'The rule ‘smrt’ does not exist.'],
    [[], "missing required argument 'file'"],
  ])('%s: could not run', (args, reason) => {
    const { status, stdout, stderr } = afspraak(['config', ...args], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });
});
