import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgress } from '../../server/src/cli/progress.ts';
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { afspraak, folderWith } from './afspraak.ts';

const UNRESOLVED = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';
const WARNED = 'taal: nl\n// afspraak-ignore structure/syntax: nergens voor nodig\ntaak Aanwerving\n';

/** Status, rules with severities, and standard error of a run over an error and a warning. */
function lint(args: readonly string[], files: Record<string, string> = {}) {
  const cwd = folderWith({ 'a.afspraak': UNRESOLVED, 'b.afspraak': WARNED, ...files });
  const { status, stdout, stderr } = afspraak(['lint', '--format', 'json', ...args], { cwd });
  const found: JsonFinding[] = stdout === '' ? [] : JSON.parse(stdout).findings;
  return { status, stderr, found: found.map(({ rule, severity }) => `${rule} ${severity}`) };
}

const ERROR = 'structure/unresolved-name error';
const WARNING = 'suppression/unused warning';

describe('what is reported and what it leads to', () => {
  test.each([
    ['everything', [], 1, [ERROR, WARNING], ''],
    ['errors only', ['--quiet'], 1, [ERROR], ''],
    [
      'warnings that are not shown still count',
      ['--quiet', '--fail-on', 'never', '--max-warnings', '0'],
      1,
      [ERROR],
      '1',
    ],
    ['as many warnings as allowed', ['--fail-on', 'never', '--max-warnings', '1'], 0, [ERROR, WARNING], ''],
    [
      'another severity',
      ['--rule', 'structure/unresolved-name=hint'],
      0,
      ['structure/unresolved-name hint', WARNING],
      '',
    ],
    ['a rule off', ['--rule', 'structure/unresolved-name=off'], 0, [WARNING], ''],
    ['one group', ['--only', 'structure'], 1, [ERROR], ''],
    ['a group and a rule', ['--only', 'suppression', '--only', 'structure'], 1, [ERROR, WARNING], ''],
    ['a rule that is not among them', ['--only', 'smart', '--rule', 'structure/syntax=error'], 0, [], ''],
  ])('%s', (_, args, status, found, warnings) => {
    const run = lint(args);
    expect(run).toMatchObject({ status, found });
    expect(run.stderr).toBe(warnings && `afspraak: There are ${warnings} warnings, and --max-warnings allows 0.\n`);
  });

  test('what is asked is stronger than a configuration for some files', () => {
    const configuration = '{ "overrides": [{ "files": ["*"], "rules": { "structure/unresolved-name": "off" } }] }';
    const run = lint(['--rule', 'structure/unresolved-name=warning'], { 'afspraak.json': configuration });
    expect(run.found).toContain('structure/unresolved-name warning');
  });

  test.each([
    [
      'an unknown rule',
      ['--rule', 'smart/mesure-missing=off'],
      /‘smart\/mesure-missing’ does not exist\. Do you mean ‘smart\/measure-missing’\?/,
    ],
    ['an unknown group', ['--only', 'smrt'], /‘smrt’ does not exist\. Do you mean ‘smart’\?/],
    [
      'a rule without severity',
      ['--rule', 'smart/measure-missing'],
      /Write RULE=SEVERITY, with a severity of off, hint/,
    ],
    ['a number that is none', ['--max-warnings', 'x'], /Write a number of warnings/],
    ['two formats in one place', ['--format', 'human'], /Give every format but one a file of its own/],
    ['one file for two', ['--format', 'sarif=x', '--format', 'junit=./x'], /Two formats go to the same place/],
    [
      'a folder that is not there',
      ['--format', 'sarif=nope/x.sarif'],
      /the folder nope does not exist\. Make it first/,
    ],
    ['a document', ['--format', 'sarif=a.afspraak'], /that is the name of an agreement document/],
    ['a file without a name', ['--format', 'sarif='], /Name a file after the equals sign/],
  ])('refuses %s', (_, args, reason) => {
    const run = lint(args);
    expect(run).toMatchObject({ status: 2, found: [] });
    expect(run.stderr).toMatch(reason);
  });
});

describe('formats in files', () => {
  test('stand whole in their place, and nothing else is left', () => {
    const cwd = folderWith({ 'a.afspraak': UNRESOLVED, 'uit/oud.json': 'oud' });
    const { status, stdout } = afspraak(['lint', '--format', 'json=uit/oud.json', '--format', 'github'], { cwd });
    expect({ status, stdout }).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^::error file=a\.afspraak,/),
    });
    expect(JSON.parse(readFileSync(path.join(cwd, 'uit/oud.json'), 'utf8')).findings).toHaveLength(1);
    expect(readdirSync(path.join(cwd, 'uit'))).toEqual(['oud.json']);
  });

  test('keep what they held when another one cannot be written', () => {
    const cwd = folderWith({ 'a.afspraak': UNRESOLVED, 'oud.json': 'oud', 'map/x': '' });
    const { status, stderr } = afspraak(['lint', '--format', 'json=oud.json', '--format', 'sarif=map'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'afspraak: map is not written: it is a folder.\n' });
    expect(readFileSync(path.join(cwd, 'oud.json'), 'utf8')).toBe('oud');
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.afspraak', 'map', 'oud.json']);
  });

  test('say which document could not be read', () => {
    const cwd = folderWith({ 'a.afspraak': UNRESOLVED, 'b.afspraak': '' });
    truncateSync(path.join(cwd, 'b.afspraak'), 3 * 2 ** 30);
    const { status, stdout, stderr } = afspraak(['lint', '--format', 'sarif', '--format', 'json=uit.json'], { cwd });
    const reason = 'b.afspraak cannot be read: it is too large.';
    expect({ status, stderr }).toEqual({ status: 2, stderr: `afspraak: ${reason}\n` });
    const [run] = JSON.parse(stdout).runs;
    expect(run.results).toHaveLength(1);
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ message: { text: reason } }] },
    ]);
    const { unreadable } = JSON.parse(readFileSync(path.join(cwd, 'uit.json'), 'utf8'));
    expect(unreadable).toEqual([{ file: 'b.afspraak', reason }]);
  });
});

describe('what is said beside the report', () => {
  test('--statistics counts by rule, with how many have a fix', () => {
    const files = { 'c.afspraak': 'medewerker jo {\n  leidinggevende: jam\n}\n' };
    const { stderr } = lint(['--statistics', '--only', 'structure/unresolved-name'], files);
    expect(stderr.split('\n')).toEqual([
      'Count  With a fix  Severity  Rule',
      '    2           1  error     structure/unresolved-name',
      '',
    ]);
  });

  test('--timing names phases and rules', () => {
    const { stderr, found } = lint(['--timing']);
    expect(found).toEqual([ERROR, WARNING]);
    for (const what of ['find', 'read', 'rules', 'report', 'total', 'structure/unresolved-name']) {
      expect(stderr).toMatch(new RegExp(`^ +\\d+\\.\\d ms {2}${what}$`, 'm'));
    }
  });
});

describe('progress', () => {
  /** What a terminal is told of a run in which each of twenty documents takes 100 ms to read. */
  function told(environment: NodeJS.ProcessEnv, isTTY = true): string[] {
    const written: string[] = [];
    let time = 0;
    const terminal = { isTTY, write: (text: string) => written.push(text) };
    const progress = createProgress({ terminal, environment, language: 'en', now: () => time });
    const sources = Array.from({ length: 20 }, (_, at) => ({
      uri: String(at),
      asked: true,
      read: () => {
        time += 100;
        return '';
      },
    }));
    for (const project of progress.watched([{ settings: {} as never, sources }])) {
      for (const source of project.sources) source.read();
      // A document that is read again is no more than one document.
      for (const source of project.sources) source.read();
    }
    progress.clear();
    return written;
  }

  test('shows on a terminal after a second, and goes away', () => {
    const written = told({});
    expect(written[0]).toBe('\r\u001B[K11 of 20 documents read');
    expect(written.at(-2)).toBe('\r\u001B[K20 of 20 documents read');
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  test.each([
    ['continuous integration', { CI: 'true' }, true],
    ['a terminal that cannot', { TERM: 'dumb' }, true],
    ['a file', {}, false],
  ])('says nothing in %s', (_, environment, isTTY) => {
    expect(told(environment, isTTY)).toEqual([]);
  });
});
