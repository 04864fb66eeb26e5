import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const meetingWithoutPurpose = fileRule({
  name: 'team/meeting-without-purpose',
  severity: 'warning',
  on: 'team',
  summary: {
    nl: 'Een overleg zonder doel.',
    en: 'A meeting without a purpose.',
  },
  why: {
    nl: 'Is het echt de moeite om samen te komen? Zonder doel kan niemand die vraag beantwoorden, en blijft een overleg bestaan omdat het in de agenda staat.',
    en: 'Is it really worth coming together? Without a purpose nobody can answer that, and a meeting goes on because it is in the calendar.',
  },
  remedy: {
    nl: 'Schrijf waarvoor het overleg dient, of schaf het af.',
    en: 'Write what the meeting is for, or drop it.',
  },
  source: 1,
  check(team, { report, facts, word }) {
    for (const meeting of team.meetings.filter(({ purpose }) => !purpose)) {
      report({
        span: meeting.name.span,
        message: {
          nl: `Het overleg ‘${meeting.name.text}’ heeft geen doel, dus kan niemand zeggen of samenkomen de moeite is. Voeg ‘${word('purpose')}’ toe of schaf het af.`,
          en: `The meeting ‘${meeting.name.text}’ has no purpose, so nobody can say whether coming together is worth it. Add ‘${word('purpose')}’ or drop it.`,
        },
        fixes: [
          insertFix(facts, meeting, 'purpose', {
            nl: '"… waarvoor komen we samen?"',
            en: '"… why do we come together?"',
          }),
        ],
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        overleg «Weekstart» {
          wanneer: elke week
        }
      }
    `,
    en`
      team Reception {
        meeting «Start» {
          when: every week
        }
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        overleg Weekstart {
          doel: "werk van de week verdelen"
          wanneer: elke week
        }
      }
    `,
    en`
      team Reception {
        meeting Start {
          purpose: "dividing the work of the week"
          when: every week
        }
      }
    `,
  ],
});
