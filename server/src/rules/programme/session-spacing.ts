import type { Session } from '../../facts/model.ts';
import { toDay } from '../../plan/date.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const sessionSpacing = fileRule({
  name: 'programme/session-spacing',
  severity: 'warning',
  on: 'programme',
  summary: {
    nl: 'Sessies die te dicht op elkaar of te ver uit elkaar liggen.',
    en: 'Sessions too close together or too far apart.',
  },
  why: {
    nl: 'Eerst drie weken om alleen te oefenen, dan vijf weken om het team mee te nemen. Korter is er geen tijd om gewoontes te proberen; langer zakt het weg. Enkele dagen verschil is geen probleem, en wie een ander traject volgt, stelt de weken in.',
    en: 'First three weeks to practise alone, then five weeks to take the team along. Shorter leaves no time to try habits; longer and it fades. A few days do not matter, and who follows another programme sets the weeks.',
  },
  remedy: {
    nl: 'Verzet een sessie, of stel in hoeveel weken er horen tussen te liggen.',
    en: 'Move a session, or set how many weeks belong between.',
  },
  source: 1,
  thresholds: ['firstGapWeeks', 'laterGapWeeks', 'sessionToleranceDays'],
  check(programme, { report, settings: { thresholds } }) {
    const sessions = datedSessions(programme.sessions);
    for (const [index, session] of sessions.entries()) {
      const previous = sessions[index - 1];
      if (!previous) continue;
      const weeks = index === 1 ? thresholds.firstGapWeeks : thresholds.laterGapWeeks;
      const days = toDay(session.date) - toDay(previous.date);
      if (Math.abs(days - weeks * 7) <= thresholds.sessionToleranceDays) continue;
      report({
        span: session.span,
        message: {
          nl: `Tussen ‘${previous.name}’ en ‘${session.name}’ liggen ${days} dagen in plaats van ${weeks} weken: ${days < weeks * 7 ? 'te kort om te oefenen' : 'lang genoeg om alles te laten wegzakken'}. Verzet een van beide.`,
          en: `There are ${days} days between ‘${previous.name}’ and ‘${session.name}’ instead of ${weeks} weeks: ${days < weeks * 7 ? 'too short to practise' : 'long enough for everything to fade'}. Move one of them.`,
        },
      });
    }
  },
  bad: [
    nl`
      traject Waarde {
        sessie Eerste {
          datum: 2026-03-02
        }
        sessie Tweede {
          datum: «2026-03-09»
        }
      }
    `,
    {
      ...en`
        programme Value {
          session First {
            date: 2026-03-02
          }
          session Second {
            date: 2026-03-23
          }
          session Third {
            date: «2026-04-27»
          }
        }
      `,
      thresholds: { laterGapWeeks: 3 },
    },
  ],
  good: [
    nl`
      traject Waarde {
        sessie Eerste {
          datum: 2026-03-02
        }
        sessie Tweede {
          datum: 2026-03-24
        }
        sessie Derde {
          datum: 2026-04-27
        }
      }
    `,
    en`
      programme Value {
        session First {
          date: 2026-03-02
        }
        session Second {
          date: 2026-03-23
        }
      }
    `,
  ],
});

interface DatedSession {
  name: string;
  date: string;
  span: Session['span'];
}

function datedSessions(sessions: readonly Session[]): DatedSession[] {
  return sessions
    .flatMap(({ name, on }) => (on ? [{ name: name.text, date: on.date, span: on.span }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
