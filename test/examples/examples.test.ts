import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';
import { lintExample } from './lint-examples.ts';

const isSerious = ({ severity }: { severity: string }) => severity === 'error' || severity === 'warning';

describe('the clean example', () => {
  const folder = 'examples/clean';
  const files = readdirSync(folder).filter((file) => file.endsWith('.afspraak'));
  const facts = files.map((file) => readFacts(readFileSync(`${folder}/${file}`, 'utf8'), { path: file }));
  const countOf = (part: (file: FileFacts) => readonly unknown[]) => facts.flatMap(part).length;

  test('says it is strict, asks for signatures, and has nothing to remark', () => {
    const configuration = readFileSync(`${folder}/afspraak.json`, 'utf8');
    expect(JSON.parse(configuration)).toMatchObject({
      preset: 'strict',
      rules: { 'smart/signature-missing': 'warning' },
    });
    expect(lintExample('clean')).toEqual([]);
  });

  test('has something of everything a small company agrees on', () => {
    const kinds = new Set(facts.flatMap(({ agreements }) => agreements.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(['result', 'process', 'development', 'competence']));
    const counts = {
      organisations: countOf((file) => file.organisations),
      people: countOf((file) => file.persons),
      teamRules: countOf((file) => file.teams.flatMap(({ rules }) => rules)),
      decisions: countOf((file) => file.teams.flatMap(({ decisions }) => decisions)),
      services: countOf((file) => file.services),
      competences: countOf((file) => file.competences),
      caseTypes: countOf((file) => file.caseTypes),
      programmes: countOf((file) => file.programmes),
      dayPlans: countOf((file) => file.dayPlans),
      checkIns: countOf((file) => file.progress.filter(({ kind }) => kind === 'check-in')),
      evaluations: countOf((file) => file.progress.filter(({ kind }) => kind === 'evaluation')),
    };
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });
});

describe.each([
  'werkproces',
  'work-process',
  'teamafspraken',
  'zaakgericht',
  'leiderschap',
  'zelfsturend-team',
  'self-managing-team',
])('the example %s', (name) => {
  test('has no finding at warning or above', () => {
    expect(lintExample(name, 'recommended').filter(isSerious)).toEqual([]);
  });
});
