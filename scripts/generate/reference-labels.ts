/** The sentences of the language reference that are in no dialect table. */
export interface ReferenceLabels {
  title: string;
  intro: string;
  shape: readonly string[];
  blocks: string;
  topLevel: string;
  inside: string;
  content: string;
  properties: string;
  also: string;
  none: string;
  word: string;
  meaning: string;
  example: string;
  choices: string;
  choicesIntro: string;
  connectives: string;
  connectivesIntro: string;
  units: string;
  unitsIntro: string;
}

const nl: ReferenceLabels = {
  title: 'De taal van afspraken',
  intro:
    'Alle woorden van het Nederlandse dialect, met hun betekenis. Bestanden eindigen op `{extension}`, of beginnen met `{line}`.',
  shape: [
    'Een blok is een woord, een naam en meestal een titel, met de inhoud tussen accolades.',
    'Een eigenschap is een woord, een dubbelepunt en een waarde: één per regel. Alles mag ontbreken; wat er echt moet staan, zeggen de regels.',
    'Een langere tekst staat tussen drie aanhalingstekens en mag over meer regels lopen.',
    'Datums zijn jaar-maand-dag: `2026-06-30`. Getallen met een eenheid: `40 dagen`, `15 %`, `5000 EUR`, `2 dagen per week`.',
    'Wat na `//` komt of tussen `/*` en `*/` staat, is commentaar.',
    'Een woord van de taal mag ook een naam zijn: `taak` is alleen bijzonder vóór een naam of vóór een dubbelepunt.',
  ],
  blocks: 'Blokken',
  topLevel: 'Staat los in een document.',
  inside: 'Staat in',
  content: 'Inhoud',
  properties: 'Eigenschappen',
  also: 'ook',
  none: 'geen',
  word: 'Woord',
  meaning: 'Betekenis',
  example: 'Voorbeeld',
  choices: 'Keuzes',
  choicesIntro: 'Deze eigenschappen nemen woorden uit een vaste lijst.',
  connectives: 'Verbindingswoorden',
  connectivesIntro: 'Woorden die in een waarde verbinden. Wat op één regel staat, betekent hetzelfde.',
  units: 'Tijdseenheden',
  unitsIntro: 'Elke andere eenheid (`EUR`, `%`, `dossiers`) mag ook.',
};

const en: ReferenceLabels = {
  title: 'The language of agreements',
  intro: 'All words of the English dialect, with their meaning. Files end in `{extension}`, or begin with `{line}`.',
  shape: [
    'A block is a word, a name and usually a title, with its content between braces.',
    'A property is a word, a colon and a value: one a line. Anything may be left out; the rules say what really has to be there.',
    'A longer text stands between triple quotes and may run over several lines.',
    'Dates are year-month-day: `2026-06-30`. Numbers come with a unit: `40 days`, `15 %`, `5000 EUR`, `2 days per week`.',
    'What follows `//` or stands between `/*` and `*/` is a comment.',
    'A word of the language may also be a name: `task` is special only before a name or before a colon.',
  ],
  blocks: 'Blocks',
  topLevel: 'Stands on its own in a document.',
  inside: 'Stands in',
  content: 'Content',
  properties: 'Properties',
  also: 'also',
  none: 'none',
  word: 'Word',
  meaning: 'Meaning',
  example: 'Example',
  choices: 'Choices',
  choicesIntro: 'These properties take words from a fixed list.',
  connectives: 'Connecting words',
  connectivesIntro: 'Words that connect inside a value. What stands on one row means the same.',
  units: 'Units of time',
  unitsIntro: 'Any other unit (`EUR`, `%`, `cases`) may be used too.',
};

const LABELS: Readonly<Record<string, ReferenceLabels>> = { nl, en };

/** The sentences for a dialect; English where nobody has translated them yet. */
export function referenceLabels(code: string): ReferenceLabels {
  return LABELS[code] ?? en;
}
