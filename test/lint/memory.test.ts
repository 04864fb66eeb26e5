import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import type { Declaration } from '../../server/src/facts/model.ts';
import { lintProject } from '../../server/src/lint/lint.ts';
import { HeldFacts } from '../../server/src/lint/memory.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import { checkFile, checkInProject, type Finding } from '../../server/src/rules/engine.ts';
import { generatedProject } from '../project/edits.ts';

const SETTINGS = { ...defaultSettings('2026-11-22'), assess };

function sourcesOf(contents: readonly string[]) {
  return contents.map((text, at) => ({ uri: `${at}.afspraak`, asked: true, read: () => text }));
}

/** Findings of documents whose facts are held as long as their texts have no more than so many characters. */
function findings(contents: readonly string[], much?: number): string[] {
  const held = new HeldFacts(undefined, much);
  for (const source of sourcesOf(contents)) held.set(source, source.read());
  const index = held.index();
  return contents.map((_, at) => {
    const uri = `${at}.afspraak`;
    const facts = index.facts(uri);
    const found: Finding[] = facts ? [...checkFile(facts, SETTINGS), ...checkInProject(uri, index, SETTINGS)] : [];
    index.settle();
    return JSON.stringify(
      found.map(({ related, ...each }) => ({ ...each, related: related.map(({ uri: of }) => of) })),
    );
  });
}

test('a project has the same findings when its texts are read again to save memory', () => {
  fc.assert(
    fc.property(generatedProject, fc.nat(3000), (contents, much) => {
      expect(findings(contents, much)).toEqual(findings(contents));
    }),
    { numRuns: 60 },
  );
});

test('what was read again is forgotten and found again in a project of many long documents', () => {
  const long = `// ${'lang '.repeat(1500)}\n`;
  const contents = Array.from(
    { length: 90 },
    (_, at) => `${long}medewerker m${at} "M${at}" {\n  leidinggevende: m0\n}
resultaatafspraak A${at} "Meer" {\n  tussen: m0 en m${(at * 7) % 95}\n  specifiek: "alles beter, zo mogelijk"\n}\n`,
  );
  const found = findings(contents, 0);
  expect(found).toEqual(findings(contents));
  expect(found.join('')).toContain('structure/unresolved-name');
});

test('who refers to a step is told once, however many long documents there are', () => {
  const long = `// ${'lang '.repeat(1500)}\n`;
  const report = 'opvolggesprek A {\n  stap: Eerste\n  datum: 2026-10-01\n}\n';
  const contents = Array.from({ length: 40 }, (_, at) =>
    at === 0 ? `${long}werkprocesafspraak A "A" {\n  stap Eerste "Een" {\n  }\n}\n${report}` : `${long}${report}`,
  );
  const [all, few] = [undefined, 0].map((much) => {
    const held = new HeldFacts(undefined, much);
    for (const source of sourcesOf(contents)) held.set(source, source.read());
    return held.index();
  });
  const step = all?.facts('0.afspraak')?.declarations.find(({ kind }) => kind === 'step') as Declaration;
  const referring = [all, few].map((index) => index?.referencesTo(step).map(({ uri }) => uri));
  expect(referring[0]).toHaveLength(40);
  expect(referring[1]).toEqual(referring[0]);
});

test('a document that is gone when its turn comes is said to be unreadable', () => {
  let reads = 0;
  const vanishing = () => {
    if (reads++ > 0) throw new Error('gone');
    return `// ${' '.repeat(600_000)}\ntaak Werk\n`;
  };
  const sources = [...sourcesOf(['taak Rust\n']), { uri: 'gone.afspraak', asked: true, read: vanishing }];
  const linted = [...lintProject({ settings: SETTINGS, sources })];
  expect(linted.map((each) => [each.uri, 'unreadable' in each ? each.unreadable.message : 'read'])).toEqual([
    ['0.afspraak', 'read'],
    ['gone.afspraak', 'gone'],
  ]);
});
