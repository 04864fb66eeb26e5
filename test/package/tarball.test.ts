import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import manifest from '../../server/package.json' with { type: 'json' };
import { environment, ROOT, sharedFolderWith, TODAY } from '../cli/afspraak.ts';

const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');
/** The Node that runs the tests comes first, whatever else the machine has. */
const PATH = [path.dirname(process.execPath), process.env.PATH].join(path.delimiter);

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment({ PATH }), encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A folder in which the package is installed, and nothing else. */
const HOME = sharedFolderWith({ 'package.json': '{ "type": "module" }' });
/** What `npm pack` makes of the server: the paths in it, and bytes as a file and unpacked. */
let tarball: { paths: string[]; size: number; unpackedSize: number };

beforeAll(() => {
  const folder = path.join(ROOT, 'out/package');
  mkdirSync(folder, { recursive: true });
  const packing = run('npm', ['pack', '-w', 'server', '--json', '--pack-destination', folder], ROOT);
  const packed: { filename: string; files: { path: string }[]; size: number; unpackedSize: number }[] = Object.values(
    JSON.parse(packing.stdout),
  );
  const [{ filename, files, size, unpackedSize }] = packed as [(typeof packed)[number]];
  tarball = { paths: files.map((file) => file.path), size, unpackedSize };
  // Offline and with an empty cache nothing can come along, so what works then needs no other package.
  const alone = ['--offline', '--cache', path.join(HOME, 'cache'), '--no-audit', '--no-fund'];
  const installing = run('npm', ['install', ...alone, path.join(folder, filename)], HOME);
  if (installing.status !== 0) throw new Error(installing.stderr);
});

/** A folder of its own with these files, from where the package is found. */
function folderWith(files: Record<string, string>): string {
  const cwd = mkdtempSync(path.join(HOME, 'use-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content);
  return cwd;
}

/** Runs the installed command as npx does, without asking a registry. */
function afspraak(args: readonly string[], cwd: string) {
  return run('npx', ['--no-install', '--offline', 'afspraak', ...args], cwd);
}

const WRONG = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';
const PLANNED = `taal: nl
werkprocesafspraak Een "Eerste" {
  tijdsgebonden: van 2026-03-02 tot 2026-05-29
  stap Vraag "Vraag" { deelresultaat: "een blad" tegen: 2026-03-13 }
}
`;

describe('the package, installed in an empty folder', () => {
  test('holds what it needs and nothing of the project', () => {
    const named = [
      'LICENSE',
      'README.md',
      'package.json',
      'bin/afspraak.mjs',
      'bin/kept-code.cjs',
      'ci/problem-matcher.json',
      'dist/api.d.ts',
    ];
    const schemas = ['afspraak', 'config-output', 'facts-output', 'lint-output', 'report'].map(
      (name) => `schema/${name}.schema.json`,
    );
    const bundles = ['dist/api.mjs', 'dist/cli.mjs', 'dist/third-party-licences.txt'];
    expect(tarball.paths).toEqual(expect.arrayContaining([...named, ...schemas, ...bundles]));
    const generated =
      /^(dist\/(chunks\/)?[\w.-]+\.[cm]js|dist\/third-party-licences\.txt|schema\/[\w-]+\.schema\.json)$/;
    expect(tarball.paths.filter((file) => !generated.test(file)).sort()).toEqual(named.sort());
    expect(tarball.paths.filter((file) => file.includes('server-'))).toEqual([]);
  });

  test('is small, and brings only what it cannot carry itself', () => {
    const { paths, size, unpackedSize } = tarball;
    console.log(
      `${paths.length} files, ${Math.round(size / 1000)} kB packed, ${Math.round(unpackedSize / 1000)} kB unpacked`,
    );
    expect(unpackedSize).toBeLessThan(8_000_000);
    expect(manifest).not.toHaveProperty('dependencies');
    expect(Object.keys(manifest.optionalDependencies)).toEqual(['@resvg/resvg-js']);
  });

  test('runs as a command', () => {
    const cwd = folderWith({ 'a.afspraak': WRONG, 'plan.afspraak': PLANNED });
    expect(afspraak(['--version'], cwd)).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    const { status, stdout } = afspraak(['lint', 'a.afspraak'], cwd);
    expect(status).toBe(1);
    expect(stdout).toContain('a.afspraak:3:19 error structure/unresolved-name');
    const plan = afspraak(['--today', TODAY, 'plan', 'plan.afspraak', '--format', 'svg'], cwd);
    expect(plan).toMatchObject({ status: 0, stdout: expect.stringContaining('</svg>') });
  });

  test('serves an editor', async () => {
    const child = spawn(process.execPath, [
      path.join(HOME, 'node_modules/afspraak/bin/afspraak.mjs'),
      'lsp',
      '--stdio',
    ]);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const server = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    server.listen();
    const told = new Promise((resolve) => server.onNotification('textDocument/publishDiagnostics', resolve));
    const { capabilities } = await server.sendRequest<{ capabilities: object }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    expect(capabilities).toMatchObject({ documentFormattingProvider: expect.anything() });
    await server.sendNotification('initialized', {});
    const textDocument = { uri: 'file:///a.afspraak', languageId: 'afspraak', version: 1, text: WRONG };
    await server.sendNotification('textDocument/didOpen', { textDocument });
    expect(await told).toMatchObject({ diagnostics: [{ code: 'structure/unresolved-name' }] });
    await server.sendRequest('shutdown');
    await server.sendNotification('exit');
    expect(await ended).toBe(0);
  });

  test('is imported, and lints projects and texts', () => {
    const cwd = folderWith({
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
    const cwd = folderWith({
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
    const cwd = folderWith({
      'use.js': `console.log(import.meta.resolve('afspraak/schema/lint-output.schema.json'));`,
    });
    const { stdout } = run(process.execPath, ['use.js'], cwd);
    expect(JSON.parse(readFileSync(new URL(stdout.trim()), 'utf8'))).toHaveProperty('$id');
  });
});
