import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../server/src/cli/reporters/formats.ts';
import { afspraak, folderWith, ROOT } from './afspraak.ts';

const CI = readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8');

test('docs/ci.md describes every format', () => {
  const described = [...CI.matchAll(/^\| `([a-z-]+)` \|/gm)].map((row) => row[1]);
  expect(described).toEqual([...FORMATS]);
});

test('docs/ci.md and docs/api.md show what json holds', () => {
  const example = JSON.parse(/```json\n(.*?)```/s.exec(CI)?.[1] ?? '');
  const cwd = folderWith({ 'team.afspraak': 'medewerker els\nmedewerker jan {\n  leidinggevende: elz\n}\n' });
  const written = JSON.parse(afspraak(['lint', '--format', 'json'], { cwd }).stdout);
  const { range } = written.findings[0].fixes[0].edits[0];
  example.findings[0].fixes[0].edits[0].range = range;
  expect(written).toEqual(example);
  const api = readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8');
  expect(api).toContain(`{ ${Object.keys(written.findings[0]).join(', ')} }`);
});
