import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

const TASKS = 3;

export const threeTasks = fileRule({
  name: 'day/three-tasks',
  severity: 'error',
  on: 'dayPlan',
  summary: {
    nl: 'Een dagplan zonder precies drie taken.',
    en: 'A day plan without exactly three tasks.',
  },
  why: {
    nl: 'Wie elke ochtend drie taken kiest, stuurt zelf zijn dag. Meer is een takenlijst die je toch niet haalt; minder is geen keuze tussen soorten werk.',
    en: 'Anyone who chooses three tasks every morning steers the day. More is a list you will not finish; fewer is no choice between kinds of work.',
  },
  remedy: {
    nl: 'Kies drie taken: verdeel ze over proactief, reactief en klein werk.',
    en: 'Choose three tasks: spread them over proactive, reactive and stuff.',
  },
  source: 1,
  check(plan, { report }) {
    const count = plan.tasks.length;
    if (count === TASKS) return;
    report({
      span: plan.name.span,
      message: {
        nl: `Het dagplan ‘${plan.name.text}’ heeft ${count} ${count === 1 ? 'taak' : 'taken'} in plaats van drie. Kies er precies drie, dan stuur je de dag.`,
        en: `The day plan ‘${plan.name.text}’ has ${count} ${count === 1 ? 'task' : 'tasks'} instead of three. Choose exactly three, so that you steer the day.`,
      },
    });
  },
  bad: [
    nl`
      dagplan «Maandag» {
        proactief: "opleidingsplan schetsen"
        reactief: "vragen van de balie"
      }
    `,
    en`
      day plan «Monday» {
        proactive: "sketching the training plan"
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
        reactive: "questions from the desk"
        stuff: "expenses"
      }
    `,
  ],
});
