import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const focusWithoutTask = fileRule({
  name: 'team/focus-without-task',
  severity: 'warning',
  on: 'team',
  summary: {
    nl: 'Focustijd zonder taak in de agenda.',
    en: 'Focus time without a task in the calendar.',
  },
  why: {
    nl: 'Een leeg focusblok wordt inhaaltijd voor mails. Staat de taak erbij, dan weet je waarmee je begint en begrijpen collega’s waarom je even niet antwoordt.',
    en: 'An empty focus block becomes time to catch up on mail. With the task in it you know what to start with, and colleagues see why you do not answer for a while.',
  },
  remedy: {
    nl: 'Spreek af waar de taak van een focusblok staat.',
    en: 'Agree where the task of a focus block is noted.',
  },
  source: 1,
  check(team, { report, facts, word }) {
    for (const rule of team.rules.filter(({ focusTime, focusTask }) => focusTime && !focusTask)) {
      report({
        span: rule.name.span,
        message: {
          nl: `De regel ‘${rule.name.text}’ zegt niet waar de taak van een focusblok staat, dus wordt het inhaaltijd. Voeg ‘${word('focus-task')}’ toe.`,
          en: `The rule ‘${rule.name.text}’ does not say where the task of a focus block is noted, so it becomes time to catch up. Add ‘${word('focus-task')}’.`,
        },
        fixes: [
          insertFix(facts, rule, 'focus-task', {
            nl: '"de taak staat in de agenda"',
            en: '"the task is in the calendar"',
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
          rule Calendar "Everybody notes in the calendar what they work on."
        }
      }
    `,
  ],
});
