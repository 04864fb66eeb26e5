import { cyclesOf } from '../../plan/dependencies.ts';
import { inAList } from '../../project/localized.ts';
import { projectRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const stepCycle = projectRule({
  name: 'process/step-cycle',
  severity: 'error',
  on: 'agreement',
  summary: {
    nl: 'Stappen die op elkaar wachten.',
    en: 'Steps that wait for each other.',
  },
  why: {
    nl: 'Als de ene stap na de andere komt en omgekeerd, kan geen van beide beginnen. Zo’n plan kan niet getekend of opgevolgd worden.',
    en: 'When one step comes after the other and the other way round, neither can begin. Such a plan can neither be drawn nor followed up.',
  },
  remedy: {
    nl: 'Haal één van de afhankelijkheden weg, of deel een stap in tweeën.',
    en: 'Remove one of the dependencies, or divide a step in two.',
  },
  source: 0,
  check({ steps }, { report, word, uri, facts }) {
    if (!steps.some(({ after }) => after.length > 0)) return;
    for (const cycle of cyclesOf(steps)) {
      const [first, ...others] = cycle.flatMap((index) => steps[index] ?? []);
      if (!first) continue;
      const names = [first, ...others].map(({ name }) => name.text);
      const chain = [...names, ...names.slice(0, 1)].join(' → ');
      report({
        span: first.name.span,
        message: {
          nl: `Deze stappen wachten op elkaar: ${chain}. Haal bij een ervan een ‘${word('after')}’ weg, anders kan geen enkele beginnen.`,
          en: `These steps wait for each other: ${chain}. Remove ‘${word('after')}’ from one of them, or none can begin.`,
        },
        related: others.map(({ name, after }) => {
          const awaited = after.map((each) => each.name).filter((each) => names.includes(each));
          const message = {
            nl: `‘${name.text}’ wacht op ${inAList(awaited).nl}.`,
            en: `‘${name.text}’ waits for ${inAList(awaited).en}.`,
          };
          return { uri, facts, span: name.span, message };
        }),
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Vergelijken {
        stap «Vragen» {
          na: Gegevens
        }
        stap Gegevens {
          na: Vragen
        }
      }
    `,
    en`
      process agreement Comparing {
        step «Question» {
          after: Question
        }
      }
    `,
  ],
  good: [process.nl``, process.en``],
});
