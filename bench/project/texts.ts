import type { BenchLanguage } from './model.ts';

/** Pieces of which texts are made. `{n}` stands for a number, `{s}` for a subject and `{p}` for a place. */
export interface TextPieces {
  first: readonly string[];
  last: readonly string[];
  subjects: readonly string[];
  places: readonly string[];
  titles: readonly string[];
  inspiring: readonly string[];
  specific: readonly string[];
  /** Texts that a linter has something to say about. */
  vague: readonly string[];
  realistic: readonly string[];
  counterparts: readonly string[];
  steps: readonly string[];
  subResults: readonly string[];
  norms: readonly string[];
  critical: readonly string[];
}

export const TEXTS: Readonly<Record<BenchLanguage, TextPieces>> = {
  nl: {
    first: ['Anouk', 'Bram', 'Chaima', 'Dries', 'Elke', 'Farid', 'Gitte', 'Hassan', 'Ilse', 'Joris', 'Katrien', 'Lars'],
    last: ['Aerts', 'Bakker', 'Claes', 'De Wit', 'Essers', 'Franssen', 'Goossens', 'Hendriks', 'Jansen', 'Lemmens'],
    subjects: [
      'vergunningen',
      'klachten',
      'facturen',
      'vacatures',
      'dossiers',
      'bestellingen',
      'bezwaren',
      'meldingen',
    ],
    places: [
      'aan het loket',
      'in het zuiden',
      'bij de buitendienst',
      'op kantoor',
      'in het magazijn',
      'aan de telefoon',
    ],
    titles: ['{s} {p} vlotter afhandelen', 'Minder {s} {p} die blijven liggen', 'Duidelijker {s} {p}'],
    inspiring: [
      'Wie {p} om hulp vraagt, gaat met een antwoord naar huis.',
      'Niemand wacht {p} nog een seizoen op {s} waar zijn werk van afhangt.',
      'Collega’s {p} vertellen thuis met plezier over hun dag.',
    ],
    specific: [
      'Alle {s} {p} die na 1 februari binnenkomen, van ontvangst tot antwoord.',
      'De {n} oudste {s} {p}, met de brieven die erbij horen.',
      'De {s} van de {n} grootste klanten {p}.',
    ],
    vague: ['De {s} {p} zo veel mogelijk verbeteren.', 'Er wordt adequaat gewerkt aan {s} {p}, indien mogelijk.'],
    realistic: [
      'De {s} komen al digitaal binnen; er is {n} uur per week voor vrijgemaakt.',
      'Twee buurafdelingen halen dit met {n} {s} per maand.',
    ],
    counterparts: ['een cursus van {n} uur in het najaar', 'de eerste keuze bij het rooster {p}'],
    steps: ['Cijfers over {s} verzamelen', 'Werkwijze voor {s} beschrijven', 'Proef met {s} {p}', '{s} overdragen'],
    subResults: [
      'een tabel met {n} {s} en de reden waarom ze bleven liggen',
      'een beschrijving van {n} handelingen met wie ze doet',
      'een lijst met {n} bevindingen uit de proef {p}',
    ],
    norms: ['{n} collega’s hebben de tabel nagekeken', 'minstens {n} van de bevindingen zijn met {s} gestaafd'],
    critical: [
      'eerst tellen, dan pas oordelen',
      'geen {s} overslaan omdat ze lastig zijn',
      'de klant mee laten kijken',
    ],
  },
  en: {
    first: ['Alice', 'Ben', 'Chloe', 'Daniel', 'Ella', 'Faisal', 'Grace', 'Harry', 'Isla', 'Jack', 'Kiran', 'Lucy'],
    last: ['Archer', 'Bennett', 'Carter', 'Dawson', 'Ellis', 'Foster', 'Graham', 'Hughes', 'Irving', 'Lambert'],
    subjects: ['permits', 'complaints', 'invoices', 'vacancies', 'files', 'orders', 'objections', 'reports'],
    places: ['at the counter', 'in the south', 'in the field', 'at the office', 'in the warehouse', 'on the phone'],
    titles: ['Handling {s} {p} sooner', 'Fewer {s} left waiting {p}', 'Clearer {s} {p}'],
    inspiring: [
      'Whoever asks for help {p} goes home with an answer.',
      'Nobody waits a season {p} for {s} that their work depends on.',
      'Colleagues {p} talk about their day at home with pleasure.',
    ],
    specific: [
      'All {s} {p} that come in after 1 February, from receipt to answer.',
      'The {n} oldest {s} {p}, with the letters that belong to them.',
      'The {s} of the {n} largest clients {p}.',
    ],
    vague: ['Improve the {s} {p} as much as possible.', 'Work on {s} {p} is done adequately, where possible.'],
    realistic: [
      'The {s} come in digitally already; {n} hours a week have been set aside.',
      'Two neighbouring departments manage this with {n} {s} a month.',
    ],
    counterparts: ['a course of {n} hours in autumn', 'the first choice in the roster {p}'],
    steps: ['Collecting figures on {s}', 'Describing how {s} are handled', 'Trial with {s} {p}', 'Handing {s} over'],
    subResults: [
      'a table of {n} {s} with the reason why they were left waiting',
      'a description of {n} actions with who does them',
      'a list of {n} observations from the trial {p}',
    ],
    norms: ['{n} colleagues have checked the table', 'at least {n} of the observations rest on {s}'],
    critical: ['count first, judge only then', 'skip no {s} because they are awkward', 'let the client look on'],
  },
};
