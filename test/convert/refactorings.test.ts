import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refactoringsAt } from '../../server/src/convert/refactorings.ts';
import type { Agreement } from '../../server/src/facts/model.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import type { FixContext } from '../../server/src/rules/rule.ts';
import { commentsOf, contextIn, documentOf } from './documents.ts';
import { AGREEMENT, resultDocuments } from './generated.ts';

async function refactored(document: FixContext, id: string, at: string): Promise<string> {
  const start = document.text.indexOf(at);
  const context = contextIn({ [document.uri]: document.text }, document.uri);
  const found = refactoringsAt(context, { start, end: start }).find((each) => each.id === id);
  const change = await found?.change(context);
  if (!change) throw new Error(`${id} is not offered`);
  return applyEdits(document.text, change.edits);
}

test('an agreement with several measures becomes several agreements', async () => {
  const text = `resultaatafspraak Onthaal "Beter onthaal" {
  tussen: els en jan
  // uit de enquête
  meetbaar: "klachten" van 4 naar 0
  meetbaar: "wachttijd" { // aan de balie
    goed: hoogstens 5 minuten
  }
  gewicht: 40 %
}

resultaatafspraak Onthaal2
`;
  expect(await refactored(documentOf(text), 'split', 'Onthaal')).toBe(`resultaatafspraak Onthaal "Beter onthaal" {
  tussen: els en jan
  // uit de enquête
  meetbaar: "klachten" van 4 naar 0
  gewicht: 40 %
}

resultaatafspraak Onthaal3 "Beter onthaal: wachttijd" {
  tussen: els en jan
  meetbaar: "wachttijd" { // aan de balie
    goed: hoogstens 5 minuten
  }
}

resultaatafspraak Onthaal2
`);
});

test('splitting loses no measure and repeats all else', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(resultDocuments, async ({ text, path }) => {
      const document = documentOf(text, path);
      const before = document.facts.agreements.find(({ name }) => name.text === AGREEMENT);
      if (!before || before.measurements.length < 2) return;
      const split = documentOf(await refactored(document, 'split', AGREEMENT), path);
      const parts = split.facts.agreements.filter(({ name }) => name.text.startsWith(AGREEMENT));
      expect(split.facts.problems).toEqual([]);
      expect(parts.map(({ measurements }) => measurements.length)).toEqual(before.measurements.map(() => 1));
      expect(essence(parts.flatMap(({ measurements }) => measurements))).toBe(essence(before.measurements));
      for (const part of parts) expect(essence(shared(part))).toBe(essence(shared(before)));
      expect(commentsOf(split.text, path)).toEqual(expect.arrayContaining(commentsOf(text, path)));
    }),
    { numRuns: 100 },
  );
});

/** What the parts of a split agreement have in common. */
function shared({ name, title, weight, measurements, properties, ...rest }: Agreement): Partial<Agreement> {
  return rest;
}

/** A fact without positions and without the name of the agreement that owns a step. */
function essence(fact: unknown): string {
  return JSON.stringify(fact, (key, value) =>
    ['span', 'keyword', 'body', 'properties', 'scope'].includes(key) ? undefined : value,
  );
}

test('a team rule becomes an action; what only a rule says stays as comments', async () => {
  const rule = `team Onthaal {
  principe Vooruit "Vooruitwerken" {
    regel Focus "Focustijd plannen" { // sinds maart
      thema: beschikbaarheid
      volgt uit: Vooruit
      waarom: "minder blussen" // zegt mia
    }
  }
}
`;
  expect(await refactored(documentOf(rule), 'action', 'Focus')).toBe(`team Onthaal {
  principe Vooruit "Vooruitwerken" {
    actie Focus "Focustijd plannen" { // sinds maart
      levert: "… wat ligt er dan?"
      // thema: beschikbaarheid
      volgt uit: Vooruit
      // waarom: "minder blussen" // zegt mia
    }
  }
}
`);
});

test.each(['regel A', 'regel A {}', 'regel A {\n}', 'regel A { thema: beschikbaarheid waarom: "zo" }'])(
  'a team rule written as %j becomes an action that can be read',
  async (rule) => {
    const text = await refactored(documentOf(`team T {\n${rule}\n}`), 'action', 'A');
    const { teams, problems } = documentOf(text).facts;
    expect(teams[0]?.actions.map(({ name }) => name.text)).toEqual(['A']);
    expect(problems.map((problem) => problem.rule)).toEqual(['structure/placeholder']);
  },
);

test('refactorings are offered where they apply', () => {
  const text = 'taal: nl\nresultaatafspraak A {\n  meetbaar: "x"\n}\nwerkprocesafspraak B\n';
  const context = contextIn({ 'a.afspraak': text }, 'a.afspraak');
  const offered = (at: string) => {
    const start = text.indexOf(at);
    return refactoringsAt(context, { start, end: start }).map(({ id }) => id);
  };
  const titles = refactoringsAt(context, { start: 0, end: 0 }).map(({ title }) => title.nl);
  expect(titles).toEqual(['Schrijf de sleutelwoorden in het Engels']);
  expect(offered('nl')).toEqual(['en']);
  expect(offered('meetbaar')).toEqual(['process']);
  expect(offered('B')).toEqual(['result']);
});
