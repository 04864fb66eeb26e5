import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';
import { lazyFacts, packFacts } from '../../server/src/lint/packed-facts.ts';
import { signatureOf } from '../../server/src/project/signature.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../examples');
const documents = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:afspraak|agreement)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(EXAMPLES, file), 'utf8') }));

function neverDamaged(): never {
  throw new Error('These facts are whole');
}

function again(facts: FileFacts): FileFacts {
  return { ...lazyFacts(() => packFacts(facts), neverDamaged) };
}

test.each(documents)('what $file says is the same after packing, in fewer bytes', ({ file, text }) => {
  const facts = readFacts(text, { path: file });
  expect(again(facts)).toEqual(facts);
  expect(again(facts).agreements.map(signatureOf)).toEqual(facts.agreements.map(signatureOf));
  expect(packFacts(facts).length).toBeLessThan(600 + JSON.stringify(facts).length / 3);
});

test('texts of any characters are the same after packing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.double(), (text, value) => {
      const facts = readFacts('medewerker jan "Jan" {\n  beschikbaar: 38 uren\n}\n', { path: 'a.afspraak' });
      for (const each of facts.persons) {
        each.name.text = text;
        if (each.capacity) each.capacity.value = value;
      }
      expect(facts.persons[0]?.capacity).toBeDefined();
      expect(again(facts)).toEqual(facts);
    }),
  );
});

test('bytes that were damaged give facts of the right form, or are read again', () => {
  const { file, text } = documents.find((each) => each.file.includes('alles-mis')) ?? { file: '', text: '' };
  const facts = readFacts(text, { path: file });
  const whole = packFacts(facts);
  let damaged = 0;
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
      const bytes = isCut ? whole.subarray(0, at) : Buffer.from(whole);
      if (!isCut) bytes[at] = byte;
      const read = lazyFacts(
        () => bytes,
        () => {
          damaged++;
          return facts;
        },
      );
      for (const [key, part] of Object.entries(facts)) {
        const got = read[key as keyof FileFacts];
        expect(Array.isArray(got) ? 'list' : typeof got).toBe(Array.isArray(part) ? 'list' : typeof part);
      }
    }),
    { numRuns: 500 },
  );
  expect(damaged).toBeGreaterThan(0);
});
