import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const stepWithoutCriticalElement = fileRule({
  name: 'process/step-without-critical-element',
  severity: 'warning',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een stap zonder kritisch element.',
    en: 'A step without a critical element.',
  },
  why: {
    nl: 'Het kritische element zegt wat er in een stap niet mag misgaan. Daarover gaat de coaching, en daarop is de medewerker aanspreekbaar wanneer het eindresultaat nog openligt. Zonder dat wordt een stappenplan een afvinklijst.',
    en: 'The critical element says what must not go wrong in a step. Coaching is about that, and it is what the employee answers for while the end result is still open. Without it a plan of steps becomes a list to tick off.',
  },
  remedy: {
    nl: 'Vraag bij elke stap: wat mag hier zeker niet misgaan? Schrijf dat als kritisch element.',
    en: 'Ask with every step: what must certainly not go wrong here? Write that as its critical element.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    for (const step of agreement.steps.filter(({ critical }) => critical.length === 0)) {
      report({
        span: step.name.span,
        message: {
          nl: `De stap ‘${step.name.text}’ zegt niet wat er zeker niet mag misgaan. Voeg een regel ‘${word('critical')}’ toe, zodat coaching en beoordeling daarover kunnen gaan.`,
          en: `The step ‘${step.name.text}’ does not say what must certainly not go wrong. Add a line ‘${word('critical')}’, so that coaching and judgement can be about that.`,
        },
        fixes: [
          insertFix(facts, step, 'critical', {
            nl: '"… wat mag hier niet misgaan?"',
            en: '"… what must not go wrong here?"',
          }),
        ],
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Vergelijken {
        stap «Vragen» {
          deelresultaat: "één blad met de vraag"
        }
      }
    `,
    en`
      process agreement Comparing {
        step «Question»
      }
    `,
  ],
  good: [process.nl``, process.en``],
});
