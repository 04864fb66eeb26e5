import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { afspraak, folderWith, ROOT } from './afspraak.ts';

const example = (name: string) => readFileSync(path.join(ROOT, 'examples', name), 'utf8');
const FLAWED = ['alles-mis', 'gemeente', 'leiding', 'onaf', 'onderdrukt', 'team', 'traject', 'werkproces'];

test.each(['json', 'sarif', 'human'])('two workers give, byte for byte, what one thread gives in %s', (format) => {
  const cwd = folderWith({
    ...Object.fromEntries(FLAWED.map((name) => [`${name}.afspraak`, example(`flawed/${name}.afspraak`)])),
    'afspraak.json': example('flawed/afspraak.json'),
    'broken.afspraak': Buffer.from([0xff, 0xfe, 0xfd]).toString('latin1'),
  });
  const one = afspraak(['lint', '.', '--format', format, '--workers', '1'], { cwd });
  expect(one.stdout).not.toBe('');
  expect(afspraak(['lint', '.', '--format', format, '--workers', '2'], { cwd })).toEqual(one);
});

test('threads find in a project of many folders what one thread finds, whoever asks for names of whom', () => {
  const person = (name: string) => `medewerker ${name} "${name}" {\n  leidinggevende: baas\n}\n`;
  const agreement = (name: string, who: string) =>
    `werkprocesafspraak ${name} "Meer" {\n  tussen: baas en ${who}\n  taak: Werk\n  stap Eerste "Een" {\n  }\n}\n`;
  const teams = Array.from({ length: 90 }, (_, at) => {
    const asked = at % 10 === 3 ? `p${at + 40}` : at % 10 === 7 ? 'niemand' : `p${at}`;
    return [`team${at}/team.afspraak`, person(`p${at}`) + agreement(`A${at % 40 === 0 ? 0 : at}`, asked)] as const;
  });
  const cwd = folderWith({
    ...Object.fromEntries(teams),
    'wij.afspraak': `medewerker baas\ntaak Werk\n${agreement('B', 'p5')}`,
  });
  const one = afspraak(['lint', '.', '--workers', '1'], { cwd });
  expect(one.stdout).toContain('structure/duplicate-name');
  expect(one.stdout).toContain('structure/unresolved-name');
  expect(afspraak(['lint', '.', '--workers', '3'], { cwd })).toEqual(one);
});

test('a worker that breaks down is said, and ends the run with status 2', () => {
  // So many that this thread does not do all by itself.
  const documents = Array.from({ length: 200 }, (_, at) => [`${at}.afspraak`, `taak Taak${at}\n`]);
  const cwd = folderWith(Object.fromEntries(documents));
  const crash = "data:text/javascript,import{isMainThread}from'node:worker_threads';if(!isMainThread)process.exit(3)";
  const env = { NODE_OPTIONS: `--import=${crash}` };
  const { status, stderr } = afspraak(['lint', '.', '--workers', '2'], { cwd, env });
  expect(status).toBe(2);
  expect(stderr).toContain('--workers 1');
});

test('a number of workers, and fixes of a part, are refused when they make no sense', () => {
  const cwd = folderWith({ 'a.afspraak': example('flawed/onaf.afspraak') });
  expect(afspraak(['lint', '.', '--workers', '0'], { cwd }).status).toBe(2);
  const { status, stderr } = afspraak(['lint', '.', '--shard', '1/2', '--fix'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('--fix');
});

test.each([
  ['--cache', ['--cache']],
  ['--timing', ['--timing']],
  ['--diff', ['--diff']],
  ['--shard', ['--shard', '1/2']],
  ['--stdin-filename', ['--stdin-filename', 'b.afspraak']],
])('%s leaves threads idle, which is said when they were asked for', (option, args) => {
  const cwd = folderWith({ 'a.afspraak': 'taak Werk\n' });
  const said = `--workers 2 does nothing here, since with ${option} documents are read in one thread.`;
  const two = afspraak(['lint', '--workers', '2', ...args], { cwd });
  expect(two.stderr).toContain(said);
  const quiet = afspraak(['lint', ...args], { cwd });
  expect([two.status, two.stdout]).toEqual([quiet.status, quiet.stdout]);
  expect(quiet.stderr).not.toContain('--workers');
});

test('watching takes no number of threads', () => {
  const { status, stderr } = afspraak(['lint', '--watch', '--workers', '2']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/--watch.*--workers|--workers.*--watch/);
});
