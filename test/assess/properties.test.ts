import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import { lexiconEn } from '../../server/src/assess/lexicon/en.ts';
import { lexiconNl } from '../../server/src/assess/lexicon/nl.ts';
import { buildTable } from '../../server/src/assess/lexicon/table.ts';
import type { Assessment, Evidence, Language } from '../../server/src/assess/model.ts';

const TODAY = '2026-05-04';
const LANGUAGES = ['nl', 'en', 'auto'] as const;
const PIECES = [
  'tegen',
  '30',
  'juni',
  '2026',
  'van',
  '40',
  'naar',
  '15',
  'per',
  'maand',
  'elke',
  'twee',
  'weken',
  'binnen',
  '80 %',
  'beter',
  'enz.',
  'het einde van',
  'zo snel mogelijk',
  'by',
  'from',
  'to',
  'week',
  'a',
  'B+',
  'each',
  'at least',
  '€ 1.5',
  '3–5',
  '8/10',
  '’s',
  '\u0301',
  '😀',
  '\ud83d',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
);
const lang = fc.constantFrom(...LANGUAGES);

function allEvidence({ letters, smells, quantities, dates }: Assessment): Evidence[] {
  return [...letters.S.evidence, ...letters.M.evidence, ...letters.T.evidence, ...smells, ...quantities, ...dates];
}

describe('for any text', () => {
  test('offsets point at the words they quote', () => {
    fc.assert(
      fc.property(text, lang, (sentence, language) => {
        for (const { start, end, text: words } of allEvidence(assess(sentence, { lang: language, today: TODAY }))) {
          expect(sentence.slice(start, end)).toBe(words);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('the answer is the same each time, and survives JSON', () => {
    fc.assert(
      fc.property(text, lang, (sentence, language) => {
        const first = assess(sentence, { lang: language, today: TODAY });
        expect(assess(sentence, { lang: language, today: TODAY })).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test('smart means that the three letters are present', () => {
    fc.assert(
      fc.property(text, lang, (sentence, language) => {
        const { smart, letters } = assess(sentence, { lang: language, today: TODAY });
        expect(smart).toBe(Object.values(letters).every(({ verdict }) => verdict === 'present'));
      }),
    );
  });
});

describe('smells that are read alone are those of the whole reading', () => {
  const expectSame = (sentence: string, language: (typeof LANGUAGES)[number]) => {
    const options = { lang: language, today: TODAY };
    expect(assess.smells(sentence, options), sentence).toEqual(assess(sentence, options).smells);
  };

  test('for any text', () => {
    fc.assert(fc.property(text, lang, expectSame), { numRuns: 600 });
  });

  test.each([lexiconNl, lexiconEn])('for sentences of words that are known', (lexicon) => {
    const known = fc.constantFrom(...buildTable(lexicon).words.keys());
    const sentence = fc.array(fc.tuple(known, fc.constantFrom(' ', ' ', ', ', '. ', '-')), { maxLength: 8 });
    const joined = sentence.map((words) => words.flat().join(''));
    fc.assert(fc.property(joined, fc.constant(lexicon.lang), expectSame), { numRuns: 1000 });
  });

  test.each([lexiconNl, lexiconEn])('for each word and phrase', (lexicon) => {
    for (const word of buildTable(lexicon).words.keys()) expectSame(`${word} en ${word}.`, lexicon.lang);
  });
});

describe('100 kB of adversarial text takes no more than a moment', () => {
  const LENGTH = 100_000;
  const patterns = [
    '1 mei 2026 ',
    'van 40 naar ',
    'elke ',
    'eind ',
    'end of ',
    'zo veel ',
    'door om te ',
    'levert ',
    '80 % van de ',
    'binnen 5 dagen ',
    'en verhogen ',
    'vanaf maandag tot ',
    'a',
    '9',
    '1.',
    "a'",
    '1-',
    '(8/10 ',
    ' ',
    '\ud800',
    '😀',
    'the next ',
    '- ',
    'één ',
    '1,',
    'i.',
    'alle ',
  ];

  // Linear reading takes well under a second, quadratic reading of this length longer than the timeout.
  test.each(patterns)('%j', { timeout: 15_000 }, (pattern) => {
    const sentence = pattern.repeat(Math.ceil(LENGTH / pattern.length));
    for (const language of ['nl', 'en'] as Language[]) {
      const { letters } = assess(sentence, { lang: language, today: TODAY });
      for (const { start, end, text } of Object.values(letters).flatMap(({ evidence }) => evidence)) {
        expect(sentence.slice(start, end)).toBe(text);
      }
    }
  });
});
