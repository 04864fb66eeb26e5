import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BINARY, environment, folderWith, ROOT } from '../cli/afspraak.ts';
import { readPipeline } from './gitlab-parser.ts';

const TEMPLATE = readFileSync(path.join(ROOT, 'server/ci/afspraak.gitlab-ci.yml'), 'utf8');

interface Pipeline {
  variables: Record<string, string>;
  afspraak: { script: string[]; artifacts: { paths: string[]; reports: Record<string, string> } };
}
const PIPELINE: Pipeline = parse(TEMPLATE);

test('the template is a pipeline that can be included', () => {
  const include = 'include:\n  - local: template.yml\n';
  const { valid, told } = readPipeline(include, { 'template.yml': TEMPLATE });
  expect({ valid, told }).toEqual({ valid: true, told: expect.stringMatching(/^afspraak +test +on_success/m) });
  const misspelt = TEMPLATE.replace('expire_in', 'expires');
  expect(readPipeline(include, { 'template.yml': misspelt }).valid).toBe(false);
});

test('its job fails for findings, and leaves the reports that it names', () => {
  const cwd = folderWith({ 'map/a.afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n' });
  mkdirSync(path.join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(BINARY, path.join(cwd, 'node_modules/.bin/afspraak'));
  const { script, artifacts } = PIPELINE.afspraak;
  const ran = (variables: Record<string, string>) => {
    const PATH = [path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
    const env = environment({ ...PIPELINE.variables, PATH, ...variables });
    return spawnSync('bash', ['-e', '-c', script.join('\n')], { cwd, env }).status;
  };
  expect(ran({})).toBe(1);
  expect(ran({ AFSPRAAK_FAIL_ON: 'never', AFSPRAAK_PATHS: 'map', AFSPRAAK_OPTIONS: '--quiet --statistics' })).toBe(0);
  expect(ran({ AFSPRAAK_OPTIONS: '--no-such' })).toBe(2);
  const files = Object.values(artifacts.reports);
  expect(files.sort()).toEqual([...artifacts.paths].sort());
  expect(files.filter((file) => !existsSync(path.join(cwd, file)))).toEqual([]);
  expect(JSON.parse(readFileSync(path.join(cwd, 'gl-code-quality.json'), 'utf8'))).toHaveLength(1);
});
