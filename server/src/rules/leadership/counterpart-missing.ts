import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const counterpartMissing = fileRule({
  name: 'leadership/counterpart-missing',
  severity: 'information',
  on: 'agreement',
  kinds: ['result', 'process'],
  summary: {
    nl: 'Een afspraak zonder tegenprestatie.',
    en: 'An agreement without a counterpart.',
  },
  why: {
    nl: 'Een afspraak heeft twee kanten: wat er bereikt wordt, en wat ertegenover staat. Dat hoeft geen geld te zijn: opleiding, vrijheid, een interessante opdracht. Informatie, want soms is het werk zelf genoeg.',
    en: 'An agreement has two sides: what is reached, and what is given in return. It need not be money: training, freedom, an interesting assignment. Information, since sometimes the work itself is enough.',
  },
  remedy: {
    nl: 'Vraag wat de medewerker eraan heeft, en schrijf het op.',
    en: 'Ask what the employee gets out of it, and write it down.',
  },
  source: 3,
  check(agreement, { report, facts, word }) {
    if (agreement.counterpart) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `Bij ‘${name}’ staat niet wat ertegenover staat, dus blijft de afspraak van één kant. Voeg ‘${word('counterpart')}’ toe.`,
        en: `‘${name}’ does not say what is given in return, so the agreement stays one-sided. Add ‘${word('counterpart')}’.`,
      },
      fixes: [
        insertFix(facts, agreement, 'counterpart', {
          nl: '"… wat staat ertegenover?"',
          en: '"… what is given in return?"',
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
    result.nl`tegenprestatie: "opleiding arbeidsrecht in het najaar"`,
    result.en`counterpart: "labour law course in autumn"`,
  ],
});
