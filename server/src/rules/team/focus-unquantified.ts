import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';
import { hoursPerWeek } from './focus-hours.ts';

export const focusUnquantified = fileRule({
  name: 'team/focus-unquantified',
  severity: 'warning',
  on: 'team',
  summary: {
    nl: 'Focustijd zonder hoeveel uur per week.',
    en: 'Focus time without how many hours per week.',
  },
  why: {
    nl: '‘We plannen focustijd’ verliest het elke week van de mails. Een aantal uren per week is af te spreken, in de agenda te zetten en na te kijken.',
    en: '‘We plan focus time’ loses against the mail every week. A number of hours per week can be agreed, put in the calendar and checked.',
  },
  remedy: {
    nl: 'Schrijf hoeveel uur per week, bijvoorbeeld ‘4 uur per week’.',
    en: 'Write how many hours per week, for example ‘4 hours per week’.',
  },
  source: 1,
  thresholds: ['focusHoursPerWeek'],
  check(team, { report, facts, settings, word }) {
    const hours = settings.thresholds.focusHoursPerWeek;
    for (const rule of team.rules) {
      const { focusTime, focusTask } = rule;
      if (focusTime ? hoursPerWeek(focusTime) !== undefined : !focusTask) continue;
      report({
        span: focusTime?.span ?? rule.name.span,
        message: {
          nl: `De regel ‘${rule.name.text}’ zegt niet hoeveel uur focustijd per week, dus wint de mailbox. Schrijf bij ‘${word('focus-time')}’ bijvoorbeeld ${hours} uur per week.`,
          en: `The rule ‘${rule.name.text}’ does not say how many hours of focus time per week, so the mailbox wins. Write at ‘${word('focus-time')}’ for example ${hours} hours per week.`,
        },
        fixes: focusTime
          ? []
          : [insertFix(facts, rule, 'focus-time', { nl: `${hours} uur per week`, en: `${hours} hours per week` })],
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel «Focus» {
            focustaak: "de taak staat in de agenda"
          }
        }
      }
    `,
    en`
      team Reception {
        principle Ahead {
          rule Focus {
            focus time: «2 blocks»
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
            focus time: 60 minutes per day
            focus task: "the task is in the calendar"
            why: "who works ahead has fewer fires to put out"
          }
        }
      }
    `,
  ],
});
