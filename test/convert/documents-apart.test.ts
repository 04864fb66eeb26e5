import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RefactoringContext } from '../../server/src/convert/change.ts';
import { mergeInto } from '../../server/src/convert/merge.ts';
import { refactoringsAt } from '../../server/src/convert/refactorings.ts';
import { changed, commentsOf, contextIn, factsOf } from './documents.ts';
import { processDocuments, resultDocuments } from './generated.ts';

type Texts = Readonly<Record<string, string>>;

const START = { start: 0, end: 0 };

async function refactored(texts: Texts, uri: string, id: string): Promise<Record<string, string>> {
  const context = contextIn(texts, uri);
  const change = await refactoringsAt(context, START)
    .find((each) => each.id === id)
    ?.change(context);
  if (!change || change.obstacle) throw new Error(change?.obstacle?.en ?? `${id} is not offered`);
  return changed(texts, uri, change);
}

/** What the documents of a project say together, in any order. */
function saidIn(texts: Texts): string[] {
  return Object.entries(texts)
    .flatMap(([uri, text]) =>
      Object.entries(factsOf(text, uri) as Record<string, unknown>).flatMap(([key, facts]) =>
        Array.isArray(facts)
          ? facts.map((fact) => `${key} ${typeof fact === 'string' ? fact : JSON.stringify(fact)}`)
          : [],
      ),
    )
    .sort();
}

function commentsIn(texts: Texts): string[] {
  return Object.entries(texts).flatMap(([uri, text]) => commentsOf(text, uri));
}

describe('one file', () => {
  const merged = async (texts: Texts, uri: string): Promise<Record<string, string>> => {
    const context: RefactoringContext = contextIn(texts, uri);
    const change = await mergeInto(
      context,
      Object.keys(texts).filter((other) => other !== uri),
    );
    if (change.obstacle) throw new Error(change.obstacle.en);
    return changed(texts, uri, change);
  };

  test('keeps headers, order and comments, in the dialect of the first document', async () => {
    const texts = {
      'f/a.afspraak': '// kop van a\ntaal: nl\n\ntaak A // staart\n',
      'f/b.agreement': '// head of b\nlanguage: en\n\n/* why */\ntask B {\n  description: "x"\n}\n// end',
    };
    expect(await refactored(texts, 'f/a.afspraak', 'one-file')).toEqual({
      'f/a.afspraak':
        '// kop van a\ntaal: nl\n\ntaak A // staart\n\n// head of b\n\n/* why */\ntaak B {\n  omschrijving: "x"\n}\n// end\n',
    });
  });

  test('does not touch what cannot be read or translated', async () => {
    const context = contextIn({ 'f/a.afspraak': 'taak A\n', 'f/b.afspraak': 'taak {{\n' }, 'f/a.afspraak');
    const change = await mergeInto(context, ['f/b.afspraak']);
    expect(change).toMatchObject({ edits: [], obstacle: { en: expect.stringContaining('b.afspraak') } });
    expect(change.remove).toBeUndefined();
  });

  test('says what holds for more than it did', async () => {
    const texts = {
      'f/a.afspraak': 'taak A\n',
      'f/b.afspraak': '// afspraak-ignore-file smart/means-missing: zo\ntaak B\n',
    };
    const { losses } = await mergeInto(contextIn(texts, 'f/a.afspraak'), ['f/b.afspraak']);
    expect(losses?.map(({ en }) => en)).toEqual([expect.stringContaining('smart/means-missing')]);
  });

  test('says what the documents said, whatever their layout, line ends and dialects', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(resultDocuments, processDocuments, async (one, two) => {
        const texts = { [`f/1${one.path}`]: one.text, [`f/2${two.path}`]: two.text };
        const after = await merged(texts, `f/1${one.path}`);
        expect(Object.keys(after)).toEqual([`f/1${one.path}`]);
        const kinds = (said: string[]) => said.filter((each) => !/^(references|problems|suppressions) /.test(each));
        if (one.path === two.path) expect(saidIn(after)).toEqual(saidIn(texts));
        else expect(kinds(saidIn(after))).toHaveLength(kinds(saidIn(texts)).length);
        expect(commentsIn(after).sort()).toEqual(commentsIn(texts).sort());
      }),
      { numRuns: 100 },
    );
  });
});

describe('readiness in a document of its own', () => {
  const TEXT = `taal: nl
medewerker jan "Jan Peeters" {
  leidinggevende: els
  // vertrouwelijk
  taakvolwassenheid Onthaal {
    bekwaam: 1 volgens els op 2026-01-08
  }
}

medewerker els {
  taakvolwassenheid Onthaal { bereid: 3 }
}
taak Onthaal
`;

  test('names the person of every block and leaves all else', async () => {
    expect(await refactored({ 'f/a.afspraak': TEXT }, 'f/a.afspraak', 'readiness-file')).toEqual({
      'f/a.afspraak':
        'taal: nl\nmedewerker jan "Jan Peeters" {\n  leidinggevende: els\n}\n\nmedewerker els\ntaak Onthaal\n',
      'f/taakvolwassenheid-prive.afspraak': `// Beoordelingen van mensen: deel dit document alleen met wie ze mag zien.

// vertrouwelijk
taakvolwassenheid Onthaal {
  medewerker: jan
  bekwaam: 1 volgens els op 2026-01-08
}

taakvolwassenheid Onthaal {
  medewerker: els bereid: 3 }
`,
    });
  });

  test('goes to the document that is there already', async () => {
    const private_ = 'f/taakvolwassenheid-prive.afspraak';
    const texts = { 'f/a.afspraak': TEXT, [private_]: 'taakvolwassenheid Balie {\n  medewerker: els\n}\n' };
    const after = await refactored(texts, 'f/a.afspraak', 'readiness-file');
    expect(after[private_]).toMatch(/^taakvolwassenheid Balie \{\n {2}medewerker: els\n\}\n\n\/\/ vertrouwelijk\n/);
    const without = (said: string[]) => said.filter((each) => !each.startsWith('readiness '));
    expect(without(saidIn(after)).filter((each) => each.startsWith('persons'))).toHaveLength(2);
  });

  const person = fc.record({
    manager: fc.boolean(),
    comment: fc.constantFrom('', '// let op\n', '/* twee\n regels */ '),
    ratings: fc.array(
      fc.constantFrom('', ' {}', ' { bekwaam: 2 }', ' {\n    bekwaam: 1 // eind\n    bewijs: "x"\n  } // na'),
      {
        maxLength: 3,
      },
    ),
    loose: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  });

  test('says the same of everybody', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 4 }), async (people) => {
        const written = people.map(({ manager, comment, ratings, loose }, who) => {
          const own = ratings.map((body, task) => `  ${comment}taakvolwassenheid T${task}${body}\n`).join('');
          const block = `medewerker p${who} {\n${manager ? '  leidinggevende: p0\n' : ''}${own}}\n`;
          return block + (loose ? `${comment}taakvolwassenheid L {\n  medewerker: p${who}\n  bereid: 3\n}\n` : '');
        });
        const text = written.join('\n').replaceAll('\n', people[0]?.lineEnd ?? '\n');
        if (!text.includes('taakvolwassenheid')) return;
        const texts = { 'f/a.afspraak': text };
        const after = await refactored(texts, 'f/a.afspraak', 'readiness-file');
        const essential = (said: string[]) =>
          said
            .map((each) => each.replace(/"properties":\[[^\]]*\],?/g, ''))
            .filter((each) => !each.startsWith('references'));
        expect(essential(saidIn(after))).toEqual(essential(saidIn(texts)));
        expect(factsOf(after['f/a.afspraak'] ?? '')).toMatchObject({ readiness: [], problems: [] });
        expect(commentsIn(after)).toEqual(expect.arrayContaining(commentsIn(texts)));
      }),
      { numRuns: 150 },
    );
  });
});
