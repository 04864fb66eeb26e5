import type { Quantity, TimeUnit } from '../../facts/model.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const sessionLength = fileRule({
  name: 'programme/session-length',
  severity: 'warning',
  on: 'programme',
  summary: {
    nl: 'Een sessie die te lang duurt.',
    en: 'A session that takes too long.',
  },
  why: {
    nl: 'De kracht van het traject is dat deelnemers maar enkele uren uit hun werk zijn en meteen aan de slag gaan. Een lange sessie haalt dat weg; de lengte is instelbaar.',
    en: 'The strength of the programme is that participants are away from work for only a few hours and start at once. A long session undoes that; the length can be set.',
  },
  remedy: {
    nl: 'Kort de sessie in en verplaats de rest naar een opdracht.',
    en: 'Shorten the session and move the rest to an assignment.',
  },
  source: 1,
  thresholds: ['sessionMinutes'],
  check(programme, { report, settings }) {
    const most = settings.thresholds.sessionMinutes;
    for (const { name, duration } of programme.sessions) {
      const minutes = duration && minutesOf(duration);
      if (!duration || minutes === undefined || minutes <= most) continue;
      report({
        span: duration.span,
        message: {
          nl: `De sessie ‘${name.text}’ duurt ${minutes} minuten; meer dan ${most} haalt mensen te lang uit hun werk. Kort de sessie in of maak er een opdracht van.`,
          en: `The session ‘${name.text}’ takes ${minutes} minutes; more than ${most} keeps people from work too long. Shorten it or make it an assignment.`,
        },
      });
    }
  },
  bad: [
    nl`
      traject Waarde {
        sessie Eerste {
          duur: «1 dag»
        }
      }
    `,
    {
      ...en`
        programme Value {
          session First {
            duration: «90 minutes»
          }
        }
      `,
      thresholds: { sessionMinutes: 60 },
    },
  ],
  good: [
    nl`
      traject Waarde {
        sessie Eerste {
          duur: 2 uur
        }
      }
    `,
    en`
      programme Value {
        session First {
          duration: 120 minutes
        }
      }
    `,
  ],
});

const MINUTES: Partial<Record<TimeUnit, number>> = { minute: 1, hour: 60, day: 480, workingDay: 480, week: 2400 };

function minutesOf({ value, time }: Quantity): number | undefined {
  const minutes = time && MINUTES[time];
  return minutes && Math.round(value * minutes);
}
