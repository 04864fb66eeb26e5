import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const noLastingOutput = fileRule({
  name: 'process/no-lasting-output',
  severity: 'warning',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een proces stabiliseren zonder dat er iets blijft, of zonder ontvanger.',
    en: 'Stabilising a process with nothing that lasts, or nobody to receive it.',
  },
  why: {
    nl: 'Wie een werkproces vastlegt, doet dat om het over te dragen, te automatiseren of voorspelbaar te maken. Dan moet er iets blijven (een handleiding, een sjabloon) en iemand die ermee verder werkt.',
    en: 'Anyone who documents a work process does so to hand it over, to automate it or to make it predictable. Then something has to last (a manual, a template) and somebody has to work on with it.',
  },
  remedy: {
    nl: 'Schrijf wat er blijft en wie het overneemt.',
    en: 'Write what lasts and who takes it over.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    const { situations, lastingOutput, receivers } = agreement;
    if (!situations.includes('stabilise')) return;
    const name = agreement.name.text;
    if (!lastingOutput) {
      report({
        span: agreement.name.span,
        message: {
          nl: `‘${name}’ wil een werkproces vastleggen, maar zegt niet wat er blijft. Schrijf bij ‘${word('lasting-output')}’ welke handleiding, welk sjabloon of welke automatisering er dan is.`,
          en: `‘${name}’ wants to document a work process, but does not say what lasts. Write at ‘${word('lasting-output')}’ which manual, template or automation there will be.`,
        },
        fixes: [insertFix(facts, agreement, 'lasting-output', { nl: '"… wat blijft er?"', en: '"… what lasts?"' })],
      });
    }
    if (receivers.length > 0) return;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${name}’ legt een werkproces vast, maar niemand neemt het over. Schrijf bij ‘${word('receiver')}’ wie ermee verder werkt.`,
        en: `‘${name}’ documents a work process, but nobody takes it over. Write at ‘${word('receiver')}’ who works on with it.`,
      },
    });
  },
  bad: [
    nl`
      werkprocesafspraak «Cursus» "De cursus probleemoplossen vastleggen" {
        tussen: els en mia
        situatie: documenteren
        ontvanger: jan
      }
    `,
    en`
      process agreement «Course» "Documenting the course on problem solving" {
        between: els and mia
        situation: document
        lasting output: "script with exercises"
      }
    `,
  ],
  good: [
    process.nl`
      situatie: ervaring, documenteren
      blijvend resultaat: "draaiboek met oefeningen"
      ontvanger: jan
    `,
    process.en`
      situation: experience, stabilise
      lasting output: "script with exercises"
      receiver: john
    `,
  ],
});
