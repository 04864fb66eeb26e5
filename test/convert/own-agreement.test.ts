import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refactoringsAt } from '../../server/src/convert/refactorings.ts';
import type { Agreement, Step } from '../../server/src/facts/model.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { commentsOf, contextIn, documentOf, errorsIn } from './documents.ts';
import { AGREEMENT, processDocuments } from './generated.ts';

async function standingAlone(text: string, path: string, step: Step): Promise<string> {
  const context = contextIn({ [path]: text }, path);
  const refactoring = refactoringsAt(context, step.name.span).find(({ id }) => id === 'own-agreement');
  const change = await refactoring?.change(context);
  if (!change || change.obstacle) throw new Error('the step cannot stand alone');
  return applyEdits(text, change.edits);
}

test('a step becomes an agreement of whoever leads and does it, and refers to it', async () => {
  const text = `medewerker els
medewerker jan {
  leidinggevende: els
}
medewerker mia
werkprocesafspraak Vergelijken "Beleid vergelijken" {
  tussen: els en jan
  situatie: ervaring
  tijdsgebonden: van 2026-03-02 tot 2026-05-29
  stap Vragen "Vraag scherp krijgen" {
    tegen: 2026-03-13
  }
  stap Gegevens "Gegevens verzamelen" {
    na: Vragen
    door: mia
    deelresultaat: "ingevulde tabel"
    // de lat
    norm: "twee organisaties"
    tegen: 2026-04-10
    kritisch: "vergelijkbare grootte"
  }
  aanspreekbaar op: Vragen, Gegevens
}
opvolggesprek Vergelijken {
  stap: Gegevens
  op: 2026-03-20
}
`;
  const step = documentOf(text).facts.agreements[0]?.steps[1] as Step;
  const after = await standingAlone(text, 'a.afspraak', step);
  expect(
    after.slice(after.indexOf('  stap Gegevens'), after.indexOf('opvolggesprek')),
  ).toBe(`  stap Gegevens "Gegevens verzamelen" {
    na: Vragen
    door: mia
    deelresultaat: "ingevulde tabel"
    tegen: 2026-04-10
    kritisch: "wat hier niet mag misgaan, staat in de afspraak Gegevens"
  }
  aanspreekbaar op: Vragen, Gegevens
}

werkprocesafspraak Gegevens "Gegevens verzamelen" {
  tussen: els en mia
  situatie: ervaring
  tijdsgebonden: van 2026-03-16 tot 2026-04-10

  stap Gegevens "Gegevens verzamelen" {
    door: mia
    deelresultaat: "ingevulde tabel"
    // de lat
    norm: "twee organisaties"
    tegen: 2026-04-10
    kritisch: "vergelijkbare grootte"
  }

  aanspreekbaar op: Gegevens
}
`);
  expect(errorsIn(after)).toEqual([]);
});

/** A step without positions and without what the refactoring leaves behind. */
function essence(step: Step | undefined, left: readonly (keyof Step)[]): string {
  const { properties: _properties, ...rest } = step as Step;
  return JSON.stringify(rest, (key, value) =>
    ['span', 'keyword', 'body', 'scope'].includes(key) || left.includes(key as keyof Step) ? undefined : value,
  );
}

function chosen(text: string, path: string): Agreement {
  return documentOf(text, path).facts.agreements.find(({ name }) => name.text === AGREEMENT) as Agreement;
}

test('the new agreement has all of the step, and everything that refers to it stays right', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(processDocuments, fc.nat(), async ({ text, path }, pick) => {
      const before = chosen(text, path);
      const index = pick % before.steps.length;
      const step = before.steps[index] as Step;
      const after = await standingAlone(text, path, step);
      const { facts } = documentOf(after, path);
      const added = facts.agreements.find(({ name }) => name.text.startsWith(step.name.text)) as Agreement;
      const own = chosen(after, path);
      expect(facts.problems).toEqual([]);
      expect(essence(added.steps[0], ['after'])).toBe(essence(step, ['after']));
      expect(added.period?.end?.date).toMatch(/^\d/);
      expect(own.steps.map(({ name }) => name.text)).toEqual(before.steps.map(({ name }) => name.text));
      const moved = ['norms', 'measurements', 'critical', 'support'] as const;
      for (const [at, each] of own.steps.entries()) {
        expect(essence(each, at === index ? moved : [])).toBe(essence(before.steps[at], at === index ? moved : []));
      }
      expect(own.accountableFor.map(({ name }) => name)).toEqual(before.accountableFor.map(({ name }) => name));
      expect(commentsOf(after, path)).toEqual(expect.arrayContaining(commentsOf(text, path)));
      const known = errorsIn(text, path);
      expect(errorsIn(after, path).filter((error) => !known.includes(error))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
