import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const inspirationMissing = fileRule({
  name: 'smart/inspiration-missing',
  severity: 'information',
  on: 'agreement',
  kinds: ['result', 'process'],
  letter: 'Be',
  summary: {
    nl: 'Een afspraak die niet zegt welke droom ze dichterbij brengt.',
    en: 'An agreement that does not say which dream it brings closer.',
  },
  why: {
    nl: 'Mensen houden een afspraak vol als ze weten waar het hun om gaat. Een cijfer alleen bezielt niemand. Het is informatie: wie de zin al kent, hoeft hem niet telkens op te schrijven.',
    en: 'People keep up an agreement when they know what it is all for. A figure alone inspires nobody. It is information: who knows the point already need not write it down every time.',
  },
  remedy: {
    nl: 'Vraag samen: welke droom realiseren we hiermee? Schrijf het antwoord in één zin.',
    en: 'Ask together: which dream do we realise with this? Write the answer in one sentence.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    if (agreement.inspiring) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${name}’ zegt niet welke droom het dichterbij brengt, en een afspraak zonder zin houdt niemand lang vol. Voeg een regel ‘${word('inspiring')}’ toe.`,
        en: `‘${name}’ does not say which dream it brings closer, and nobody keeps at an agreement that seems pointless. Add a line ‘${word('inspiring')}’.`,
      },
      fixes: [
        insertFix(facts, agreement, 'inspiring', {
          nl: '"… welke droom realiseren we?"',
          en: '"… which dream do we realise?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        tussen: els en jan
      }
    `,
    en`
      process agreement «Welcome» {
        between: els and pete
      }
    `,
  ],
  good: [
    result.nl`bezielend: "Wie bij ons begint, hoort er de eerste dag al bij."`,
    result.en`inspiring: "Whoever starts here belongs from the first day."`,
  ],
});
