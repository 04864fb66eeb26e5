import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import { findingsIn } from '../../server/src/lint/findings-in.ts';
import { fingerprints } from '../../server/src/lint/fingerprint.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const FLAWED = path.resolve(import.meta.dirname, '../../examples/flawed');
const settings = { ...defaultSettings('2026-03-02'), assess };

/** Rule and fingerprint of each finding in a text, in the order of the text. */
function found(text: string, uri = 'a.afspraak'): string[] {
  const facts = readFacts(text, { path: uri });
  const index = new ProjectIndex();
  index.set(uri, facts);
  const findings = findingsIn(uri, facts, index, settings);
  const prints = fingerprints(text, facts, findings);
  return findings.map(({ rule }, at) => `${rule} ${prints[at]}`);
}

const DOCUMENTS = readdirSync(FLAWED)
  .filter((name) => /\.(afspraak|agreement)$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(FLAWED, name), 'utf8') }))
  .filter(({ name, text }) => found(text, name).length > 0);

describe('fingerprints', () => {
  test('hold through edits of layout and of other places', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(5);
    const edits: fc.Arbitrary<(text: string) => string> = fc.oneof(
      fc.nat(30).map((lines) => (text: string) => `${'// nieuw\n'.repeat(lines)}${text}`),
      fc.nat(12).map((width) => (text: string) => text.replace(/^[ \t]*(?=[^ \t\r\n])/gm, ' '.repeat(width))),
      fc.constantFrom('\n', '\r\n').map((end) => (text: string) => text.replace(/\r\n|\n/g, end)),
      fc.constant((text: string) => `${text}\ntaak HelemaalNieuw "Nieuw"\n`),
    );
    const changed = fc.tuple(fc.constantFrom(...DOCUMENTS), fc.array(edits, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(changed, ([{ name, text }, steps]) => {
        const after = found(
          steps.reduce((so, edit) => edit(so), text),
          name,
        );
        expect(after).toEqual(expect.arrayContaining(found(text, name)));
      }),
      { numRuns: 60 },
    );
  });

  test('tell all findings of a document apart', () => {
    for (const { name, text } of DOCUMENTS) {
      const prints = found(text, name);
      expect(new Set(prints.map((print) => print.split(' ')[1])).size).toBe(prints.length);
    }
  });

  test('tell equal findings in one block apart by their order', () => {
    const [first, second] = found('taal: nl\nteam A {\n  leden: els, els\n}\n');
    expect(first).toMatch(/^structure\/unresolved-name [0-9a-f]{16}$/);
    expect(second).toMatch(/^structure\/unresolved-name /);
    expect(second).not.toBe(first);
  });

  test.each([
    ['the marked text', 'medewerker jan {\n  leidinggevende: an\n}\n'],
    ['the block', 'medewerker jef {\n  leidinggevende: els\n}\n'],
    ['the property', 'medewerker jan {\n  functie: els\n}\n'],
  ])('change with %s', (_, text) => {
    expect(found(text)).not.toContain(found('medewerker jan {\n  leidinggevende: els\n}\n')[0]);
  });

  test('hold when the dialect is translated, as far as the marked text does', () => {
    const dutch = found('taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n');
    expect(found('language: en\nperson jan {\n  manager: els\n}\n', 'a.agreement')).toEqual(dutch);
  });
});
