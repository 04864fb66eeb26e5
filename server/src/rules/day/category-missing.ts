import { dialectOf } from '../../fixes/insert.ts';
import { inAList } from '../../project/localized.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

const CATEGORIES = ['proactive', 'reactive', 'stuff'] as const;

export const categoryMissing = fileRule({
  name: 'day/category-missing',
  severity: 'warning',
  on: 'dayPlan',
  summary: {
    nl: 'Een taak in een dagplan zonder categorie.',
    en: 'A task in a day plan without a category.',
  },
  why: {
    nl: 'De oefening draait om de categorie: proactief werk vooruit, reactief werk op vraag, klein werk tussendoor. Zonder categorie zie je ’s avonds niet waar de dag naartoe ging.',
    en: 'The exercise is about the category: proactive work ahead, reactive work on demand, stuff in between. Without a category you do not see in the evening where the day went.',
  },
  remedy: {
    nl: 'Kies de categorie van de taak.',
    en: 'Choose the category of the task.',
  },
  source: 1,
  check(plan, { report, facts }) {
    const dialect = dialectOf(facts);
    const words = CATEGORIES.map((category) => dialect.word('property', category));
    const choices = inAList(
      words.map((word) => `‘${word}’`),
      'or',
    );
    for (const { category, text, span } of plan.tasks) {
      if (category) continue;
      report({
        span,
        message: {
          nl: `De taak ‘${text.text}’ heeft geen categorie, dus zie je niet waar de dag naartoe gaat. Kies ${choices.nl}.`,
          en: `The task ‘${text.text}’ has no category, so you do not see where the day goes. Choose ${choices.en}.`,
        },
        fixes: words.map((word) => ({
          title: { nl: `Maak er ‘${word}’ van`, en: `Make it ‘${word}’` },
          safe: false,
          edits: ({ text: document }) => {
            const colon = document.indexOf(':', span.start);
            return [{ span: { start: span.start, end: colon }, text: word }];
          },
        })),
      });
    }
  },
  bad: [
    nl`
      dagplan Maandag {
        «taak: "opleidingsplan schetsen"»
      }
    `,
    en`
      day plan Monday {
        «task: "sketching the training plan"»
        reactive: "questions from the desk"
      }
    `,
  ],
  good: [
    nl`
      dagplan Maandag {
        proactief: "opleidingsplan schetsen"
        reactief: "vragen van de balie"
        klein werk: "onkosten ingeven"
      }
    `,
    en`
      day plan Monday {
        proactive: "sketching the training plan"
        reactive: "questions from the desk"
        stuff: "expenses"
      }
    `,
  ],
});
