import type { Agreement, Step } from '../../facts/model.ts';
import { insertFix } from '../../fixes/insert.ts';
import { type FileContext, fileRule } from '../rule.ts';
import { en, nl, process, result } from '../samples.ts';

export const measureMissing = fileRule({
  name: 'smart/measure-missing',
  severity: 'error',
  on: 'agreement',
  kinds: ['result', 'process'],
  letter: 'M',
  summary: {
    nl: 'Een resultaatafspraak zonder meetbaar resultaat, of een stap zonder norm.',
    en: 'A result agreement without a measurable result, or a step without a norm.',
  },
  why: {
    nl: 'Een resultaatafspraak laat het hoe vrij en houdt alleen het wat vast. Zonder maat blijft er niets over waaraan beiden kunnen zien dat het gelukt is. Een stap van een werkproces hoeft geen cijfer te hebben, maar wel een norm: wanneer is dit deelresultaat goed genoeg?',
    en: 'A result agreement leaves the how free and fixes only the what. Without a measure nothing is left by which both can see that it worked. A step of a work process needs no figure, but it does need a norm: when is this sub-result good enough?',
  },
  remedy: {
    nl: 'Schrijf waaraan je ziet dat het bereikt is: een maatstaf met een beginwaarde en een doel, of bij een stap een norm.',
    en: 'Write how you will see that it is reached: a measure with a starting value and a target, or a norm for a step.',
  },
  source: 0,
  check(agreement, context) {
    if (agreement.kind === 'result') checkResult(agreement, context);
    else for (const step of agreement.steps) checkStep(step, context);
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» "Nieuwe collega's goed onthalen" {
        tussen: els en jan
      }
    `,
    en`
      result agreement «Welcome» "Welcoming new colleagues" {
        between: els and john
      }
    `,
    {
      ...nl`
        werkprocesafspraak Onthaal {
          stap «Draaiboek» "Draaiboek schrijven" {
            deelresultaat: "draaiboek van één blad"
          }
        }
      `,
      severity: 'warning',
    },
    {
      ...en`
        process agreement Welcome {
          step «Script» "Writing the script" {
            sub-result: "script of one page"
          }
        }
      `,
      severity: 'warning',
    },
  ],
  good: [
    result.nl`meetbaar: "klachten per maand" van 40 naar hoogstens 15`,
    result.en`measurable: "complaints per month" from 40 to at most 15`,
    process.nl``,
    process.en``,
  ],
});

function checkResult(agreement: Agreement, { report, facts, word }: FileContext): void {
  if (agreement.measurements.length > 0) return;
  const name = agreement.name.text;
  report({
    span: agreement.name.span,
    message: {
      nl: `‘${name}’ zegt niet waaraan je ziet dat het bereikt is. Voeg een regel ‘${word('measurable')}’ toe, anders is er aan het einde niets te beoordelen.`,
      en: `‘${name}’ does not say how you will see that it is reached. Add a line ‘${word('measurable')}’, or there is nothing to judge at the end.`,
    },
    fixes: [
      insertFix(facts, agreement, 'measurable', {
        nl: '"… wat tel je?" van 0 naar minstens 1',
        en: '"… what do you count?" from 0 to at least 1',
      }),
    ],
  });
}

function checkStep(step: Step, { report, facts, word }: FileContext): void {
  if (step.norms.length > 0 || step.measurements.length > 0) return;
  const name = step.name.text;
  report({
    severity: 'warning',
    span: step.name.span,
    message: {
      nl: `De stap ‘${name}’ heeft geen norm: niemand weet wanneer het deelresultaat goed genoeg is. Voeg een regel ‘${word('norm')}’ of ‘${word('measurable')}’ toe.`,
      en: `The step ‘${name}’ has no norm: nobody knows when its sub-result is good enough. Add a line ‘${word('norm')}’ or ‘${word('measurable')}’.`,
    },
    fixes: [
      insertFix(facts, step, 'norm', {
        nl: '"… wanneer is dit goed genoeg?"',
        en: '"… when is this good enough?"',
      }),
    ],
  });
}
