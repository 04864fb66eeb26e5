import { inDialect } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const contributionUnnamed = fileRule({
  name: 'service/contribution-unnamed',
  severity: 'warning',
  on: 'service',
  summary: {
    nl: 'Een bijdrage die niet zegt wat iemand doet.',
    en: 'A contribution that does not say what somebody does.',
  },
  why: {
    nl: 'Een naam zonder bijdrage is een lijst van aanwezigen. Pas als iedereen kan zeggen wat hij toevoegt, leren teamleden elkaar kennen en zien ze wat er ontbreekt.',
    en: 'A name without a contribution is a list of those present. Only when all can say what they add do team members get to know each other and see what is missing.',
  },
  remedy: {
    nl: 'Schrijf achter elke naam wat die persoon bijdraagt.',
    en: 'Write after each name what that person contributes.',
  },
  source: 4,
  check(service, { report }) {
    for (const { by, text, span } of service.contributions) {
      if (text) continue;
      report({
        span,
        message: {
          nl: `Er staat niet wat ${by.name} bijdraagt aan ‘${service.title?.text ?? service.name.text}’. Schrijf het achter de naam, dan ziet het team wie wat doet.`,
          en: `It does not say what ${by.name} contributes to ‘${service.title?.text ?? service.name.text}’. Write it after the name, so that the team sees who does what.`,
        },
        fixes: [
          {
            title: { nl: 'Voeg de bijdrage toe', en: 'Add the contribution' },
            safe: false,
            edits: ({ facts }) => [
              {
                span: { start: by.span.end, end: by.span.end },
                text: inDialect(facts, { nl: ' "… wat draag je bij?"', en: ' "… what do you contribute?"' }),
              },
            ],
          },
        ],
      });
    }
  },
  bad: [
    nl`
      dienst Onthaal {
        bijdrage: jan "rondleiding", «piet»
      }
    `,
    en`
      service Welcome {
        contribution: «john», «pete»
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
