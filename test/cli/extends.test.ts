import { describe, expect, test } from 'vitest';
import { afspraak, folderWith } from './afspraak.ts';

const DOCUMENT = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';
const RULE = 'structure/unresolved-name';
const config = (...parts: object[]) => JSON.stringify(Object.assign({}, ...parts));
const rule = (severity: string) => ({ rules: { [RULE]: severity } });

/** What the unresolved name in each document weighs, and what is said on standard error. */
function weighed(files: Record<string, string>, ...args: string[]) {
  const cwd = folderWith({ 'a.afspraak': DOCUMENT, ...files });
  const { status, stdout, stderr } = afspraak(['lint', '--format', 'json', ...args], { cwd });
  const found: { file: string; severity: string; rule: string }[] = stdout === '' ? [] : JSON.parse(stdout).findings;
  const named = found.filter((finding) => finding.rule === RULE);
  return { status, stderr, found: named.map(({ file, severity }) => `${file} ${severity}`) };
}

describe('extends', () => {
  test.each([
    ['a file', { 'afspraak.json': config({ extends: './basis.json' }), 'basis.json': config(rule('hint')) }, 'hint'],
    [
      'a file in a list, of which the last is strongest',
      {
        'afspraak.json': config({ extends: ['./een.json', './twee.json'] }),
        'een.json': config(rule('hint')),
        'twee.json': config(rule('warning')),
      },
      'warning',
    ],
    [
      'its own settings last',
      { 'afspraak.json': config({ extends: './basis.json' }, rule('information')), 'basis.json': config(rule('hint')) },
      'information',
    ],
    [
      'a file that two others extend, where it comes last',
      {
        'afspraak.json': config({ extends: ['./een.json', './twee.json'] }),
        'een.json': config({ extends: './basis.json' }, rule('hint')),
        'twee.json': config({ extends: './basis.json' }),
        'basis.json': config(rule('warning')),
      },
      'warning',
    ],
    [
      'a package',
      { 'afspraak.json': config({ extends: 'huis' }), 'node_modules/huis/afspraak.json': config(rule('hint')) },
      'hint',
    ],
    [
      'a file in a package of an organisation, which builds on another file of it',
      {
        'afspraak.json': config({ extends: '@stad/huis/regels/streng.json' }),
        'node_modules/@stad/huis/regels/streng.json': config({ extends: '../basis.json' }),
        'node_modules/@stad/huis/basis.json': config(rule('warning')),
      },
      'warning',
    ],
    [
      'a preset, which starts afresh from rules before it',
      { 'afspraak.json': config({ extends: './basis.json', preset: 'strict' }), 'basis.json': config(rule('hint')) },
      'error',
    ],
  ])('takes %s', (_, files, severity) => {
    expect(weighed(files)).toMatchObject({ stderr: '', found: [`a.afspraak ${severity}`] });
  });

  test('finds a package in a folder around the project', () => {
    const files = {
      'p/afspraak.json': config({ extends: 'huis' }),
      'p/b.afspraak': DOCUMENT,
      'node_modules/huis/afspraak.json': config(rule('hint')),
    };
    expect(weighed(files, 'p').found).toEqual(['p/b.afspraak hint']);
  });

  test('keeps patterns to where they stand, and those of packages to who names them', () => {
    const overrides = (severity: string, ...patterns: string[]) => ({
      overrides: [{ files: patterns, rules: { [RULE]: severity } }],
    });
    const files = {
      'afspraak.json': config({ extends: ['huis', './sub/basis.json'] }, rule('information')),
      'sub/basis.json': config(overrides('hint', '*.afspraak')),
      'node_modules/huis/afspraak.json': config(overrides('warning', 'oud/**')),
      'sub/b.afspraak': DOCUMENT.replace('jan', 'b'),
      'oud/c.afspraak': DOCUMENT.replace('jan', 'c'),
    };
    expect(weighed(files).found).toEqual(['a.afspraak information', 'oud/c.afspraak warning', 'sub/b.afspraak hint']);
  });

  test('goes from what is asked, over patterns, rules and a preset, to the rule itself', () => {
    const overrides = [{ files: ['a*'], rules: { [RULE]: 'information' } }];
    const levels = [{ preset: 'smart-only' }, rule('warning'), { overrides }];
    const severities = levels.map((_, at) => {
      const files = { 'afspraak.json': config(...levels.slice(0, at + 1)) };
      return weighed(files).found;
    });
    const asked = weighed({ 'afspraak.json': config(...levels) }, '--rule', `${RULE}=hint`).found;
    expect([...severities, asked].flat()).toEqual(
      ['error', 'warning', 'information', 'hint'].map((each) => `a.afspraak ${each}`),
    );
    const only = ['--rule', `${RULE}=hint`, '--only', 'smart'];
    expect(weighed({ 'afspraak.json': config(...levels) }, ...only).found).toEqual([]);
    expect(weighed({ 'afspraak.json': '{ "preset": "legacy" }' }).found).toEqual(['a.afspraak error']);
  });

  test.each([
    [
      'a file that is missing',
      { 'afspraak.json': '{\n  "extends": ["./weg.json"] }' },
      'afspraak.json:2:15: ‘./weg.json’ does not exist or cannot be read. Correct the path',
    ],
    [
      'a package that is missing',
      { 'afspraak.json': '{ "extends": "huis" }' },
      'afspraak.json:1:14: ‘huis’ is not in node_modules. Install the package with npm; for a file, begin with ‘./’.',
    ],
    [
      'a round',
      {
        'afspraak.json': '{ "extends": "./b.json" }',
        'b.json': '{ "extends": "./c.json" }',
        'c.json': '{ "extends": "./b.json" }',
      },
      'c.json:1:14: This leads back to itself: b.json → c.json → b.json. Remove one of them.',
    ],
    [
      'wrong content',
      {
        'afspraak.json': '{ "extends": "./b.json" }',
        'b.json': '{\n  "rules": { "structure/unresolved-nam": "off" } }',
      },
      'b.json:2:14: A rule ‘structure/unresolved-nam’ does not exist. Do you mean ‘structure/unresolved-name’?',
    ],
    [
      'something that can be neither',
      { 'afspraak.json': '{ "extends": "C:\\\\basis.json" }' },
      'afspraak.json:1:14: Give a file from the folder of this file, such as "./base.json", or the name of an npm package.',
    ],
    [
      'a way out of a package',
      { 'afspraak.json': '{ "extends": "huis/../../b.json" }' },
      'afspraak.json:1:14: Give a file',
    ],
  ])('says where and how to mend %s', (_, files, message) => {
    const { status, stderr } = weighed(files as Record<string, string>);
    expect({ status, stderr: stderr.slice(0, 'afspraak: '.length + message.length) }).toEqual({
      status: 2,
      stderr: `afspraak: ${message}`,
    });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
