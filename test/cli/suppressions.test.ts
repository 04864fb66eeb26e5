import { appendFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { afspraak, folderWith } from './afspraak.ts';
import sarifSchema from './sarif/sarif-2.1.0-rtm.5.json' with { type: 'json' };

const DOCUMENT = `taal: nl
// afspraak-ignore-file smart/means-missing: het budget volgt in maart
// afspraak-ignore structure/unresolved-name: els begint in april
medewerker jan {
  leidinggevende: els
}
// afspraak-ignore structure/unresolved-name: stond hier altijd al
medewerker piet
// afspraak-ignore structure/unresolved-nam: verkeerd geschreven
// afspraak-ignore structure/duplicate-name
resultaatafspraak Vlot {
  tussen: jan en piet
  hangt af van: "goedkeuring door de gemeenteraad"
  ondanks: fit/third-party "de raad keurde het principe al goed" op 2026-01-12
  ondanks: fit/inexperienced "jan vraagt het ##[error]zelf" op 2026-01-12
  ondanks: fit/over-managed "zonder datum"
}
`;

const listed = (cwd: string) =>
  JSON.parse(afspraak(['suppressions', '--format', 'json'], { cwd }).stdout).suppressions.map(
    ({ file, range, rule, scope, state, findings }: Record<string, never> & { range: { start: { line: number } } }) =>
      `${file}:${range.start.line + 1} ${rule} ${scope} ${state} ${findings}`,
  );

test('every suppression is listed with what it does', () => {
  const cwd = folderWith({ 'a.afspraak': DOCUMENT });
  expect(listed(cwd)).toEqual([
    'a.afspraak:2 smart/means-missing file used 1',
    'a.afspraak:3 structure/unresolved-name next used 1',
    'a.afspraak:7 structure/unresolved-name next unused 0',
    'a.afspraak:9 structure/unresolved-nam next unknown 0',
    'a.afspraak:10 structure/duplicate-name next incomplete 0',
    'a.afspraak:14 fit/third-party agreement used 1',
    'a.afspraak:15 fit/inexperienced agreement unused 0',
    'a.afspraak:16 fit/over-managed agreement incomplete 0',
  ]);
  const off = folderWith({ 'a.afspraak': DOCUMENT, 'afspraak.json': '{ "preset": "legacy" }' });
  expect(listed(off).filter((line: string) => line.includes(' off '))).toEqual([
    'a.afspraak:2 smart/means-missing file off 0',
    'a.afspraak:14 fit/third-party agreement off 0',
    'a.afspraak:15 fit/inexperienced agreement off 0',
  ]);
});

test('people read the reasons with their place, and no build service takes them for commands', () => {
  const cwd = folderWith({ 'a.afspraak': DOCUMENT });
  const { status, stdout } = afspraak(['suppressions', 'a.afspraak'], { cwd });
  expect(status).toBe(0);
  expect(stdout.split('\n\n').filter((_, at) => [1, 5, 6, 8].includes(at))).toEqual([
    'a.afspraak:3:1 structure/unresolved-name (the next block or property): 1 finding\n  ‘els begint in april’',
    'a.afspraak:14:3 fit/third-party (despite, in Vlot, 2026-01-12): 1 finding\n  ‘de raad keurde het principe al goed’',
    'a.afspraak:15:3 fit/inexperienced (despite, in Vlot, 2026-01-12): suppresses nothing\n  ‘jan vraagt het # #[error]zelf’',
    '8 suppressions, 5 of them without effect\n',
  ]);
  expect(afspraak(['--lang', 'nl', 'suppressions'], { cwd }).stdout).toContain('(het hele document): 1 bevinding\n');
});

test('a document that cannot be read is told of, and the others are listed', () => {
  const cwd = folderWith({ 'a.afspraak': DOCUMENT, 'b.afspraak': '' });
  truncateSync(path.join(cwd, 'b.afspraak'), 3 * 2 ** 30);
  const { status, stdout, stderr } = afspraak(['suppressions', '--format', 'json'], { cwd });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'afspraak: b.afspraak cannot be read: it is too large.\n' });
  expect(JSON.parse(stdout).suppressions).toHaveLength(8);
});

describe('sarif with what does not count', () => {
  interface Result {
    ruleId: string;
    baselineState?: string;
    partialFingerprints: Record<string, string>;
    suppressions?: { kind: string; justification?: string; location?: { physicalLocation: { region: object } } }[];
  }

  const { id: _, $schema: __, ...schema } = sarifSchema;
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  function results(cwd: string, ...args: string[]): Result[] {
    const sarif = JSON.parse(afspraak(['lint', '--format', 'sarif', ...args], { cwd }).stdout);
    expect(isSarif(sarif), JSON.stringify(isSarif.errors)).toBe(true);
    return sarif.runs[0].results;
  }

  const silent = (all: readonly Result[]) => all.filter(({ suppressions = [] }) => suppressions.length > 0);

  test('names the comment or the recorded reason, and only when that is asked', () => {
    const cwd = folderWith({ 'a.afspraak': DOCUMENT });
    const told = results(cwd);
    const all = results(cwd, '--with-suppressed');
    expect(silent(told)).toEqual([]);
    expect(all.filter((each) => !silent(all).includes(each))).toEqual(told);
    expect(silent(all).map(({ ruleId, suppressions }) => [ruleId, suppressions?.map(({ kind }) => kind)])).toEqual([
      ['structure/unresolved-name', ['inSource']],
      ['smart/means-missing', ['inSource']],
      ['fit/third-party', ['inSource']],
    ]);
    expect(silent(all)[2]?.suppressions?.[0]).toMatchObject({
      justification: 'de raad keurde het principe al goed',
      location: { physicalLocation: { region: { startLine: 14, startColumn: 3 } } },
    });
    const prints = all.map(({ partialFingerprints }) => partialFingerprints['afspraak/v1']);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('tells what a baseline knows from what is new, and is the same from a cache and in parts', () => {
    const cwd = folderWith({ 'a.afspraak': DOCUMENT });
    const known = ['--baseline', 'bekend.json'];
    const before = results(cwd).length;
    results(cwd, ...known, '--update-baseline');
    appendFileSync(path.join(cwd, 'a.afspraak'), 'medewerker lea {\n  leidinggevende: guy\n}\n');
    const all = results(cwd, ...known, '--with-suppressed');
    const external = all.filter(({ suppressions = [] }) => suppressions[0]?.kind === 'external');
    expect(external).toHaveLength(before);
    expect(new Set(external.map(({ baselineState }) => baselineState))).toEqual(new Set(['unchanged']));
    const news = all.filter(({ baselineState }) => baselineState === 'new').map(({ ruleId }) => ruleId);
    expect(news).toEqual(['structure/unresolved-name']);
    for (const _run of ['cold', 'warm']) {
      expect(results(cwd, ...known, '--with-suppressed', '--cache', '--cache-location', 'cache')).toEqual(all);
    }
    afspraak(['lint', '--shard', '1/1', '--shard-output', 'deel'], { cwd });
    const merged = afspraak(['merge', 'deel', '--format', 'sarif', '--with-suppressed', ...known], { cwd });
    expect(JSON.parse(merged.stdout).runs[0].results).toEqual(all);
    expect(silent(results(cwd, ...known, '--with-suppressed', '--quiet')).map(({ ruleId }) => ruleId)).toEqual(
      silent(all.filter((each) => (each as { level?: string }).level === 'error')).map(({ ruleId }) => ruleId),
    );
  });
});
