import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import configurationSchema from '../../server/schema/afspraak.schema.json' with { type: 'json' };
import configSchema from '../../server/schema/config-output.schema.json' with { type: 'json' };
import factsSchema from '../../server/schema/facts-output.schema.json' with { type: 'json' };
import lintSchema from '../../server/schema/lint-output.schema.json' with { type: 'json' };
import suppressionsSchema from '../../server/schema/suppressions-output.schema.json' with { type: 'json' };
import { afspraak, folderWith, ROOT } from './afspraak.ts';

const ajv = new Ajv({ strict: false, validateFormats: false });
const EXAMPLES = readdirSync(path.join(ROOT, 'examples')).length;

test.each([
  ['lint', ['lint', 'examples', '--format', 'json'], lintSchema],
  ['facts', ['facts', 'examples', '--with-readiness'], factsSchema],
])('what %s writes of the examples is valid against its schema', (_, args, schema) => {
  const written = JSON.parse(afspraak(args).stdout);
  expect(ajv.validate(schema, written), ajv.errorsText()).toBe(true);
  expect((written.files ?? written.findings).length).toBeGreaterThan(EXAMPLES);
  expect(ajv.validate(schema, { ...written, version: 2 })).toBe(false);
});

test('what suppressions writes of the examples is valid against its schema', () => {
  const written = JSON.parse(afspraak(['suppressions', 'examples', '--format', 'json']).stdout);
  expect(ajv.validate(suppressionsSchema, written), ajv.errorsText()).toBe(true);
  expect(written.suppressions.length).toBeGreaterThan(2);
});

test('what config writes is valid against its schema, wherever a setting comes from', () => {
  const cwd = folderWith({
    'basis.json': '{ "country": "NL" }',
    'afspraak.json': `{
  "extends": "./basis.json",
  "overrides": [{ "files": ["oud/**"], "preset": "legacy", "thresholds": { "readyFrom": 3 } }]
}`,
  });
  const config = (...args: string[]) =>
    JSON.parse(afspraak(['config', 'oud/a.afspraak', ...args, '--format', 'json'], { cwd }).stdout);
  const all = config('--rule', 'smart/means-missing=error');
  const one = config('competence/coach-not-senior');
  for (const written of [all, one]) expect(ajv.validate(configSchema, written), ajv.errorsText()).toBe(true);
  const kinds = new Set(JSON.stringify(all).match(/(?<="kind":")[a-z-]+/g));
  expect([...kinds].sort()).toEqual(['command-line', 'default', 'file', 'opt-in', 'preset']);
  expect(ajv.validate(configSchema, { ...all, preset: { value: 'legacy' } })).toBe(false);
  expect(ajv.validate(configSchema, { ...all, country: { value: 'NL', from: { kind: 'file' } } })).toBe(false);
});

test('every schema has an address and a version', () => {
  for (const { $id, title } of [configurationSchema, configSchema, lintSchema, factsSchema, suppressionsSchema]) {
    expect($id).toMatch(/^https:.*\/server\/schema\/[a-z-]+\.schema\.json$/);
    expect(title).toMatch(/version 1$/);
  }
});
