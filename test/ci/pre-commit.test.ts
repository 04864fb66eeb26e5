import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { environment, folderWith, ROOT } from '../cli/afspraak.ts';

interface Hook {
  id: string;
  entry: string;
  language: string;
  files: string;
  pass_filenames?: boolean;
}
const HOOKS: readonly Hook[] = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
const LEFT_OUT = 'medewerker   jan\n';
const DOCUMENTS = ['a.afspraak', 'map/b.agreement'];

function run(command: string, args: readonly string[], cwd: string) {
  const PATH = [path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
  const env = environment({ PATH, npm_config_update_notifier: 'false' });
  return spawnSync(command, args, { cwd, env, encoding: 'utf8' });
}

test('hooks look at documents, and only that of whole projects at what decides over them', () => {
  const decisive = ['map/afspraak.json', '.afspraakignore', 'map/.afspraakignore'];
  const files = [...DOCUMENTS, ...decisive, 'x.afspraak.md', 'mijnafspraak.json', 'package.json', 'x.afspraakignore'];
  const matched = HOOKS.map(({ id, files: pattern }) => [id, files.filter((file) => new RegExp(pattern).test(file))]);
  expect(Object.fromEntries(matched)).toEqual({
    'afspraak-lint': DOCUMENTS,
    'afspraak-lint-projects': [...DOCUMENTS, ...decisive],
    'afspraak-fmt': DOCUMENTS,
  });
});

test('what pre-commit packs and installs from the repository runs every hook', () => {
  const pack = path.join(ROOT, 'out/pre-commit');
  mkdirSync(pack, { recursive: true });
  const packing = run('npm', ['pack', '--pack-destination', pack], ROOT);
  // pre-commit takes all that is printed for the name of a file, so no script of the package may say anything.
  expect(packing.stdout).toMatch(/^afspraak-vscode-[\d.]+\.tgz\n$/);

  const cwd = folderWith({
    'a.afspraak': 'taal: nl\nmedewerker jan {\n    leidinggevende: els\n}\n',
    'map/b.agreement': 'person mia\n',
    '.afspraakignore': 'oud/\n',
    'oud/c.afspraak': LEFT_OUT,
  });
  const prefix = path.join(cwd, 'env');
  const offline = ['--offline', '--cache', path.join(cwd, 'cache'), '--no-audit', '--no-fund'];
  const tarball = path.join(pack, packing.stdout.trim());
  expect(run('npm', ['install', '-g', '--prefix', prefix, ...offline, tarball], cwd)).toMatchObject({ status: 0 });

  const given = [...DOCUMENTS, 'oud/c.afspraak'];
  const outcomes = HOOKS.map(({ id, entry, language, pass_filenames = true }) => {
    const [command, ...args] = entry.split(' ') as [string, ...string[]];
    const { status } = run(path.join(prefix, 'bin', command), [...args, ...(pass_filenames ? given : [])], cwd);
    return { id, language, status };
  });
  expect(outcomes).toEqual([
    { id: 'afspraak-lint', language: 'node', status: 1 },
    { id: 'afspraak-lint-projects', language: 'node', status: 1 },
    { id: 'afspraak-fmt', language: 'node', status: 0 },
  ]);
  expect(readFileSync(path.join(cwd, 'a.afspraak'), 'utf8')).toContain('\n  leidinggevende');
  expect(readFileSync(path.join(cwd, 'oud/c.afspraak'), 'utf8')).toBe(LEFT_OUT);
});
