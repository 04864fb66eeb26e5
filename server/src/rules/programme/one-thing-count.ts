import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const oneThingCount = fileRule({
  name: 'programme/one-thing-count',
  severity: 'error',
  on: 'programme',
  summary: {
    nl: 'De opdracht ‘één idee’ zonder precies één idee.',
    en: 'The assignment ‘one thing’ without exactly one idea.',
  },
  why: {
    nl: 'Wie moet kiezen, denkt na over wat er echt toe doet. Met drie ideeën kies je niet en verandert er niets. Zolang de opdracht nog niet af hoeft te zijn, mag het idee ontbreken.',
    en: 'Anyone who has to choose thinks about what really matters. With three ideas there is no choice and nothing changes. As long as the assignment is not due the idea may be missing.',
  },
  remedy: {
    nl: 'Houd het ene idee over waarmee je begint.',
    en: 'Keep the one idea you start with.',
  },
  source: 1,
  check(programme, { report, settings, word }) {
    for (const { kinds, ideas, due, name } of programme.assignments) {
      if (!kinds.includes('one thing') || ideas.length === 1) continue;
      if (ideas.length === 0 && (!due || due.date >= settings.today)) continue;
      const count = ideas.length;
      report({
        span: ideas[1]?.span ?? name.span,
        message: {
          nl: `Bij ‘${name.text}’ hoort precies één idee, en er ${count === 0 ? 'staat er geen' : `staan er ${count}`}. Kies het ene ‘${word('idea')}’ waarmee je begint.`,
          en: `‘${name.text}’ takes exactly one idea, and there ${count === 0 ? 'is none' : `are ${count}`}. Choose the one ‘${word('idea')}’ you start with.`,
        },
      });
    }
  },
  bad: [
    nl`
      traject Waarde {
        opdracht EenIdee {
          soort: één idee
          idee: "de ochtend is voor werk dat vooruitkijkt"
          idee: «"minder vergaderen"»
        }
      }
    `,
    en`
      programme Value {
        assignment «OneIdea» {
          kind: one thing
          due: 2026-02-20
        }
      }
    `,
  ],
  good: [
    nl`
      traject Waarde {
        opdracht EenIdee {
          soort: één idee
          idee: "de ochtend is voor werk dat vooruitkijkt"
        }
      }
    `,
    en`
      programme Value {
        assignment OneIdea {
          kind: one thing
          due: 2026-03-20
        }
      }
    `,
  ],
});
