import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment, folderWith, ROOT } from '../cli/afspraak.ts';

const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment(), encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What `npm pack` makes of the server, and the paths in it. */
let tarball: { file: string; paths: string[] };

beforeAll(() => {
  const folder = path.join(ROOT, 'out/package');
  mkdirSync(folder, { recursive: true });
  const npm = spawnSync('npm', ['pack', '-w', 'server', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const packed: { filename: string; files: { path: string }[] }[] = Object.values(JSON.parse(npm.stdout));
  const [{ filename, files }] = packed as [(typeof packed)[number]];
  tarball = { file: path.join(folder, filename), paths: files.map((file) => file.path) };
});

/** A folder with the package in it and nothing else: it must need no other packages. */
function installed(files: Record<string, string>): string {
  const cwd = folderWith({ 'package.json': '{ "type": "module" }', ...files });
  const target = path.join(cwd, 'node_modules/afspraak');
  mkdirSync(target, { recursive: true });
  expect(run('tar', ['-xzf', tarball.file, '-C', target, '--strip-components=1'], cwd)).toMatchObject({ status: 0 });
  return cwd;
}

const WRONG = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';

describe('the package, unpacked into an empty folder', () => {
  test('holds what it needs and nothing of the project', () => {
    const built = ['bin/afspraak.mjs', 'dist/cli.mjs', 'dist/api.mjs', 'dist/api.d.ts', 'LICENSE', 'README.md'];
    const schemas = ['afspraak', 'lint-output', 'facts-output'].map((name) => `schema/${name}.schema.json`);
    expect(tarball.paths).toEqual(expect.arrayContaining([...built, ...schemas]));
    expect(tarball.paths.filter((file) => /^(src|test)\/|\.ts$/.test(file))).toEqual(['dist/api.d.ts']);
  });

  test('runs as a command', () => {
    const cwd = installed({ 'a.afspraak': WRONG });
    const { status, stdout } = run(process.execPath, ['node_modules/afspraak/bin/afspraak.mjs', 'lint', '.'], cwd);
    expect(status).toBe(1);
    expect(stdout).toContain('a.afspraak:3:19 error structure/unresolved-name');
  });

  test('is imported, and lints projects and texts', () => {
    const cwd = installed({
      'a.afspraak': WRONG,
      'use.js': `
        import { AfspraakError, lint, lintText } from 'afspraak';
        const project = await lint({ paths: ['a.afspraak'], rules: { 'structure/unresolved-name': 'warning' } });
        const text = await lintText('person jan {\\n  manager: els\\n}\\n', { file: 'b.agreement' });
        const errors = [];
        for (const wrong of [{ paths: ['nope'] }, { only: ['smrt'] }, { today: 'x' }])
          await lint(wrong).catch((error) => errors.push(error instanceof AfspraakError && error.message));
        console.log(JSON.stringify({ project, text, errors }));
      `,
    });
    const { stdout, stderr } = run(process.execPath, ['use.js'], cwd);
    expect(stderr).toBe('');
    const finding = { rule: 'structure/unresolved-name', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) };
    expect(JSON.parse(stdout)).toEqual({
      project: {
        documents: 1,
        unreadable: [],
        findings: [expect.objectContaining({ ...finding, file: 'a.afspraak', severity: 'warning' })],
      },
      text: [expect.objectContaining({ ...finding, file: 'b.agreement', message: expect.stringContaining('nowhere') })],
      errors: [
        'nope does not exist.',
        'The rule ‘smrt’ does not exist. Do you mean ‘smart’?',
        expect.stringContaining('--today x is no day'),
      ],
    });
  });

  test('has types that a strict compiler takes, and that refuse what is wrong', () => {
    const cwd = installed({
      'tsconfig.json': JSON.stringify({
        compilerOptions: { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: [] },
        files: ['right.ts', 'wrong.ts'],
      }),
      'right.ts': `
        import { type Finding, lint, type LintResult, lintText } from 'afspraak';
        const result: LintResult = await lint({ paths: ['.'], only: ['smart'], rules: { 'day/three-tasks': 'off' } });
        const findings: Finding[] = [...result.findings, ...(await lintText('', { language: 'nl' }))];
        export const lines: number[] = findings.map(({ range }) => range.start.line);
        export const fixes: string[] = findings.flatMap((finding) => finding.fixes.map(({ title }) => title));
      `,
      'wrong.ts': `
        import { lint } from 'afspraak';
        await lint({ path: '.' });
      `,
    });
    const { stdout } = run(process.execPath, [TSC, '-p', '.'], cwd);
    expect(stdout.match(/error TS\d+/g)).toEqual(['error TS2561']);
    expect(stdout).toContain("Did you mean to write 'paths'?");
  });

  test('gives its schemas by name', () => {
    const cwd = installed({
      'use.js': `console.log(import.meta.resolve('afspraak/schema/lint-output.schema.json'));`,
    });
    const { stdout } = run(process.execPath, ['use.js'], cwd);
    expect(JSON.parse(readFileSync(new URL(stdout.trim()), 'utf8'))).toHaveProperty('$id');
  });
});
