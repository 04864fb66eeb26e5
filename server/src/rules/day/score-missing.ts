import type { Colour } from '../../facts/model.ts';
import { dialectOf } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

const COLOURS: readonly Colour[] = ['green', 'orange', 'red'];

export const scoreMissing = fileRule({
  name: 'day/score-missing',
  severity: 'information',
  on: 'dayPlan',
  summary: {
    nl: 'Een voorbije dag met een taak zonder score.',
    en: 'A past day with a task without a score.',
  },
  why: {
    nl: 'De winst van de oefening zit in de avond: groen, oranje of rood per taak leert je beter plannen. Een dag zonder score is een gemiste les, meer niet.',
    en: 'The gain of the exercise is in the evening: green, orange or red per task teaches you to plan better. A day without scores is a lesson missed, no more.',
  },
  remedy: {
    nl: 'Geef elke taak een kleur: groen, oranje of rood.',
    en: 'Give each task a colour: green, orange or red.',
  },
  source: 1,
  check(plan, { report, facts, settings }) {
    if (!plan.on || plan.on.date >= settings.today) return;
    const dialect = dialectOf(facts);
    for (const { colour, text, span } of plan.tasks) {
      if (colour) continue;
      report({
        span,
        message: {
          nl: `De taak ‘${text.text}’ van ${plan.on.date} heeft geen score. Groen, oranje of rood: zo leer je beter plannen.`,
          en: `The task ‘${text.text}’ of ${plan.on.date} has no score. Green, orange or red: that is how you learn to plan better.`,
        },
        fixes: COLOURS.map((each) => {
          const word = dialect.choiceWords('colour', each)[0];
          return {
            title: { nl: `Geef ‘${word}’`, en: `Score ‘${word}’` },
            safe: false,
            personal: true,
            edits: () => [{ span: { start: text.span.end, end: text.span.end }, text: ` ${word}` }],
          };
        }),
      });
    }
  },
  bad: [
    nl`
      dagplan Vrijdag {
        datum: 2026-02-27
        proactief: "opleidingsplan schetsen" groen
        «reactief: "vragen van de balie"»
        klein werk: "onkosten ingeven" rood
      }
    `,
    en`
      day plan Friday {
        date: 2026-02-27
        «proactive: "sketching the training plan"»
        reactive: "questions from the desk" orange
        stuff: "expenses" green
      }
    `,
  ],
  good: [
    nl`
      dagplan Maandag {
        datum: 2026-03-02
        proactief: "opleidingsplan schetsen"
        reactief: "vragen van de balie"
        klein werk: "onkosten ingeven"
      }
    `,
    en`
      day plan Friday {
        date: 2026-02-27
        proactive: "sketching the training plan" green
        reactive: "questions from the desk" orange
        stuff: "expenses" green
      }
    `,
  ],
});
