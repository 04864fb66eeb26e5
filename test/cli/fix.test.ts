import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { afspraak, BINARY, environment, folderWith, TODAY } from './afspraak.ts';

const SUPPRESSED = 'taal: nl\n// afspraak-ignore structure/syntax: nergens voor nodig\ntaak A\n';
const MENDED = 'taal: nl\ntaak A\n';
const UNRESOLVED = 'medewerker jan {\n  leidinggevende: els\n}\n';
/** Two suppressions of which one goes, and a rule that goes after its principle. */
const TEAM = `taal: nl
team Onthaal {
  // afspraak-ignore structure/syntax: nergens voor nodig
  // afspraak-ignore structure/unresolved-name: die komt nog
  leden: piet
  regel Focus "Iedereen plant elke week focustijd in."
  principe Vooruit "We maken vooral waarde door vooruit te werken."
}
`;
const TEAM_MENDED = `taal: nl
team Onthaal {
  // afspraak-ignore structure/unresolved-name: die komt nog
  leden: piet
  principe Vooruit "We maken vooral waarde door vooruit te werken."
  regel Focus "Iedereen plant elke week focustijd in."
}
`;
const RATED = `medewerker els
medewerker jan {
  leidinggevende: els
  taakvolwassenheid A {
    bekwaam: 1 volgens els op 2026-01-08
    // afspraak-ignore structure/syntax: nergens voor nodig
    bereid: 3 volgens els op 2026-01-08
  }
}
taak A
`;

type FcType<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

const read = (cwd: string, file: string) => readFileSync(path.join(cwd, file), 'utf8');

describe('lint --fix', () => {
  test('mends what is safe, leaves the rest, and reports that over the whole project', () => {
    const cwd = folderWith({ 'a.afspraak': SUPPRESSED, 'b.afspraak': UNRESOLVED, 'c/d.afspraak': TEAM });
    const { status, stdout, stderr } = afspraak(['lint', '--fix', '--format', 'json'], { cwd });
    expect([read(cwd, 'a.afspraak'), read(cwd, 'b.afspraak'), read(cwd, 'c/d.afspraak')]).toEqual([
      MENDED,
      UNRESOLVED,
      TEAM_MENDED,
    ]);
    expect(stderr).toBe('3 fixed in 2 documents\n');
    const rules = (JSON.parse(stdout) as { findings: JsonFinding[] }).findings.map(({ rule }) => rule);
    expect(rules).toContain('structure/unresolved-name');
    expect(rules).not.toContain('suppression/unused');
    expect(status).toBe(1);
  });

  test('ends with status 0 when nothing is left, and changes nothing the second time', () => {
    const cwd = folderWith({ 'a.afspraak': `\uFEFF${SUPPRESSED.replaceAll('\n', '\r\n')}` });
    expect(afspraak(['lint', '--fix', '--fail-on', 'hint'], { cwd })).toEqual({
      status: 0,
      stdout: 'Nothing found in 1 document\n',
      stderr: '1 fixed in 1 document\n',
    });
    expect(read(cwd, 'a.afspraak')).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
    expect(afspraak(['lint', '--fix'], { cwd }).stderr).toBe('0 fixed in 0 documents\n');
  });

  test('only touches the documents that were named', () => {
    const cwd = folderWith({ 'a.afspraak': SUPPRESSED, 'b.afspraak': SUPPRESSED.replace('taak A', 'taak B') });
    afspraak(['lint', '--fix', 'b.afspraak'], { cwd });
    expect(read(cwd, 'a.afspraak')).toBe(SUPPRESSED);
    expect(read(cwd, 'b.afspraak')).toBe(MENDED.replace('taak A', 'taak B'));
  });

  test('--fix-unsafe also mends what somebody has to look at', () => {
    const text = 'taak Aanwerving\nmedewerker els\nmedewerker jan {\n  leidingevende: els\n}\n';
    const cwd = folderWith({ 'a.afspraak': text });
    afspraak(['lint', '--fix'], { cwd });
    expect(read(cwd, 'a.afspraak')).toBe(text);
    afspraak(['lint', '--fix-unsafe'], { cwd });
    expect(read(cwd, 'a.afspraak')).toBe(text.replace('leidingevende', 'leidinggevende'));
  });

  test('a file that is not UTF-8 is not written, and the others are', () => {
    const latin = Buffer.from(
      SUPPRESSED.replace('structure/syntax', 'fit/inexperienced').replace('taak A', 'taak B "één"'),
      'latin1',
    );
    const cwd = folderWith({ 'a.afspraak': latin, 'b.afspraak': SUPPRESSED });
    const { status, stderr } = afspraak(['lint', '--fix'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('a.afspraak is not written: it is not UTF-8; save it as UTF-8 first.'),
    ]);
    expect(readFileSync(path.join(cwd, 'a.afspraak'))).toEqual(latin);
    expect(read(cwd, 'b.afspraak')).toBe(MENDED);
  });
});

describe('lint --diff', () => {
  test('shows what --fix would change, and writes nothing', () => {
    const cwd = folderWith({ 'a.afspraak': TEAM });
    const { status, stdout, stderr } = afspraak(['lint', '--diff'], { cwd });
    expect([status, stderr]).toEqual([1, '2 would be fixed in 1 document\n']);
    expect(applyPatch(TEAM, stdout)).toBe(TEAM_MENDED);
    expect(read(cwd, 'a.afspraak')).toBe(TEAM);
    const clean = folderWith({ 'a.afspraak': UNRESOLVED });
    expect(afspraak(['lint', '--diff'], { cwd: clean })).toMatchObject({ status: 0, stdout: '' });
  });

  test('shows how people were rated only when asked for', () => {
    const cwd = folderWith({ 'a.afspraak': RATED });
    const { stdout } = afspraak(['lint', '--diff'], { cwd });
    expect(stdout).toContain('     bekwaam: • volgens els op 2026-01-08\n-    // afspraak-ignore');
    expect(afspraak(['lint', '--diff', '--with-readiness'], { cwd }).stdout).toContain('bekwaam: 1 volgens els');
    expect(afspraak(['fmt', '--diff'], { cwd: folderWith({ 'a.afspraak': `${RATED}\n` }) }).stdout).not.toContain(
      '1 volgens',
    );
  });
});

describe('a run that is killed', () => {
  const names = Array.from({ length: 50 }, (_, index) => `${String(index).padStart(3, '0')}.afspraak`);
  const body = '// nog iets\n'.repeat(400);
  const unmended = (index: number) => SUPPRESSED.replace('taak A', `taak   T${index}`) + body;
  const runs = [
    { args: ['lint', '--fix'], mended: (index: number) => MENDED.replace('taak A', `taak   T${index}`) + body },
    { args: ['fmt'], mended: (index: number) => SUPPRESSED.replace('taak A', `taak T${index}`) + body },
  ] as const;
  /** The document whose writing gives the sign, and milliseconds from then. */
  const moment = fc.record({
    run: fc.constantFrom(...runs),
    after: fc.nat(names.length - 10),
    delay: fc.constantFrom(0, 0, 1, 2, 5),
  });

  /** What every document holds after a run that was killed. */
  async function kill(cwd: string, { run: { args, mended }, after, delay }: FcType<typeof moment>): Promise<string[]> {
    for (const [index, name] of names.entries()) writeFileSync(path.join(cwd, name), unmended(index));
    const options = { cwd, env: environment(), stdio: 'ignore' as const };
    const child = spawn(process.execPath, [BINARY, '--today', TODAY, ...args], options);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const sign = names[after] as string;
    while (child.exitCode === null && read(cwd, sign) === unmended(after)) await sleep(1);
    await sleep(delay);
    child.kill('SIGKILL');
    await ended;
    return names.map((name, index) => {
      const text = read(cwd, name);
      if (text === unmended(index)) return 'old';
      return text === mended(index) ? 'new' : 'broken';
    });
  }

  test('leaves every document wholly old or wholly new', { timeout: 120_000 }, async () => {
    const cwd = folderWith();
    const found: string[][] = [];
    for (const each of fc.sample(moment, { numRuns: 16, seed: 20260302 })) found.push(await kill(cwd, each));
    expect(new Set(found.flat())).toEqual(new Set(['old', 'new']));
    const inTheMiddle = found.filter((states) => states.includes('old') && states.includes('new'));
    expect(inTheMiddle.length).toBeGreaterThan(3);
  });

  test('leaves temporary files that the next run neither reads nor minds', () => {
    const cwd = folderWith({ '.afspraak-1-0123456789ab.tmp': UNRESOLVED, 'a.afspraak': SUPPRESSED });
    expect(afspraak(['lint', '--fix'], { cwd })).toMatchObject({ status: 0, stdout: 'Nothing found in 1 document\n' });
  });
});
