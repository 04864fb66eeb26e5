import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const focusWithoutWhy = fileRule({
  name: 'team/focus-without-why',
  severity: 'warning',
  on: 'team',
  summary: {
    nl: 'Focustijd zonder uitleg aan collega’s.',
    en: 'Focus time without the why for colleagues.',
  },
  why: {
    nl: 'Wie zich terugtrekt zonder uitleg, lijkt egoïstisch. Met het waarom erbij wordt focustijd iets wat je elkaar gunt, ook buiten het team.',
    en: 'Anyone who withdraws without explaining looks selfish. With the why, focus time becomes something you grant each other, also outside the team.',
  },
  remedy: {
    nl: 'Schrijf waarom jullie dit doen en wat collega’s eraan hebben.',
    en: 'Write why you do this and what colleagues get out of it.',
  },
  source: 1,
  check(team, { report, facts, word }) {
    for (const rule of team.rules.filter(({ focusTime, why }) => focusTime && !why)) {
      report({
        span: rule.name.span,
        message: {
          nl: `De regel ‘${rule.name.text}’ zegt niet waarom, dus lijkt focustijd egoïsme. Voeg ‘${word('why')}’ toe en vertel het ook aan collega’s.`,
          en: `The rule ‘${rule.name.text}’ does not say why, so focus time looks selfish. Add ‘${word('why')}’ and tell colleagues too.`,
        },
        fixes: [
          insertFix(facts, rule, 'why', {
            nl: '"… wat hebben collega’s eraan?"',
            en: '"… what do colleagues get out of it?"',
          }),
        ],
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel «Focus» {
            focustijd: 4 uur per week
          }
        }
      }
    `,
    en`
      team Reception {
        principle Ahead {
          rule «Focus» {
            focus time: 4 hours per week
          }
        }
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel Focus {
            focustijd: 4 uur per week
            focustaak: "de taak staat in de agenda"
            waarom: "wie vooruitwerkt, hoeft minder te blussen"
          }
        }
      }
    `,
    en`
      team Reception {
        principle Ahead {
          rule Focus {
            focus time: 4 hours per week
            focus task: "the task is in the calendar"
            why: "who works ahead has fewer fires to put out"
          }
        }
      }
    `,
  ],
});
