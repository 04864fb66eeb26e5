import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const reviewMissing = fileRule({
  name: 'team/review-missing',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Teamregels die nooit herbekeken worden.',
    en: 'Team rules that are never looked at again.',
  },
  why: {
    nl: 'Nieuwe gewoontes verankeren vraagt terugkijken: wat werkt, wat niet? Zonder moment sterven regels in stilte. Alleen voor teams met regels.',
    en: 'Making new habits stick takes looking back: what works, what does not? Without a moment for it rules die in silence. Only for teams with rules.',
  },
  remedy: {
    nl: 'Spreek af wanneer jullie de regels opnieuw bekijken.',
    en: 'Agree when you look at the rules again.',
  },
  source: 1,
  check(team, { report, facts, word }) {
    if (team.rules.length === 0 || team.review.length > 0) return;
    report({
      span: team.name.span,
      message: {
        nl: `Er staat niet wanneer ‘${team.name.text}’ de regels opnieuw bekijkt, dus sterven ze in stilte. Voeg ‘${word('review')}’ toe.`,
        en: `It does not say when ‘${team.name.text}’ looks at its rules again, so they die in silence. Add ‘${word('review')}’.`,
      },
      fixes: [insertFix(facts, team, 'review', { nl: 'elk kwartaal', en: 'every quarter' })],
    });
  },
  bad: [
    nl`
      team «Onthaal» {
        principe Vooruit {
          regel Agenda
        }
      }
    `,
    en`
      team «Reception» {
        principle Ahead {
          rule Calendar
        }
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel Agenda
        }
        herziening: elk kwartaal
      }
    `,
    en`
      team Reception {
        members: john, pete
      }
    `,
  ],
});
