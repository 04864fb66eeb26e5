import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { afspraak, folderWith } from './afspraak.ts';

/** A document that names nobody, and suppresses what is not there. */
const old = (name: string) => `taal: nl
// afspraak-ignore structure/syntax: nergens voor nodig
medewerker ${name} {
  leidinggevende: els
}
`;
const OLD = old('jan');
const ERROR = 'structure/unresolved-name';
const WARNING = 'suppression/unused';
const KNOWN = 'bekend.json';

function lint(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = afspraak(['lint', '--format', 'json', ...args], { cwd });
  const findings: JsonFinding[] = stdout === '' ? [] : JSON.parse(stdout).findings;
  return { status, stderr, found: findings.map(({ file, rule, range }) => `${file}:${range.start.line + 1} ${rule}`) };
}

function baselined(files: Record<string, string>): string {
  const cwd = folderWith(files);
  expect(lint(cwd, '--baseline', KNOWN, '--update-baseline')).toMatchObject({ status: 0, found: [] });
  return cwd;
}

const contents = (cwd: string) => readFileSync(path.join(cwd, KNOWN), 'utf8');
const documents = (cwd: string): Record<string, Record<string, string[]>> => JSON.parse(contents(cwd)).documents;
const change = (cwd: string, file: string, text: string) => writeFileSync(path.join(cwd, file), text);

describe('a baseline', () => {
  test('holds rules and fingerprints, one on a line, and is not written again without need', () => {
    const cwd = baselined({ 'teams/b.afspraak': old('piet'), 'a.afspraak': OLD });
    expect(contents(cwd).replace(/[0-9a-f]{16}/g, '…')).toBe(
      `${JSON.stringify(
        {
          version: 1,
          documents: {
            'a.afspraak': { [ERROR]: ['…'], [WARNING]: ['…'] },
            'teams/b.afspraak': { [ERROR]: ['…'], [WARNING]: ['…'] },
          },
        },
        undefined,
        2,
      )}\n`,
    );
    expect(contents(cwd)).not.toMatch(/els|jan|piet|nergens/);
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.afspraak', KNOWN, 'teams']);
  });

  test('leaves out what it knows wherever that stands by now, and nothing else', () => {
    const cwd = baselined({ 'a.afspraak': OLD });
    change(cwd, 'a.afspraak', `\n\n${OLD.replace('  leidinggevende', '\tleidinggevende')}`);
    expect(lint(cwd, '--baseline', KNOWN, '--max-warnings', '0', '--fail-on', 'hint')).toEqual({
      status: 0,
      stderr: '',
      found: [],
    });
    change(cwd, 'a.afspraak', `${OLD}medewerker piet {\n  leidinggevende: els\n}\n`);
    expect(lint(cwd, '--baseline', KNOWN)).toEqual({ status: 1, stderr: '', found: [`a.afspraak:7 ${ERROR}`] });
  });

  test('tells equal findings apart by their number', () => {
    const twice = 'team Balie {\n  leden: els, els\n}\n';
    const cwd = baselined({ 'a.afspraak': twice });
    const count = documents(cwd)['a.afspraak']?.[ERROR]?.length;
    change(cwd, 'a.afspraak', twice.replace('els, els', 'els, els, els'));
    const { found } = lint(cwd, '--baseline', KNOWN, '--only', ERROR);
    expect({ count, found }).toEqual({ count: 2, found: [`a.afspraak:2 ${ERROR}`] });
  });

  test('counts only what is new for the exit status', () => {
    const cwd = baselined({ 'a.afspraak': OLD });
    change(cwd, 'b.afspraak', old('piet'));
    const args = ['--baseline', KNOWN, '--rule', `${ERROR}=hint`];
    expect(lint(cwd, ...args, '--fail-on', 'error', '--max-warnings', '1').status).toBe(0);
    expect(lint(cwd, ...args, '--fail-on', 'error', '--max-warnings', '0')).toMatchObject({
      status: 1,
      stderr: 'afspraak: There are 1 warnings, and --max-warnings allows 0.\n',
    });
    expect(lint(cwd, ...args, '--fail-on', 'warning').status).toBe(1);
    expect(lint(cwd, ...args, '--fail-on', 'warning', '--quiet')).toMatchObject({ status: 1, found: [] });
  });

  test('says what is no longer needed, and is rid of it when that is asked', () => {
    const cwd = baselined({ 'a.afspraak': OLD, 'b.afspraak': old('piet'), 'c.afspraak': old('lea') });
    change(cwd, 'a.afspraak', 'medewerker mia\n');
    rmSync(path.join(cwd, 'b.afspraak'));
    const before = contents(cwd);
    expect(lint(cwd, '--baseline', KNOWN)).toEqual({
      status: 0,
      stderr: `afspraak: 4 findings of ${KNOWN} are no longer there. Take them out with --prune-baseline.\n`,
      found: [],
    });
    expect(contents(cwd)).toBe(before);
    change(cwd, 'd.afspraak', 'medewerker guy {\n  leidinggevende: els\n}\n');
    expect(lint(cwd, '--baseline', KNOWN, '--prune-baseline')).toEqual({
      status: 1,
      stderr: `afspraak: ${KNOWN}: 2 known findings, 0 added and 4 removed.\n`,
      found: [`d.afspraak:2 ${ERROR}`],
    });
    expect(Object.keys(documents(cwd))).toEqual(['c.afspraak']);
  });

  test('follows a document that is moved', () => {
    const cwd = baselined({ 'a.afspraak': OLD, 'b.afspraak': old('piet') });
    mkdirSync(path.join(cwd, 'archief'));
    renameSync(path.join(cwd, 'a.afspraak'), path.join(cwd, 'archief/oud.afspraak'));
    expect(lint(cwd, '--baseline', KNOWN)).toEqual({ status: 0, stderr: '', found: [] });
    lint(cwd, '--baseline', KNOWN, '--prune-baseline');
    expect(Object.keys(documents(cwd))).toEqual(['archief/oud.afspraak', 'b.afspraak']);
  });

  test('keeps what an update with some rules or some documents says nothing of', () => {
    const cwd = baselined({
      'a.afspraak': OLD,
      'b.afspraak': old('piet'),
      'sub/c.afspraak': OLD,
      'sub/afspraak.json': '{}',
    });
    const before = contents(cwd);
    lint(cwd, '--baseline', KNOWN, '--update-baseline', '--only', ERROR);
    lint(cwd, '--baseline', KNOWN, '--prune-baseline', '--only', 'suppression');
    lint(cwd, 'a.afspraak', '--baseline', KNOWN, '--update-baseline', '--quiet', '--rule', `${WARNING}=off`);
    expect(contents(cwd)).toBe(before);
    change(cwd, 'a.afspraak', 'medewerker jan\n');
    const sub = path.join(cwd, 'sub');
    expect(lint(sub, '--baseline', `../${KNOWN}`)).toEqual({ status: 0, stderr: '', found: [] });
    lint(cwd, '--baseline', KNOWN, '--update-baseline', '--only', ERROR);
    expect(documents(cwd)['a.afspraak']).toEqual({ [WARNING]: [expect.any(String)] });
  });

  test('knows the same in a cached run, and what fixes mend is no longer needed', () => {
    const cwd = baselined({ 'a.afspraak': OLD });
    const args = ['--baseline', KNOWN, '--cache', '--cache-location', 'cache'];
    lint(cwd, ...args);
    expect(lint(cwd, ...args)).toEqual({ status: 0, stderr: '', found: [] });
    expect(lint(cwd, ...args, '--fix').stderr).toContain(`1 finding of ${KNOWN} is no longer there.`);
  });

  test.each([
    ['is missing', undefined, [], /bekend\.json does not exist\. Add --update-baseline/],
    [
      'has a conflict',
      '{\n<<<<<<< HEAD\n  "version": 1',
      [],
      /bekend\.json:2:1: here this baseline is damaged\. Restore/,
    ],
    [
      'holds something else',
      '{ "version": 1, "documents": {\n  "a.afspraak": { "x": ["Jan"] } } }',
      ['--update-baseline'],
      /bekend\.json:2:25: here/,
    ],
    ['has no version', '[]', [], /bekend\.json:1:1: here/],
    ['is of a later version', '{ "version": 2 }', [], /newer version of afspraak\. Update afspraak\./],
  ])('that %s stops the run and is left alone', (_, text, args, reason) => {
    const cwd = folderWith({ 'a.afspraak': OLD, ...(text === undefined ? {} : { [KNOWN]: text }) });
    const run = lint(cwd, '--baseline', KNOWN, ...args);
    expect(run).toMatchObject({ status: 2, found: [], stderr: expect.stringMatching(reason) });
    if (text !== undefined) expect(contents(cwd)).toBe(text);
  });

  test.each([
    ['nowhere to write it', ['--update-baseline'], /Name the file of known findings: --baseline FILE/],
    ['a folder that is not there', ['--baseline', 'weg/x.json', '--update-baseline'], /the folder weg does not exist/],
    ['a document', ['--baseline', 'a.afspraak', '--update-baseline'], /the name of an agreement document/],
    ['a run that finds nothing', ['--baseline', KNOWN, '--update-baseline', '--diff'], /cannot be used with option/],
  ])('is refused with %s', (_, args, reason) => {
    const run = lint(folderWith({ 'a.afspraak': OLD }), ...args);
    expect(run).toMatchObject({ status: 2, found: [], stderr: expect.stringMatching(reason) });
  });
});
