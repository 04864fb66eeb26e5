import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import { EarlyBatches } from '../../server/src/lint/early-batches.ts';
import { findingsIn } from '../../server/src/lint/findings-in.ts';
import { type LintedDocument, lintProject } from '../../server/src/lint/lint.ts';
import { HeldFacts } from '../../server/src/lint/memory.ts';
import { unpackDocument } from '../../server/src/lint/packed-document.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import type { Finding } from '../../server/src/rules/engine.ts';
import { generatedProject } from '../project/edits.ts';

const SETTINGS = { ...defaultSettings('2026-11-22'), assess };

function sourcesOf(contents: readonly string[]) {
  return contents.map((text, at) => ({ uri: `${at}.afspraak`, asked: true, read: () => text }));
}

function shown(findings: readonly Finding[]) {
  return findings.map(({ related, fixes, ...each }) => ({
    ...each,
    related: related.map(({ uri, span, message, lines }) => [uri, span, message, [...Array.from(lines.lineStarts)]]),
    fixes: fixes.map(({ title, safe }) => [title, safe]),
  }));
}

/** What was found early of documents and holds, and what is found in the whole project. */
function earlyAndLate(contents: readonly string[], { shared, together }: { shared: number; together: number }) {
  const early = new EarlyBatches(SETTINGS, together);
  const held = new HeldFacts(early, shared);
  for (const source of sourcesOf(contents)) held.set(source, source.read());
  const index = held.index();
  const linesOf = (uri: string) => early.findings.linesOf(uri);
  return sourcesOf(contents).flatMap(({ uri }) => {
    const known = early.findings.of(uri);
    const facts = index.facts(uri);
    if (!known || !facts) return [];
    const { findings } = unpackDocument(uri, known, { index, settings: SETTINGS, linesOf });
    return [{ uri, early: shown(findings), late: shown(findingsIn(uri, facts, index, SETTINGS)) }];
  });
}

const NAMES = /\b(?:els|jan|mia|Onthaal|Werving)\b/g;
const DECLARED = 'medewerker els\nmedewerker jan\nmedewerker mia\ntaak Onthaal\ntaak Werving\n';

/** Projects whose files speak of each other in groups of two, or of what all may use. */
const groupedProject = fc
  .tuple(generatedProject, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([contents, isOwn]) =>
    contents.map((text, at) => {
      const all = at % 2 === 0 ? DECLARED + text : text;
      return at > 1 && isOwn[at] ? all.replace(NAMES, (name) => `${name}${at >> 1}`) : all;
    }),
  );

test('what was found before all documents were read holds for the project, or is not told', () => {
  let told = 0;
  const sizes = fc.record({ shared: fc.nat(2000), together: fc.nat(4000) });
  fc.assert(
    fc.property(groupedProject, sizes, (contents, given) => {
      for (const { early, late } of earlyAndLate(contents, given)) {
        expect(early).toEqual(late);
        told++;
      }
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(10);
});

const person = (name: string) => `medewerker ${name} "${name}"\n`;
const agreement = (name: string, who: string, more = '') =>
  `resultaatafspraak ${name} "Meer" {\n  tussen: baas en ${who}\n  specifiek: "alles beter"\n${more}}\n`;
const step = 'stap Eerste "Een"\n';

test('is told of documents that ask for names beside them and for shared ones, and of no others', () => {
  const contents = [
    person('baas'),
    person('an') + agreement('A', 'an'),
    person('bo') + agreement('B', 'bo', step),
    agreement('C', 'daan'),
    person('daan') + agreement('D', 'daan', step),
    agreement('E', 'nobody'),
    agreement('A', 'an'),
  ];
  const told = earlyAndLate(contents, { shared: (contents[0] as string).length, together: 1 });
  expect(told.map(({ uri }) => uri)).toEqual(['2.afspraak']);
});

test('a large project has the same findings, whether details of them will be asked for or not', () => {
  const long = `// ${'lang '.repeat(3000)}\n`;
  const contents = Array.from(
    { length: 70 },
    (_, at) =>
      long + (at === 0 ? person('baas') : person(`p${at}`) + agreement(`A${at}`, `p${at % 9 === 0 ? at + 30 : at}`)),
  );
  const told = (isBrief: boolean) =>
    Array.from(
      lintProject({ settings: SETTINGS, sources: sourcesOf(contents), isBrief }),
      (document: LintedDocument) =>
        'unreadable' in document ? [document.uri] : [document.uri, document.lines.length, shown(document.findings)],
    );
  const brief = told(true);
  expect(brief).toEqual(told(false));
  expect(JSON.stringify(brief)).toContain('structure/unresolved-name');
});
