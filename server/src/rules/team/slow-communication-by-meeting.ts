import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const slowCommunicationByMeeting = fileRule({
  name: 'team/slow-communication-by-meeting',
  severity: 'warning',
  ceiling: 'information',
  on: 'programme',
  summary: {
    nl: 'Trage communicatie die toch een vergadering wordt.',
    en: 'Slow communication that turns into a meeting after all.',
  },
  why: {
    nl: 'De opdracht is net om inzichten te delen zonder vergadering: in een document of een video die ieder leest wanneer het past. Zo oefent het team een andere manier. Wordt de vergadering alleen uit de woorden van ‘vorm’ afgeleid, dan is het informatie.',
    en: 'The point of the assignment is to share insights without a meeting: in a document or a video that everybody reads when it suits them. So the team practises another way. When the meeting is only read from the words of ‘medium’, it is information.',
  },
  remedy: {
    nl: 'Kies een document of een video, en stel er vragen bij.',
    en: 'Choose a document or a video, and ask questions with it.',
  },
  source: 1,
  check(programme, { report, word }) {
    for (const { kinds, medium, name } of programme.assignments) {
      if (!kinds.includes('slow communication')) continue;
      const isMeeting = kinds.includes('team meeting');
      if (!isMeeting && !MEETING.test(medium?.text ?? '')) continue;
      report({
        ...(isMeeting ? {} : { severity: 'information' }),
        span: medium?.span ?? name.span,
        message: {
          nl: `‘${name.text}’ is trage communicatie, maar gebeurt in een overleg. Kies bij ‘${word('medium')}’ een document of een video.`,
          en: `‘${name.text}’ is slow communication, but happens in a meeting. Choose a document or a video at ‘${word('medium')}’.`,
        },
      });
    }
  },
  bad: [
    nl`
      traject Waarde {
        opdracht «Delen» {
          soort: trage communicatie, teamoverleg
        }
      }
    `,
    {
      ...en`
        programme Value {
          assignment Sharing {
            kind: slow communication
            medium: «"meeting of an hour"»
          }
        }
      `,
      severity: 'information',
    },
  ],
  good: [
    nl`
      traject Waarde {
        opdracht Delen {
          soort: trage communicatie
          vorm: "document van één bladzijde"
        }
      }
    `,
    en`
      programme Value {
        assignment Sharing {
          kind: slow communication
          medium: "five-minute video"
        }
      }
    `,
  ],
});

const MEETING = /\b(?:meeting|overleg|vergadering|samenkomst|bijeenkomst)\b|vergadering$/i;
