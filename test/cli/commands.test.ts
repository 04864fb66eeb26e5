import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test, vi } from 'vitest';
import manifest from '../../server/package.json' with { type: 'json' };
import { RULES } from '../../server/src/rules/registry.ts';
import { afspraak, BINARY, environment, folderWith, ROOT } from './afspraak.ts';

const RESULT = `taal: nl
taak Onthaal
medewerker els
medewerker jan {
  leidinggevende: els
  taakvolwassenheid Onthaal {
    bekwaam: 1 volgens els op 2026-01-08
    bereid: 3 volgens els op 2026-01-08
  }
}
resultaatafspraak Balie "Kortere wachttijd" {
  tussen: els en jan
  taak: Onthaal
  meetbaar: "minuten wachttijd" van 12 naar hoogstens 6
  tijdsgebonden: van 2026-03-02 tot 2026-06-26
}
`;

test('--version', () => {
  expect(afspraak(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('--help lists every command', () => {
  const { status, stdout } = afspraak(['--help']);
  expect(status).toBe(0);
  for (const command of [
    'init',
    'lint',
    'merge',
    'fmt',
    'plan',
    'report',
    'due',
    'convert',
    'assess',
    'facts',
    'explain',
    'rules',
    'config',
    'completion',
    'lsp',
  ]) {
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  }
});

describe('plan', () => {
  const PROCESS = ['examples/work-process/comparing.agreement', 'AgeAwarePolicy'];

  test('shows steps with their dates as text', () => {
    const text = readFileSync(path.join(ROOT, PROCESS[0] as string), 'utf8');
    const name = /^(?:work-process|process) agreement (\S+)/m.exec(text)?.[1] ?? '';
    const { status, stdout, stderr } = afspraak(['plan', PROCESS[0] as string, name]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^1\. /m);
    const svg = afspraak(['plan', PROCESS[0] as string, name, '--format', 'svg']).stdout;
    expect(svg).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
  });
});

describe('plan --format trend', () => {
  const VALUES = 'taal: nl\nopvolggesprek Balie {\n  op: 2026-03-02\n  waarde: 9\n}\n';

  test('draws the values that another file reports', () => {
    const cwd = folderWith({ 'a.afspraak': RESULT, 'b.afspraak': VALUES });
    const { status, stdout, stderr } = afspraak(['plan', 'a.afspraak', 'Balie', '--format', 'trend'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^<svg[\s\S]*12 \(begin\) → 9 \(2 mrt\)[\s\S]*<\/svg>\n$/);
  });

  test('says so when there are none', () => {
    const cwd = folderWith({ 'a.afspraak': RESULT });
    const { status, stderr } = afspraak(['plan', 'a.afspraak', 'Balie', '--format', 'trend'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('‘Balie’ has no check-in or evaluation with a date and a value of its measure');
  });
});

describe('convert', () => {
  test('shows a unified diff that gives what --write writes', () => {
    const cwd = folderWith({ 'a.afspraak': RESULT });
    const { status, stdout } = afspraak(['convert', 'a.afspraak', 'Balie', '--to', 'process'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^--- a\.afspraak\n\+\+\+ a\.afspraak\n@@ /);
    expect(readFileSync(path.join(cwd, 'a.afspraak'), 'utf8')).toBe(RESULT);
    expect(afspraak(['convert', 'a.afspraak', 'Balie', '--to', 'process', '--write'], { cwd })).toMatchObject({
      status: 0,
      stdout: '',
    });
    const written = readFileSync(path.join(cwd, 'a.afspraak'), 'utf8');
    expect(written).toContain('werkprocesafspraak Balie');
    expect(applyPatch(RESULT, stdout)).toBe(written);
  });

  test('--write keeps byte order mark, line ends, mode and link, and leaves nothing behind', () => {
    const cwd = folderWith({ 'map/a.afspraak': `\uFEFF${RESULT.replaceAll('\n', '\r\n')}` });
    const target = path.join(cwd, 'map/a.afspraak');
    const link = path.join(cwd, 'b.afspraak');
    chmodSync(target, 0o646);
    symlinkSync('map/a.afspraak', link);
    expect(afspraak(['convert', 'b.afspraak', 'Balie', '--to', 'process', '--write'], { cwd }).status).toBe(0);
    const written = readFileSync(target, 'utf8');
    expect(written).toContain('werkprocesafspraak Balie');
    expect(written.startsWith('\uFEFFtaal: nl\r\n')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(statSync(target).mode & 0o777).toBe(0o646);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(path.join(cwd, 'map'))).toEqual(['a.afspraak']);
  });

  test('refuses what is already of that kind', () => {
    const cwd = folderWith({ 'a.afspraak': RESULT });
    const run = afspraak(['convert', 'a.afspraak', 'Balie', '--to', 'result'], { cwd });
    expect(run).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^afspraak: --to result is not possible for ‘Balie’\. Possible: process[^\n]*\n$/),
    });
  });

  test('lists what can be converted, with names and lines', () => {
    const cwd = folderWith({ 'a.afspraak': RESULT, 'b.afspraak': 'taak B\n' });
    const { status, stdout } = afspraak(['convert', 'a.afspraak', '--list', '--lang', 'en'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^process +Balie +11 +Convert to a process agreement$/m);
    expect(stdout).toMatch(/^readiness-file +Move readiness to a document of its own$/m);
    expect(stdout).toMatch(/^one-file +Merge b\.afspraak into this document$/m);
    expect(afspraak(['convert', 'a.afspraak', '11', '--to', 'process'], { cwd }).status).toBe(0);
  });

  test('merges documents, and removes those that were merged only when it writes', () => {
    const cwd = folderWith({ 'a.afspraak': RESULT, 'b.agreement': 'language: en\n// why\ntask B\n' });
    const shown = afspraak(['convert', 'a.afspraak', 'b.agreement', '--to', 'one-file'], { cwd });
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain('--- b.agreement\n+++ /dev/null');
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.afspraak', 'b.agreement']);
    const args = ['convert', 'a.afspraak', 'b.agreement', '--to', 'one-file', '--output', 'c.afspraak', '--write'];
    expect(afspraak(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'c.afspraak']);
    expect(readFileSync(path.join(cwd, 'c.afspraak'), 'utf8')).toBe(`${RESULT}\n// why\ntaak B\n`);
  });

  test('writes readiness to a document of its own, and touches nothing when that name is taken', () => {
    const cwd = folderWith({ 'a.afspraak': RESULT });
    expect(afspraak(['convert', 'a.afspraak', '--to', 'readiness-file', '--write'], { cwd }).status).toBe(0);
    const moved = readFileSync(path.join(cwd, 'taakvolwassenheid-prive.afspraak'), 'utf8');
    expect(moved).toContain('medewerker: jan');
    expect(readFileSync(path.join(cwd, 'a.afspraak'), 'utf8')).not.toContain('bekwaam');
    const taken = folderWith({
      'a.afspraak': RESULT,
      'taakvolwassenheid-prive.afspraak': '// van iemand anders',
      '.gitignore': 'taakvolwassenheid-prive.afspraak\n',
    });
    const run = afspraak(['convert', 'a.afspraak', '--to', 'readiness-file', '--write'], { cwd: taken });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('it exists already') });
    expect(readFileSync(path.join(taken, 'a.afspraak'), 'utf8')).toBe(RESULT);
  });

  test('says what goes out of force', () => {
    const steps = 'werkprocesafspraak P {\n  stap A {\n    kritisch: "x"\n  }\n}\n';
    const cwd = folderWith({ 'a.afspraak': steps });
    const { status, stderr } = afspraak(['convert', 'a.afspraak', 'P', '--to', 'result'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'afspraak: The step A no longer holds; its text stays as a comment.\n',
    });
  });

  test('--write refuses to lose bytes that are no UTF-8', () => {
    const content = Buffer.concat([Buffer.from(RESULT), Buffer.from('// co\xF6rdinatie\n', 'latin1')]);
    const cwd = folderWith({ 'a.afspraak': content });
    expect(afspraak(['convert', 'a.afspraak', 'Balie', '--to', 'process', '--write'], { cwd }).status).toBe(2);
    expect(readFileSync(path.join(cwd, 'a.afspraak'))).toEqual(content);
  });
});

describe('facts', () => {
  test('come in a versioned envelope, without ratings of people', () => {
    const { status, stdout } = afspraak(['facts'], { cwd: folderWith({ 'map/a.afspraak': RESULT }) });
    expect(status).toBe(0);
    const { version, files } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(files).toMatchObject([
      { file: 'map/a.afspraak', facts: { dialect: 'nl', agreements: [{ name: { text: 'Balie' } }], readiness: [] } },
    ]);
    expect(stdout).not.toContain('"able"');
  });

  test('--with-readiness includes ratings', () => {
    const { stdout } = afspraak(['facts', '--with-readiness'], { cwd: folderWith({ 'a.afspraak': RESULT }) });
    expect(JSON.parse(stdout).files[0].facts.readiness).toMatchObject([{ able: [{ value: 1 }] }]);
  });
});

describe('explain', () => {
  test('says what, why and what to do, with examples', () => {
    const { status, stdout } = afspraak(['explain', 'structure/unresolved-name'], { cwd: folderWith() });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^structure\/unresolved-name \(error\)\n/);
    for (const part of ['Why.', 'What to do.', 'Not like this', 'Like this', '«']) expect(stdout).toContain(part);
  });

  test.each([
    ['--lang', ['--lang', 'nl'], {}],
    ['the locale', [], { LC_ALL: 'nl_NL' }],
    ['the configuration', ['--config', 'nl.json'], {}],
  ])('in Dutch when %s says so', (_, args, env) => {
    const cwd = folderWith({ 'nl.json': '{ "language": "nl" }' });
    expect(afspraak(['explain', 'structure/syntax', ...args], { cwd, env }).stdout).toContain('Wat te doen.');
  });
});

describe('rules', () => {
  test('lists every rule by name, in both formats', () => {
    const names = RULES.map(({ name }) => name).sort();
    const listed: { name: string }[] = JSON.parse(afspraak(['rules', '--format', 'json']).stdout);
    expect(listed.map(({ name }) => name)).toEqual(names);
    const table = afspraak(['rules']).stdout.trimEnd().split('\n');
    expect(table.map((line) => line.split(' ')[0])).toEqual(names);
  });
});

test('lsp serves an editor over standard input and output, on the day that was asked for', async () => {
  const child = spawn(process.execPath, [BINARY, '--today', '2019-04-01', 'lsp', '--stdio'], { env: environment() });
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  const said = (words: string) => vi.waitFor(() => expect(output).toContain(words), { timeout: 60_000 });
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await said('"capabilities"');
  send({ method: 'initialized', params: {} });
  const text =
    'result agreement A {\n  time-bound: from 2018-01-01 to 2019-03-29\n}\nresult agreement B {\n  time-bound: to \n}\n';
  const document = { uri: 'untitled:a.agreement', languageId: 'agreement', version: 1, text };
  send({ method: 'textDocument/didOpen', params: { textDocument: document } });
  const position = { line: 4, character: 17 };
  send({ id: 3, method: 'textDocument/completion', params: { textDocument: { uri: document.uri }, position } });
  await said('2019-04-01');
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});
