import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { afspraak, folderWith, ROOT } from './afspraak.ts';

/** Documents of two projects that need each other, with findings, fixes, a broken text and one that depends on settings. */
function project(): string {
  const example = (name: string) => readFileSync(path.join(ROOT, 'examples', name), 'utf8');
  const flawed = ['alles-mis', 'gemeente', 'leiding', 'onaf', 'onderdrukt', 'team', 'traject', 'werkproces'];
  return folderWith({
    ...Object.fromEntries(flawed.map((name) => [`flawed/${name}.afspraak`, example(`flawed/${name}.afspraak`)])),
    'flawed/afspraak.json': example('flawed/afspraak.json'),
    'flawed/committee.agreement': example('flawed/committee.agreement'),
    'clean/mensen.afspraak': example('clean/mensen.afspraak'),
    'clean/jaarplan.afspraak': example('clean/jaarplan.afspraak'),
    'clean/afspraak.json': '{ "preset": "strict" }',
  });
}

const FORMATS = ['json', 'sarif', 'human'];
const formats = (folder: string) => FORMATS.flatMap((format) => ['--format', `${format}=${folder}/out.${format}`]);
const outputs = (folder: string) => FORMATS.map((format) => readFileSync(path.join(folder, `out.${format}`), 'utf8'));

test.each([1, 2, 3, 7])('a run in %i parts gives, byte for byte, what one run gives', (of) => {
  const cwd = project();
  const whole = afspraak(['lint', '.', ...formats(cwd)], { cwd });
  const expected = outputs(cwd);
  const files = Array.from({ length: of }, (_, at) => `part-${at + 1}.jsonl`);
  for (const [at, file] of files.entries()) {
    const part = afspraak(['lint', '.', '--shard', `${at + 1}/${of}`, '--shard-output', file], { cwd });
    expect(part).toEqual({ status: 0, stdout: '', stderr: '' });
  }
  expect(afspraak(['merge', ...files.toReversed(), ...formats(cwd)], { cwd })).toEqual(whole);
  expect(outputs(cwd)).toEqual(expected);
});

test('parts that are missing, double, cut or no parts at all are not merged', () => {
  const cwd = project();
  for (const part of ['1/2', '2/2']) {
    afspraak(['lint', '.', '--shard', part, '--shard-output', `${part[0]}.jsonl`], { cwd });
  }
  const refused = (...files: string[]) => {
    const { status, stderr } = afspraak(['merge', ...files], { cwd });
    expect(status).toBe(2);
    return stderr;
  };
  expect(refused('1.jsonl')).toContain('Parts are missing: 2/2');
  expect(refused('1.jsonl', '1.jsonl')).toContain('is there twice');
  expect(refused('1.jsonl', 'clean/mensen.afspraak')).toContain('is no whole file');
  expect(refused('1.jsonl', 'gone.jsonl')).toContain('cannot be read');
});
