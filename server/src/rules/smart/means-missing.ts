import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const meansMissing = fileRule({
  name: 'smart/means-missing',
  severity: 'information',
  on: 'agreement',
  kinds: ['result', 'process'],
  letter: 'R',
  summary: {
    nl: 'Een afspraak zonder middelen.',
    en: 'An agreement without means.',
  },
  why: {
    nl: 'Wie een resultaat belooft, mag over de middelen onderhandelen: werktijd, budget, hulp. Staat er niets, dan komt het werk vaak bovenop al het andere. Soms volstaat wat er al is, daarom is dit informatie.',
    en: 'Anyone who promises a result may negotiate the means: working time, budget, help. When nothing is written, the work often comes on top of everything else. Sometimes what is there will do, so this is information.',
  },
  remedy: {
    nl: 'Spreek af hoeveel tijd, geld of hulp erbij hoort, ook als dat niets extra is.',
    en: 'Agree how much time, money or help goes with it, even when that is nothing extra.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    if (agreement.means.length > 0) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `Bij ‘${name}’ zijn geen middelen afgesproken, zodat het werk bovenop al het andere dreigt te komen. Voeg een regel ‘${word('means')}’ toe.`,
        en: `No means are agreed for ‘${name}’, so the work may come on top of everything else. Add a line ‘${word('means')}’.`,
      },
      fixes: [
        insertFix(facts, agreement, 'means', {
          nl: '"… hoeveel tijd, geld of hulp?"',
          en: '"… how much time, money or help?"',
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
    result.nl`middelen: 2 dagen per week, 5000 EUR voor "wervingscampagne"`,
    result.en`means: 2 days per week, 5000 EUR for "campaign"`,
  ],
});
