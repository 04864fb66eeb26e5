import { moveTo } from '../../fixes/move-to.ts';
import { addDays, toDay } from '../../plan/date.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const teamMeetingTiming = fileRule({
  name: 'programme/team-meeting-timing',
  severity: 'warning',
  on: 'programme',
  summary: {
    nl: 'Een teamoverleg dat niet een week voor de laatste sessie valt.',
    en: 'A team meeting that is not a week before the last session.',
  },
  why: {
    nl: 'Het team maakt zijn afspraken een week voor de laatste sessie: vroeg genoeg om ze te laten bezinken, laat genoeg om eerst kennis te delen. Valt het overleg na de sessie, dan is er niets om op terug te kijken.',
    en: 'The team makes its agreements a week before the last session: early enough to let them settle, late enough to share knowledge first. When the meeting is after the session there is nothing to look back on.',
  },
  remedy: {
    nl: 'Verzet het teamoverleg naar ongeveer een week voor de laatste sessie.',
    en: 'Move the team meeting to about a week before the last session.',
  },
  source: 1,
  thresholds: ['teamMeetingDaysBefore', 'sessionToleranceDays'],
  check(programme, { report, settings: { thresholds } }) {
    const last = programme.sessions
      .flatMap(({ on, name }) => (on ? [{ date: on.date, name: name.text }] : []))
      .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (!last || programme.sessions.length < 2) return;
    const wanted = addDays(last.date, -thresholds.teamMeetingDaysBefore);
    for (const { kinds, due, name } of programme.assignments) {
      if (!due || !kinds.includes('team meeting')) continue;
      if (Math.abs(toDay(due.date) - toDay(wanted)) <= thresholds.sessionToleranceDays) continue;
      report({
        span: due.span,
        message: {
          nl: `Het teamoverleg ‘${name.text}’ valt op ${due.date}; een week voor ‘${last.name}’ is rond ${wanted}. Verzet het, zodat het team tijd heeft om te delen en te laten bezinken.`,
          en: `The team meeting ‘${name.text}’ is on ${due.date}; a week before ‘${last.name}’ is around ${wanted}. Move it, so that the team has time to share and to let it settle.`,
        },
        fixes: [moveTo(due.span, wanted)],
      });
    }
  },
  bad: [
    nl`
      traject Waarde {
        sessie Tweede {
          datum: 2026-03-23
        }
        sessie Derde {
          datum: 2026-04-27
        }
        opdracht Overleg {
          soort: teamoverleg
          tegen: «2026-04-29»
        }
      }
    `,
    en`
      programme Value {
        session Second {
          date: 2026-03-23
        }
        session Third {
          date: 2026-04-27
        }
        assignment Meeting {
          kind: team meeting
          due: «2026-03-30»
        }
      }
    `,
  ],
  good: [
    nl`
      traject Waarde {
        sessie Eerste {
          datum: 2026-03-02
        }
        sessie Tweede {
          datum: 2026-03-23
        }
        opdracht Overleg {
          soort: teamoverleg
          tegen: 2026-03-17
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
        assignment Meeting {
          kind: team meeting
          due: 2026-03-16
        }
      }
    `,
  ],
});
