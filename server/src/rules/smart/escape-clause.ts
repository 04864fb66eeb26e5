import { passagesWith, promisesOf } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const escapeClause = fileRule({
  name: 'smart/escape-clause',
  severity: 'hint',
  on: 'agreement',
  letter: 'S',
  summary: {
    nl: 'Een achterdeurtje in de afspraak.',
    en: 'A way out in the agreement.',
  },
  why: {
    nl: '‘Waar mogelijk’ en ‘indien nodig’ laten achteraf elke uitkomst toe. Is er echt een voorwaarde, noem ze dan, met wat jullie doen als ze niet vervuld raakt. Een hint, want dit wordt uit de woorden gelezen.',
    en: '‘Where possible’ and ‘if needed’ allow any outcome afterwards. When there really is a condition, name it, with what you do when it is not met. A hint, since this is read from the words.',
  },
  remedy: {
    nl: 'Schrap het voorbehoud, of maak er een randvoorwaarde van.',
    en: 'Drop the reservation, or make it a precondition.',
  },
  source: 0,
  check(agreement, context) {
    const { report, word } = context;
    for (const { words, span } of passagesWith('escape-clause', agreement, context, promisesOf)) {
      report({
        span,
        message: {
          nl: `‘${words}’ laat achteraf elke uitkomst toe. Schrap het, of maak er een ‘${word('precondition')}’ met een terugvaloptie van.`,
          en: `‘${words}’ allows any outcome afterwards. Drop it, or make it a ‘${word('precondition')}’ with a fallback.`,
        },
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Balie {
        specifiek: "alle vragen dezelfde dag beantwoorden «waar mogelijk»"
      }
    `,
    en`
      result agreement Desk {
        specific: "answering all questions on the same day «where possible»"
      }
    `,
  ],
  good: [
    result.nl`specifiek: "alle vragen die voor 15 uur binnenkomen"`,
    result.en`specific: "all questions that come in before 15 hours"`,
  ],
});
