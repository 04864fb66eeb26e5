import type { Agreement, Text } from '../../facts/model.ts';
import { passagesWith } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const vagueWording = fileRule({
  name: 'smart/vague-wording',
  severity: 'hint',
  on: 'agreement',
  letter: 'S',
  summary: {
    nl: 'Woorden die ieder anders kan lezen.',
    en: 'Words that everybody may read differently.',
  },
  why: {
    nl: 'Beter, tijdig, klantgericht: iedereen knikt, en ieder bedoelt iets anders. Lezers zijn het over zulke woorden vaak oneens, daarom blijft dit een hint. De titel telt niet mee, want die mag kort zijn, en de norm van een stap evenmin: daar is een oordeel van beiden goed genoeg.',
    en: 'Better, timely, client-oriented: everybody nods, and everybody means something else. Readers often disagree on such words, so this stays a hint. The title is left out, since it may be short, and so is the norm of a step: there a judgement of both is good enough.',
  },
  remedy: {
    nl: 'Vervang het woord door wat je zou zien of tellen.',
    en: 'Replace the word by what you would see or count.',
  },
  source: 0,
  check(agreement, context) {
    for (const { words, span } of passagesWith('vague-wording', agreement, context, textsOf)) {
      context.report({
        span,
        message: {
          nl: `‘${words}’ kan ieder anders lezen. Schrijf wat je dan ziet of telt, zodat jullie hetzelfde bedoelen.`,
          en: `Everybody may read ‘${words}’ differently. Write what you would see or count, so that you mean the same.`,
        },
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Sfeer {
        specifiek: "een «betere» sfeer aan de balie"
      }
    `,
    en`
      result agreement Mood {
        specific: "a «better» mood at the front desk"
      }
    `,
  ],
  good: [
    result.nl`specifiek: "alle vacatures van niveau B en C"`,
    result.en`specific: "all vacancies at levels B and C"`,
  ],
});

function textsOf({ specific, measurements }: Agreement): Text[] {
  return [specific, ...measurements.map(({ text }) => text)].flatMap((text) => text ?? []);
}
