import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { knownFindings } from '../../server/src/lsp/diagnostics.ts';
import { NodeHost } from '../../server/src/lsp/node-host.ts';
import { Workspace } from '../../server/src/lsp/workspace.ts';
import { afspraak, folderWith, TODAY } from './afspraak.ts';

const AGREEMENT = `taal: nl
// afspraak-ignore fit/dumped: gesprek volgt
resultaatafspraak Balie {
  tussen: els en jan
  specifiek: "Beter onthaal."
}
`;
const PEOPLE = 'taal: nl\nmedewerker els\nmedewerker jan {\n  leidinggevende: els\n}\n';

function projectWith(configuration: object): string {
  return folderWith({
    'afspraak.json': JSON.stringify(configuration),
    'mensen.afspraak': PEOPLE,
    'nieuw.afspraak': AGREEMENT,
    'archief/oud jaar.afspraak': AGREEMENT.replace('Balie', 'Loket'),
  });
}

type Weights = Record<string, string>;

/** What rules weigh in one file, as the command line says it. */
function onCommandLine(cwd: string, file: string, args: readonly string[] = []): Weights {
  const found: JsonFinding[] = JSON.parse(
    afspraak(['lint', '.', '--format', 'json', ...args], { cwd }).stdout,
  ).findings;
  const own = found.filter((finding) => finding.file === file);
  return Object.fromEntries(own.map(({ rule, severity }) => [rule, severity]));
}

/** What rules weigh in one file, as the editor says it. */
async function inEditor(folder: string, file: string): Promise<Weights> {
  const events = { changed: () => {}, opened: () => {}, failed: () => {} };
  const workspace = new Workspace(new NodeHost(), () => TODAY, events);
  workspace.setFolders([pathToFileURL(folder).toString()]);
  await Promise.all([workspace.disk.settled(), workspace.judgeProse()]);
  const found = knownFindings(workspace, pathToFileURL(path.join(folder, file)).toString());
  return Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]));
}

describe('a preset', () => {
  test.each([
    [
      {},
      { 'smart/inspiration-missing': 'information', 'smart/vague-wording': 'hint', 'smart/measure-missing': 'error' },
    ],
    [
      { preset: 'strict' },
      {
        'smart/inspiration-missing': 'warning',
        'smart/vague-wording': 'information',
        'smart/measure-missing': 'error',
      },
    ],
    [{ preset: 'strict', rules: { 'smart/inspiration-missing': 'hint' } }, { 'smart/inspiration-missing': 'hint' }],
  ])('%j decides what rules weigh', async (configuration, weights) => {
    const folder = projectWith(configuration);
    const found = onCommandLine(folder, 'nieuw.afspraak');
    expect(found).toMatchObject(weights);
    expect(await inEditor(folder, 'nieuw.afspraak')).toEqual(found);
  });

  test('that leaves rules out does not call their suppressions unused', () => {
    const found = onCommandLine(projectWith({ preset: 'smart-only' }), 'nieuw.afspraak');
    expect(new Set(Object.keys(found).map((rule) => rule.split('/')[0]))).toEqual(new Set(['smart']));
    expect(onCommandLine(projectWith({ preset: 'legacy' }), 'nieuw.afspraak')).toEqual({});
  });
});

describe('overrides', () => {
  const overrides = [
    { files: ['archief/**'], preset: 'legacy' },
    { files: ['archief/oud *'], rules: { 'smart/deadline-missing': 'hint' } },
  ];

  test('hold for the files that match, in the editor as on the command line', async () => {
    const folder = projectWith({ preset: 'strict', overrides });
    const archived = onCommandLine(folder, 'archief/oud jaar.afspraak');
    expect(archived).toEqual({ 'smart/deadline-missing': 'hint' });
    expect(await inEditor(folder, 'archief/oud jaar.afspraak')).toEqual(archived);
    expect(onCommandLine(folder, 'nieuw.afspraak')).toMatchObject({ 'smart/inspiration-missing': 'warning' });
  });

  test('are relative to the configuration, also when that is given by hand', () => {
    const folder = projectWith({});
    const given = path.join(folder, 'streng.json');
    writeFileSync(given, JSON.stringify({ overrides }));
    expect(onCommandLine(folder, 'archief/oud jaar.afspraak', ['--config', given])).toEqual({
      'smart/deadline-missing': 'hint',
    });
    mkdirSync(path.join(folder, 'elders'));
    const elsewhere = path.join(folder, 'elders/streng.json');
    writeFileSync(elsewhere, JSON.stringify({ overrides }));
    const found = onCommandLine(folder, 'archief/oud jaar.afspraak', ['--config', elsewhere]);
    expect(found).toMatchObject({ 'smart/measure-missing': 'error' });
  });

  test('that are wrong stop the command line at their place', () => {
    const folder = projectWith({});
    writeFileSync(path.join(folder, 'afspraak.json'), '{\n  "overrides": [{ "files": ["../x"] }]\n}\n');
    expect(afspraak(['lint', '.'], { cwd: folder })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('afspraak.json:2:29: Give a path or pattern from the folder of this file'),
    });
  });
});
