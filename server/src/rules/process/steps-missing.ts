import type { Agreement } from '../../facts/model.ts';
import { appendLines, dialectOf, inDialect } from '../../fixes/insert.ts';
import { createCalendar, isCountry } from '../../plan/calendar.ts';
import { addMonths } from '../../plan/date.ts';
import { proposeDueDates } from '../../plan/propose.ts';
import { type Edit, type FixContext, fileRule, type Localized } from '../rule.ts';
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
      fixes: [
        {
          title: { nl: 'Voeg drie stappen toe', en: 'Add three steps' },
          safe: false,
          edits: (context) => [skeleton(agreement, context)],
        },
      ],
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

const STEPS: readonly Localized[] = [
  { nl: 'Voorbereiden', en: 'Preparing' },
  { nl: 'Uitwerken', en: 'Elaborating' },
  { nl: 'Afronden', en: 'Finishing' },
];
const PROPOSED_MONTHS = 3;

/** Three steps, due on working days that are spread over the period. */
function skeleton(agreement: Agreement, context: FixContext): Edit {
  const { facts, settings } = context;
  const dialect = dialectOf(facts);
  const start = agreement.period?.start?.date ?? settings.today;
  const end = agreement.period?.end?.date ?? addMonths(start, PROPOSED_MONTHS);
  const calendar = createCalendar(isCountry(settings.country) ? settings.country : undefined);
  const dates = proposeDueDates(STEPS.length, { start, end }, calendar);
  const text = (keyword: 'sub-result' | 'norm' | 'critical', value: Localized) =>
    `  ${dialect.word('property', keyword)}: "${inDialect(facts, value)}"`;
  const lines = STEPS.flatMap((step, index) => [
    `${dialect.word('block', 'step')} ${inDialect(facts, step)} {`,
    text('sub-result', { nl: '… wat ligt er dan?', en: '… what is there then?' }),
    text('norm', { nl: '… wanneer is dat goed genoeg?', en: '… when is that good enough?' }),
    `  ${dialect.word('property', 'due')}: ${dates[index]}`,
    text('critical', { nl: '… wat mag niet misgaan?', en: '… what must not go wrong?' }),
    '}',
  ]);
  return appendLines(context, agreement, lines);
}
