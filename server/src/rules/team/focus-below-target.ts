import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';
import { hoursPerWeek } from './focus-hours.ts';

export const focusBelowTarget = fileRule({
  name: 'team/focus-below-target',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Minder focustijd dan het streefdoel.',
    en: 'Less focus time than the target.',
  },
  why: {
    nl: 'Een halfuurtje per week is te kort om vooruit te werken. Het streefdoel staat op 4 uur per week en is instelbaar; wie kleiner begint, doet dat bewust.',
    en: 'Half an hour a week is too short to work ahead. The target is 4 hours per week and can be set; who starts smaller does so on purpose.',
  },
  remedy: {
    nl: 'Maak meer tijd vrij, of pas het streefdoel van het project aan.',
    en: 'Keep more time free, or change the target of the project.',
  },
  source: 1,
  thresholds: ['focusHoursPerWeek'],
  check(team, { report, settings }) {
    const target = settings.thresholds.focusHoursPerWeek;
    for (const { name, focusTime } of team.rules) {
      const hours = focusTime && hoursPerWeek(focusTime);
      if (hours === undefined || hours >= target) continue;
      const rounded = Math.round(hours * 10) / 10;
      report({
        span: focusTime?.span ?? name.span,
        message: {
          nl: `De regel ‘${name.text}’ maakt ${String(rounded).replace('.', ',')} uur per week vrij; het streefdoel is ${target} uur. Te weinig om vooruit te werken: maak meer tijd vrij of pas het streefdoel aan.`,
          en: `The rule ‘${name.text}’ keeps ${rounded} ${rounded === 1 ? 'hour' : 'hours'} per week free; the target is ${target}. That is too little to work ahead: keep more time free or change the target.`,
        },
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel Focus {
            focustijd: «90 minuten per week»
          }
        }
      }
    `,
    {
      ...en`
        team Reception {
          principle Ahead {
            rule Focus {
              focus time: «4 hours per week»
            }
          }
        }
      `,
      thresholds: { focusHoursPerWeek: 6 },
    },
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
            focus time: 1 hour per day
            focus task: "the task is in the calendar"
            why: "who works ahead has fewer fires to put out"
          }
        }
      }
    `,
  ],
});
