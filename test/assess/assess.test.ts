import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import type { Assessment, Language, Letter } from '../../server/src/assess/model.ts';

const TODAY = '2026-05-04';
const LETTERS: readonly Letter[] = ['S', 'M', 'T'];

function nl(text: string): Assessment {
  return assess(text, { lang: 'nl', today: TODAY });
}

function en(text: string): Assessment {
  return assess(text, { lang: 'en', today: TODAY });
}

interface LabelledSentence {
  text: string;
  /** Capitals: the letters that are present. Lower case: readers may differ, not checked. All others are not present. */
  letters: string;
}

function labelled(lang: Language): LabelledSentence[] {
  const lines = readFileSync(path.join(import.meta.dirname, `sentences.${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledSentence);
}

describe.each(['nl', 'en'] as const)('labelled sentences (%s)', (lang) => {
  const sentences = labelled(lang);

  test('there are enough of them', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200);
  });

  test.each(sentences)('$text', ({ text, letters }) => {
    const assessment = assess(text, { lang, today: TODAY });
    const checked = LETTERS.filter((letter) => !letters.includes(letter.toLowerCase()));
    const found = checked.filter((letter) => assessment.letters[letter].verdict === 'present');
    expect(found.join('')).toBe(checked.filter((letter) => letters.includes(letter)).join(''));
  });

  test('the language of at least 99 % is detected', () => {
    const detected = sentences.filter(({ text }) => assess(text, { lang: 'auto', today: TODAY }).lang === lang);
    expect(detected.length / sentences.length).toBeGreaterThanOrEqual(0.99);
  });
});

describe('quantities', () => {
  const quantities = (assessment: Assessment) =>
    assessment.quantities.map(({ start: _start, end: _end, text: _text, ...quantity }) => quantity);

  test('baseline and target, with the counted noun and the rate', () => {
    const expected = [{ value: 15, unit: 'klachten', comparison: 'equal', from: 40, to: 15, per: 'month' }];
    expect(quantities(nl('Tegen 30 juni 2026 dalen de klachten van 40 naar 15 per maand.'))).toEqual(expected);
  });

  test.each([
    ['van 62 naar hoogstens 40 dagen', { value: 40, unit: 'day', comparison: 'atMost', from: 62, to: 40 }],
    ['een reistijd van minder dan 20 minuten', { value: 20, unit: 'minute', comparison: 'lessThan' }],
    ['7,5 % meer inschrijvingen', { value: 7.5, unit: '%', comparison: 'equal', change: 'increase' }],
    ['een besparing van 1.250 euro', { value: 1250, unit: 'EUR', comparison: 'equal', change: 'decrease' }],
    ['€ 1,5 miljoen ophalen', { value: 1_500_000, unit: 'EUR', comparison: 'equal' }],
    ['drie keer per week sporten', { value: 3, unit: 'times', comparison: 'equal', per: 'week' }],
    ['minstens drieëntwintig bomen planten', { value: 23, unit: 'bomen', comparison: 'atLeast' }],
    ['8 op 10 voor het proefwerk', { value: 8, unit: '/10', comparison: 'equal' }],
    ['3 à 5 gesprekken voeren', { value: 3, upTo: 5, unit: 'gesprekken', comparison: 'equal' }],
    ['de voorraad met de helft verminderen', { value: 50, unit: '%', comparison: 'equal', change: 'decrease' }],
    ['het ledental verdubbelen', { value: 2, unit: 'times', comparison: 'equal', change: 'increase' }],
    ['twee gezamenlijke rondes lopen', { value: 2, unit: 'rondes', comparison: 'equal' }],
  ])('nl: %s', (text, expected) => {
    expect(quantities(nl(text))).toEqual([expected]);
  });

  test.each([
    ['from 62 to at most 40 days', { value: 40, unit: 'day', comparison: 'atMost', from: 62, to: 40 }],
    ['no more than 1,250 visitors', { value: 1250, unit: 'visitors', comparison: 'atMost' }],
    ['cut costs by 7.5 %', { value: 7.5, unit: '%', comparison: 'equal', change: 'decrease' }],
    ['raise £2,000 for the roof', { value: 2000, unit: 'GBP', comparison: 'equal' }],
    ['swim twice a week', { value: 2, unit: 'times', comparison: 'equal', per: 'week' }],
    ['plant at least forty-two trees', { value: 42, unit: 'trees', comparison: 'atLeast' }],
    ['hold a 45-minute briefing', { value: 45, unit: 'minute', comparison: 'equal' }],
    ['walk 10k steps', { value: 10_000, unit: 'steps', comparison: 'equal' }],
    ['talk to 3 to 5 parents', { value: 3, upTo: 5, unit: 'parents', comparison: 'equal' }],
    [
      'Complaints drop from 40 to 15 a month.',
      { value: 15, unit: 'complaints', comparison: 'equal', from: 40, to: 15, per: 'month' },
    ],
    ['Turnover goes from 22% to 14% within a year.', { value: 14, unit: '%', comparison: 'equal', from: 22, to: 14 }],
    [
      'Bring the number of tickets from 230 to less than 100 this month.',
      { value: 100, unit: 'tickets', comparison: 'lessThan', from: 230, to: 100 },
    ],
  ])('en: %s', (text, expected) => {
    expect(quantities(en(text))).toEqual([expected]);
  });

  test.each([
    'Fase 2 van het dakproject begint.',
    'Om 9 uur gaat de poort open.',
    'Ik heb er alle vertrouwen in: 8/10 (vertrouwen 8/10).',
    'In 2027 verhuizen we.',
  ])('no quantity in: %s', (text) => {
    expect(quantities(nl(text))).toEqual([]);
  });
});

describe('dates', () => {
  const dates = (assessment: Assessment) => assessment.dates.map(({ iso, role }) => `${role} ${iso ?? '-'}`);

  test.each([
    ['Klaar tegen 30 juni 2026.', ['deadline 2026-06-30']],
    ['Klaar tegen 30/6.', ['deadline 2026-06-30']],
    ['Klaar op 1-3-2027.', ['deadline 2027-03-01']],
    ['Klaar voor vrijdag 8 mei.', ['deadline 2026-05-08']],
    ['Klaar volgend jaar.', ['deadline 2027-12-31']],
    ['Klaar tegen eind volgende maand.', ['deadline 2026-06-30']],
    ['Klaar in het derde kwartaal van 2027.', ['deadline 2027-09-30']],
    ['Klaar binnen drie weken.', ['deadline 2026-05-25']],
    ['Klaar binnen 6 werkdagen.', ['deadline 2026-05-12']],
    ['Klaar aan het einde van het schooljaar.', ['deadline 2026-08-31']],
    ['Tegen eind juni 10 % meer leden.', ['deadline 2026-06-30']],
    ['In maart 12 klanten bezoeken.', ['deadline 2027-03-31']],
    ['Van 1 maart tot 30 juni.', ['start 2026-03-01', 'deadline 2026-06-30']],
    ['Vanaf 1 september.', ['start 2026-09-01']],
    ['Elke twee weken.', ['recurrence -']],
    ['10 % meer dan in 2025.', ['reference 2025-12-31']],
    ['Open van maandag tot vrijdag.', ['recurrence -']],
    ['80 % van de dossiers binnen 5 dagen.', []],
    ['Elke melding binnen 2 dagen beantwoorden.', []],
  ])('nl: %s', (text, expected) => {
    expect(dates(nl(text))).toEqual(expected);
  });

  test.each([
    ['Done by 30 June 2026.', ['deadline 2026-06-30']],
    ['Done by December 31.', ['deadline 2026-12-31']],
    ['By the end of June 20% fewer complaints.', ['deadline 2026-06-30']],
    ['In March 10% more sales.', ['deadline 2027-03-31']],
    ['Done on the 15th of March 2027.', ['deadline 2027-03-15']],
    ['Done next year.', ['deadline 2027-12-31']],
    ['Done by the end of Q3.', ['deadline 2026-09-30']],
    ['Done within six weeks.', ['deadline 2026-06-15']],
    ['Done by Friday.', ['deadline 2026-05-08']],
    ['Starting 1 September.', ['start 2026-09-01']],
    ['On Mondays.', ['recurrence -']],
    ['Up 10% compared to last year.', ['reference 2025-12-31']],
    ['Open from Monday to Friday.', ['recurrence -']],
    ['I may come.', []],
    ['We march on.', []],
  ])('en: %s', (text, expected) => {
    expect(dates(en(text))).toEqual(expected);
  });

  test.each([
    ['2027-03-01', 'deadline 2028-02-29'],
    ['2028-02-29', 'deadline 2028-02-29'],
    ['2026-03-01', 'deadline -'],
  ])('29 February without a year, seen on %s, is the one of the coming year if that has it', (today, expected) => {
    expect(dates(assess('Done by 29 February.', { lang: 'en', today }))).toEqual([expected]);
  });
});

describe('smells', () => {
  const smells = (assessment: Assessment) => assessment.smells.map(({ kind, text }) => `${kind}: ${text}`);

  test.each([
    ['De dienst moet beter draaien.', ['vague-wording: beter']],
    ['Bestellingen waar mogelijk bundelen.', ['escape-clause: waar mogelijk']],
    ['Kosten, premies, enz. opvolgen.', ['open-ended: enz.', 'activity-not-result: opvolgen']],
    ['Ik zal proberen om 4 rapporten te schrijven voor 1 juni.', ['wish-not-commitment: proberen']],
    ['De omzet met 5 % verhogen en de kosten met 3 % verlagen.', ['several-goals: en de kosten met 3 % verlagen']],
    ['Een bijeenkomst organiseren.', ['activity-not-result: organiseren']],
  ])('nl: %s', (text, expected) => {
    expect(smells(nl(text))).toEqual(expected);
  });

  test.each([
    ['a comparative beside an amount', '12 % meer bezoekers dan vorig jaar.'],
    ['a comparative beside a baseline', 'Lichter dan 20 kilo tegen 1 mei.'],
    ['a weak verb with target and date', 'We optimaliseren de route tegen 1 mei van 80 naar 60 km.'],
    ['a named condition', 'Tenzij het vriest, planten we voor 1 mei 30 bomen.'],
    ['an agreed reference', 'De planning volgt op 1 mei de 4 stappen zoals afgesproken.'],
  ])('none for %s', (_, text) => {
    expect(smells(nl(text))).toEqual([]);
  });
});

describe('the question of a coach', () => {
  test.each([
    ['Tegen eind juni het aantal klachten met 20 % verminderen.', 'Hoeveel klachten zijn het nu?'],
    ['Tegen eind juni 10 % meer bezoekers ontvangen.', 'Hoeveel bezoekers zijn het nu?'],
    ['De wachttijd verlagen.', '“verlagen”: van wat precies, en van hoeveel naar hoeveel?'],
    ['Het aantal klachten van 40 naar 15 brengen.', 'Tegen wanneer is dit bereikt?'],
  ])('%s', (text, question) => {
    expect(nl(text).question).toBe(question);
  });

  test('is asked in the language of the sentence', () => {
    expect(en('Complaints drop from 40 to 15.').question).toBe('By when is this reached?');
  });
});
