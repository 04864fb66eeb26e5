import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import { assessProse, proseAt } from '../../server/src/convert/prose-at.ts';
import { proseToFields } from '../../server/src/convert/prose-to-fields.ts';
import { dialectByCode } from '../../server/src/dialect/dialect.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { Agreement } from '../../server/src/facts/model.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

type Language = 'nl' | 'en';
const PATHS = { nl: 'a.afspraak', en: 'a.agreement' };
const settings = { ...defaultSettings('2026-05-04'), assess };

/** The document with measure and term of the text at «|» written as fields. */
function taken(marked: string, lang: Language): string {
  const at = marked.indexOf('«|»');
  const text = marked.replace('«|»', '');
  const facts = readFacts(text, { path: PATHS[lang] });
  const prose = proseAt(facts, { start: at, end: at });
  const read = prose && assessProse(prose, { facts, settings });
  return prose && read ? applyEdits(text, proseToFields({ text, facts, settings }, prose, read)) : text;
}

/** The lines that are added below the scope of an agreement. */
function fields(sentence: string, lang: Language): string[] {
  const [block, property] = lang === 'nl' ? ['resultaatafspraak', 'specifiek'] : ['result agreement', 'specific'];
  const text = taken(`${block} A {\n  ${property}: "«|»${sentence}"\n}\n`, lang);
  const [head, scope, ...lines] = text.split('\n');
  expect([head, scope]).toEqual([`${block} A {`, `  ${property}: "${sentence}"`]);
  expect(lines.splice(-2)).toEqual(['}', '']);
  return lines.map((line) => line.trim());
}

describe('Dutch', () => {
  test.each([
    [
      'Tegen 30 juni 2026 dalen de klachten van 40 naar 15 per maand',
      ['meetbaar: "klachten" van 40 naar hoogstens 15 per maand', 'tijdsgebonden: tegen 2026-06-30'],
    ],
    [
      'Van 1 juni tot 30 september gaan de annulaties aan de balie van 9 % naar 4,5 %.',
      [
        'meetbaar: "annulaties aan de balie" van 9 naar hoogstens 4,5 %',
        'tijdsgebonden: van 2026-06-01 tot 2026-09-30',
      ],
    ],
    [
      'Mijn leestempo stijgt van 180 naar 240 woorden per minuut.',
      ['meetbaar: "leestempo" van 180 naar minstens 240 woorden per minuut'],
    ],
    ['80 % van de aanvragen binnen 5 dagen', ['meetbaar: "aanvragen (binnen 5 dagen)" 80 %']],
    ['We sparen 5000 euro tegen december.', ['meetbaar: "We sparen" 5000 EUR', 'tijdsgebonden: tegen 2026-12-31']],
    ['Het papierverbruik daalt met 30 %.', ['meetbaar: "papierverbruik (daling)" 30 %']],
    ['Elke dag leer ik minstens 12 begrippen.', ['meetbaar: "begrippen" minstens 12 per dag']],
    ['Ik zwem twee keer per week.', ['meetbaar: "Ik zwem" 2 keer per week']],
    ['Tegen volgend jaar loopt alles vlotter.', ['tijdsgebonden: tegen 2027-12-31']],
    ['Wij werken beter samen.', []],
    ['Acht op de tien bezoekers zijn tevreden.', []],
    ['We verdubbelen de verkoop.', []],
  ])('%s', (sentence, lines) => {
    expect(fields(sentence, 'nl')).toEqual(lines);
  });
});

describe('English', () => {
  test.each([
    [
      'By 30 June 2026 complaints drop from 40 to 15 a month',
      ['measurable: "complaints" from 40 to at most 15 per month', 'time-bound: by 2026-06-30'],
    ],
    [
      'From 1 June to 30 September we cut the backlog from 120 to 30 cases.',
      ['measurable: "backlog" from 120 to at most 30 cases', 'time-bound: from 2026-06-01 to 2026-09-30'],
    ],
    ['Market share in Kent grows by 4.5 percent.', ['measurable: "Market share in Kent (increase)" 4.5 %']],
    ['Answer at least 95% of letters within 2 weeks.', ['measurable: "letters (within 2 weeks)" at least 95 %']],
    ['Save $5,000 by December.', ['measurable: "Save" 5000 USD', 'time-bound: by 2026-12-31']],
    ['Visit 3 to 5 farms.', []],
    ['Get an A+ for chemistry.', []],
    ['We serve clients better.', []],
  ])('%s', (sentence, lines) => {
    expect(fields(sentence, 'en')).toEqual(lines);
  });
});

describe('fields that are there', () => {
  const SCOPE = 'specifiek: "«|»Tegen 30 juni 2026 dalen de klachten van 40 naar 15 per maand"';

  test('stay as they are, and only the others are added', () => {
    const text = `resultaatafspraak A {\n  ${SCOPE}\n  meetbaar: "meldingen"\n}\n`;
    expect(taken(text, 'nl')).toBe(
      `${text.replace('«|»', '').replace('\n}\n', '')}\n  tijdsgebonden: tegen 2026-06-30\n}\n`,
    );
    const complete = `resultaatafspraak A {\n  ${SCOPE}\n  meetbaar: Duur\n  tijdsgebonden: tot 2026-06-30\n}\n`;
    expect(taken(complete, 'nl')).toBe(complete.replace('«|»', ''));
  });

  test('a day that is past is no term any more', () => {
    expect(fields('Tegen 1 februari 2026 dalen de klachten van 40 naar 15.', 'nl')).toEqual([
      'meetbaar: "klachten" van 40 naar hoogstens 15',
    ]);
  });

  test('layout, comments and line ends stay', () => {
    const text = `resultaatafspraak A {\r\n\t${SCOPE} // zie enquête\r\n\topvolging: elke week\r\n}\r\n`;
    expect(taken(text, 'nl')).toBe(
      text
        .replace('«|»', '')
        .replace(
          'enquête\r\n',
          'enquête\r\n\tmeetbaar: "klachten" van 40 naar hoogstens 15 per maand\r\n\ttijdsgebonden: tegen 2026-06-30\r\n',
        ),
    );
  });
});

test('a step says its day, an action its day, and a process agreement no end result', () => {
  const process = `werkprocesafspraak A {
  specifiek: "«|»Tegen 30 juni 2026 dalen de klachten van 40 naar 15"
}
`;
  expect(taken(process, 'nl')).toContain('15"\n  tijdsgebonden: tegen 2026-06-30\n}');
  const step =
    'werkprocesafspraak A {\n  stap B {\n    deelresultaat: "«|»tegen 30 juni 2026 twaalf interviews"\n  }\n}\n';
  expect(taken(step, 'nl')).toContain('{\n    meetbaar: "interviews" 12\n    deelresultaat: ');
  expect(taken(step, 'nl')).toContain('interviews"\n    tegen: 2026-06-30\n  }');
  const action = 'team T {\n  action B "«|»List the open decisions by 30 June 2026"\n}\n';
  expect(taken(action, 'en')).toContain('2026" {\n    due: 2026-06-30\n  }');
});

/** What an agreement says of its measure and term, as numbers and days. */
function said({ measurements: [measurement], period }: Agreement): unknown {
  const target = measurement?.target;
  return {
    from: measurement?.from?.value,
    to: target?.quantity.value,
    unit: target?.quantity.unit,
    per: target?.quantity.per?.time,
    comparison: target?.comparison,
    start: period?.start?.date,
    end: period?.end?.date,
  };
}

function agreementOf(text: string, lang: Language): Agreement {
  const { agreements, problems } = readFacts(text, { path: PATHS[lang] });
  expect(problems).toEqual([]);
  return agreements[0] as Agreement;
}

const amount = fc.oneof(
  fc.nat(100_000),
  fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
);
const day = fc.date({ min: new Date('2026-05-05'), max: new Date('2031-12-31'), noInvalidDate: true });

describe('whatever the numbers and days', () => {
  test.each(['nl', 'en'] as const)('%s: the fields say those of the text', (lang) => {
    const dialect = dialectByCode(lang);
    if (!dialect) throw new Error('no dialect');
    fc.assert(
      fc.property(amount, amount, day, fc.constantFrom('day', 'week', 'month'), (from, to, date, per) => {
        // A number like 1950 reads as a year.
        fc.pre(from !== to && [from, to].every((each) => each > 0 && (each < 1900 || each > 2100)));
        const end = date.toISOString().slice(0, 10);
        const [before, after] = [dialect.formatNumber(from), dialect.formatNumber(to)];
        const rate = dialect.unitWord(per, 1);
        const sentence =
          lang === 'nl'
            ? `Tegen ${end} gaan de meldingen van ${before} naar ${after} per ${rate}`
            : `By ${end} reports go from ${before} to ${after} per ${rate}`;
        const [block, property] = lang === 'nl' ? ['resultaatafspraak', 'specifiek'] : ['result agreement', 'specific'];
        const text = taken(`${block} A {\n  ${property}: "«|»${sentence}"\n}\n`, lang);
        expect(said(agreementOf(text, lang))).toEqual({
          from,
          to,
          unit: '',
          per,
          comparison: to < from ? 'atMost' : 'atLeast',
          start: undefined,
          end,
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each(['nl', 'en'] as const)(
    '%s: any text leaves a document that can be read, with its text as it was',
    (lang) => {
      const words = {
        nl: [
          'tegen',
          'juni',
          'van',
          'naar',
          '40',
          '15 %',
          'klachten',
          'per',
          'week',
          'niveau',
          'elke',
          'dag',
          '€ 12',
          'hoogstens',
          'tot',
          '2027',
          'kilo',
          '(3)',
        ],
        en: [
          'by',
          'June',
          'from',
          'to',
          '40',
          '15 %',
          'cases',
          'per',
          'week',
          'level',
          'every',
          'day',
          '£12',
          'at most',
          'until',
          '2027',
          'kilos',
          '(3)',
        ],
      };
      const sentences = fc.array(fc.constantFrom(...words[lang], 'x\\\\y', '\\"', "dossier's", '…', '{', '}', '//'), {
        maxLength: 12,
      });
      const [block, property] = lang === 'nl' ? ['resultaatafspraak', 'specifiek'] : ['result agreement', 'specific'];
      fc.assert(
        fc.property(sentences, (parts) => {
          const sentence = parts.join(' ');
          const text = `${block} A {\n  ${property}: "${sentence}"\n}\n`;
          const before = readFacts(text, { path: PATHS[lang] });
          const after = readFacts(taken(text.replace(': "', ': "«|»'), lang), { path: PATHS[lang] });
          expect(after.problems).toEqual(before.problems);
          expect(after.agreements[0]?.specific).toEqual(before.agreements[0]?.specific);
        }),
        { numRuns: 500 },
      );
    },
  );
});
