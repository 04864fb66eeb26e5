import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const stepWithoutSubResult = fileRule({
  name: 'process/step-without-sub-result',
  severity: 'warning',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een stap zonder deelresultaat.',
    en: 'A step without a sub-result.',
  },
  why: {
    nl: 'Een stap die niets oplevert, is bezig zijn. Een klein deelresultaat kan je tonen, bespreken en vieren; zo ziet een beginner dat hij vordert en ziet de leidinggevende waar steun nodig is.',
    en: 'A step that delivers nothing is being busy. A small sub-result can be shown, talked about and celebrated; so a beginner sees progress and the manager sees where support is needed.',
  },
  remedy: {
    nl: 'Schrijf wat er op tafel ligt als de stap klaar is.',
    en: 'Write what is on the table when the step is done.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    for (const step of agreement.steps.filter(({ subResults }) => subResults.length === 0)) {
      report({
        span: step.name.span,
        message: {
          nl: `De stap ‘${step.name.text}’ levert niets op dat je kan tonen. Schrijf bij ‘${word('sub-result')}’ wat er dan op tafel ligt.`,
          en: `The step ‘${step.name.text}’ delivers nothing that can be shown. Write at ‘${word('sub-result')}’ what is on the table then.`,
        },
        fixes: [
          insertFix(facts, step, 'sub-result', {
            nl: '"… wat ligt er dan op tafel?"',
            en: '"… what is on the table then?"',
          }),
        ],
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Vergelijken {
        stap «Vragen» {
          kritisch: "vraag eerst, gegevens pas daarna"
        }
      }
    `,
    en`
      process agreement Comparing {
        step «Question» "Sharpening the question"
      }
    `,
  ],
  good: [process.nl``, process.en``],
});
