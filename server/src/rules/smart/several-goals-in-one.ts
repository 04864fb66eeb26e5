import type { Agreement, Text } from '../../facts/model.ts';
import { passagesWith } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const severalGoalsInOne = fileRule({
  name: 'smart/several-goals-in-one',
  severity: 'hint',
  on: 'agreement',
  kinds: ['result'],
  letter: 'S',
  summary: {
    nl: 'Meer dan één doel in één afspraak.',
    en: 'More than one goal in one agreement.',
  },
  why: {
    nl: 'Twee doelen in één zin krijgen één oordeel: is de helft gelukt, dan is dat een mislukking of een compromis. Apart zijn ze te wegen en op te volgen. Een hint, want ‘en’ verbindt niet altijd twee doelen.',
    en: 'Two goals in one sentence get one judgement: when half of it worked that is a failure or a compromise. Apart they can be weighed and followed up. A hint, since ‘and’ does not always join two goals.',
  },
  remedy: {
    nl: 'Maak er twee afspraken van, of kies wat voorgaat.',
    en: 'Make it two agreements, or choose what comes first.',
  },
  source: 3,
  check(agreement, context) {
    for (const { words, span } of passagesWith('several-goals', agreement, context, textsOf)) {
      context.report({
        span,
        message: {
          nl: `Hier lijken meer doelen samen te staan (‘${words}’). Maak er aparte afspraken van, dan kan elk zijn eigen oordeel krijgen.`,
          en: `Several goals seem to stand together here (‘${words}’). Make them separate agreements, so that each gets its own judgement.`,
        },
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Balie {
        specifiek: "de wachttijd verkorten «en het verzuim verlagen»"
      }
    `,
    en`
      result agreement Desk {
        specific: "shorten the waiting time «and reduce» absence"
      }
    `,
  ],
  good: [result.nl`specifiek: "de wachttijd aan de balie"`, result.en`specific: "the waiting time at the front desk"`],
});

function textsOf({ title, specific, measurements }: Agreement): Text[] {
  return [title, specific, ...measurements.map(({ text }) => text)].flatMap((text) => text ?? []);
}
