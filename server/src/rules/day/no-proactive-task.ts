import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const noProactiveTask = fileRule({
  name: 'day/no-proactive-task',
  severity: 'warning',
  on: 'dayPlan',
  summary: {
    nl: 'Een dagplan zonder proactieve taak.',
    en: 'A day plan without a proactive task.',
  },
  why: {
    nl: 'Impact en voldoening zitten in werk dat vooruitkijkt. Staat het niet in het plan, dan vullen vragen en kleine taakjes de dag vanzelf.',
    en: 'Impact and satisfaction are in work that looks ahead. When it is not in the plan, questions and chores fill the day by themselves.',
  },
  remedy: {
    nl: 'Vervang één taak door werk dat vooruitkijkt.',
    en: 'Replace one task by work that looks ahead.',
  },
  source: 1,
  check(plan, { report, word }) {
    const categories = plan.tasks.map(({ category }) => category);
    if (categories.length === 0 || categories.includes(undefined) || categories.includes('proactive')) return;
    report({
      span: plan.name.span,
      message: {
        nl: `Het dagplan ‘${plan.name.text}’ heeft geen ‘${word('proactive')}’ werk, dus vullen anderen de dag. Vervang één taak door werk dat vooruitkijkt.`,
        en: `The day plan ‘${plan.name.text}’ has no ‘${word('proactive')}’ work, so others fill the day. Replace one task by work that looks ahead.`,
      },
    });
  },
  bad: [
    nl`
      dagplan «Maandag» {
        reactief: "vragen van de balie"
        reactief: "klacht van vrijdag"
        klein werk: "onkosten ingeven"
      }
    `,
    en`
      day plan «Monday» {
        reactive: "questions from the desk"
        stuff: "expenses"
        stuff: "filing"
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
        proactive: "talking to the schools"
        stuff: "expenses"
      }
    `,
  ],
});
