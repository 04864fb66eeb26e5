import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const clientCriterionMissing = fileRule({
  name: 'service/client-criterion-missing',
  severity: 'warning',
  on: 'service',
  summary: {
    nl: 'Een dienst die niet zegt waar de klant naar kijkt.',
    en: 'A service that does not say what the client looks at.',
  },
  why: {
    nl: 'De klant vormt zich een beeld van de prestatie, of het team dat nu weet of niet. Wie weet waar de klant naar kijkt, verbetert het juiste en kan feedback plaatsen.',
    en: 'The client forms an opinion of the service whether the team knows it or not. Anyone who knows what the client looks at improves the right thing and can place feedback.',
  },
  remedy: {
    nl: 'Vraag aan klanten waaraan zij zien dat het goed was.',
    en: 'Ask clients by what they see that it was good.',
  },
  source: 4,
  check(service, { report, facts, word }) {
    if (service.clientCriterion) return;
    const name = service.title?.text ?? service.name.text;
    report({
      span: service.name.span,
      message: {
        nl: `De dienst ‘${name}’ zegt niet waar de klant naar kijkt, dus verbeter je op de gok. Vraag het na en voeg ‘${word('client-looks-at')}’ toe.`,
        en: `The service ‘${name}’ does not say what the client looks at, so you improve by guessing. Ask, and add ‘${word('client-looks-at')}’.`,
      },
      fixes: [
        insertFix(facts, service, 'client-looks-at', {
          nl: '"… waar kijkt de klant naar?"',
          en: '"… what does the client look at?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      dienst «Onthaal» {
        bijdrage: jan "rondleiding", piet "eerste gesprek"
      }
    `,
    en`
      service «Welcome» {
        contribution: john "tour", pete "first talk"
      }
    `,
  ],
  good: [
    nl`
      dienst Onthaal {
        bijdrage: piet "rondleiding", els "eerste gesprek"
        klant kijkt naar: "werkplek klaar op de eerste dag"
      }
    `,
    en`
      service Welcome {
        contribution: pete "tour", els "first talk"
        client looks at: "workplace ready on the first day"
      }
    `,
  ],
});
