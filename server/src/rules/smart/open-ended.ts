import { passagesWith, promisesOf } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const openEnded = fileRule({
  name: 'smart/open-ended',
  severity: 'hint',
  on: 'agreement',
  letter: 'S',
  summary: {
    nl: 'Een opsomming zonder einde.',
    en: 'A list without an end.',
  },
  why: {
    nl: '‘Enzovoort’ maakt een afspraak eindeloos: er kan altijd iets bij, en niemand weet wanneer het af is. Een hint, want een voorbeeld noemen mag natuurlijk.',
    en: '‘Et cetera’ makes an agreement endless: something can always be added, and nobody knows when it is done. A hint, since giving an example is fine, of course.',
  },
  remedy: {
    nl: 'Maak de opsomming volledig, of schrijf wat er zeker niet bij hoort.',
    en: 'Complete the list, or write what certainly does not belong.',
  },
  source: 0,
  check(agreement, context) {
    const { report } = context;
    for (const { words, span } of passagesWith('open-ended', agreement, context, promisesOf)) {
      report({
        span,
        message: {
          nl: `Met ‘${words}’ kan er altijd iets bij, en is de afspraak nooit af. Maak de opsomming volledig.`,
          en: `With ‘${words}’ something can always be added, and the agreement is never done. Complete the list.`,
        },
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        specifiek: "rondleiding, werkplek, badge, «enz.»"
      }
    `,
    en`
      result agreement Welcome {
        specific: "tour, workplace, badge, «etc.»"
      }
    `,
  ],
  good: [
    result.nl`specifiek: "rondleiding, werkplek en badge, niet de opleidingen"`,
    result.en`specific: "tour, workplace and badge, not the courses"`,
  ],
});
