import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/rules/registry.ts';
import { lintExample, type Quoted } from './lint-examples.ts';

const FINDINGS = lintExample('flawed');

const inFile = (file: string, findings: readonly Quoted[] = FINDINGS) =>
  findings.filter((finding) => finding.file === file).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the flawed example', () => {
  test('shows every rule at least once, with the severity of the catalogue', () => {
    const shown = new Set(FINDINGS.map(({ rule, severity }) => `${severity} ${rule}`));
    expect(RULES.map(({ name, severity }) => `${severity} ${name}`).filter((each) => !shown.has(each))).toEqual([]);
  });

  test('is Dutch, with one English document', () => {
    const english = FINDINGS.filter(({ file }) => file.endsWith('.agreement'));
    expect(new Set(english.map(({ file }) => file))).toEqual(new Set(['committee.agreement']));
    expect(english.map(({ message }) => message).join('\n')).not.toMatch(/[Vv]oeg|[Ss]chrijf/);
  });

  test('shows what a beginner and a third party do to a bare result', () => {
    expect(inFile('alles-mis.afspraak')).toEqual(
      expect.arrayContaining([
        'warning fit/inexperienced',
        'warning fit/third-party',
        'warning smart/follow-up-missing',
        'error smart/owner-missing',
        'error smart/deadline-missing',
        'hint smart/vague-wording',
      ]),
    );
  });

  test('keeps its archive under the preset legacy', () => {
    expect(inFile('archief/2019.afspraak')).toEqual(['error structure/unresolved-name']);
  });

  test('leaves out in some files what others show already', () => {
    expect(inFile('werkproces.afspraak')).not.toContain('information smart/inspiration-missing');
    expect(inFile('alles-mis.afspraak')).toContain('information smart/inspiration-missing');
  });

  test('weighs one step more under strict, except what rests on a reading', () => {
    const strict = lintExample('flawed', 'strict');
    expect(inFile('alles-mis.afspraak', strict)).toEqual(
      expect.arrayContaining(['warning smart/inspiration-missing', 'information smart/vague-wording']),
    );
    expect(strict.filter(({ severity }) => severity === 'hint')).toEqual([]);
    expect(inFile('archief/2019.afspraak', strict)).toEqual(['error structure/unresolved-name']);
  });

  test.each([
    ['smart-only', ['smart', 'structure']],
    ['legacy', ['structure']],
  ] as const)('under %s only speaks of %s', (preset, groups) => {
    const found = lintExample('flawed', preset).filter(({ rule }) => rule !== 'smart/signature-missing');
    expect(new Set(found.map(({ rule }) => rule.split('/')[0]))).toEqual(new Set(groups));
  });
});
