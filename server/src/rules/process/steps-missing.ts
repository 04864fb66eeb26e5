import { addStepsFix } from '../../fixes/conversion.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const stepsMissing = fileRule({
  name: 'process/steps-missing',
  severity: 'error',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een werkprocesafspraak zonder stappen.',
    en: 'A process agreement without steps.',
  },
  why: {
    nl: 'Een werkprocesafspraak gaat over het hoe: stappen, kleine deelresultaten en wat er in elke stap niet mag misgaan. Zonder stappen is er niets om op te volgen en ook geen resultaat om op af te rekenen.',
    en: 'A process agreement is about the how: steps, small sub-results and what must not go wrong in each step. Without steps there is nothing to follow up, and no result to be judged on either.',
  },
  remedy: {
    nl: 'Deel het werk op in enkele stappen met elk een deelresultaat, een datum en een kritisch element.',
    en: 'Divide the work into a few steps, each with a sub-result, a date and a critical element.',
  },
  source: 0,
  check(agreement, { report }) {
    if (agreement.steps.length > 0) return;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${agreement.name.text}’ heeft geen stappen, terwijl een werkprocesafspraak net over de stappen gaat. Schrijf enkele stappen met een deelresultaat.`,
        en: `‘${agreement.name.text}’ has no steps, while steps are what a process agreement is about. Write a few steps with a sub-result.`,
      },
      fixes: [addStepsFix(agreement)],
    });
  },
  bad: [
    nl`
      werkprocesafspraak «Vergelijken» {
        tussen: els en piet
        tijdsgebonden: van 2026-03-02 tot 2026-05-29
      }
    `,
    en`
      process agreement «Comparing» {
        between: els and pete
      }
    `,
  ],
  good: [process.nl``, process.en``],
});
