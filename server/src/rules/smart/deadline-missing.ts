import type { Agreement } from '../../facts/model.ts';
import { dialectOf, insertFix } from '../../fixes/insert.ts';
import { addMonths } from '../../plan/date.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process, result } from '../samples.ts';

const PROPOSED_MONTHS = 3;

export const deadlineMissing = fileRule({
  name: 'smart/deadline-missing',
  severity: 'error',
  on: 'agreement',
  letter: 'T',
  summary: {
    nl: 'Een afspraak zonder einddatum.',
    en: 'An agreement without an end date.',
  },
  why: {
    nl: 'Zonder einddatum is een afspraak een wens: ze kan niet te laat zijn, dus ook niet gehaald. Een werkprocesafspraak waarvan elke stap een datum heeft, is wel tijdsgebonden.',
    en: 'Without an end date an agreement is a wish: it cannot be late, so it cannot be kept either. A process agreement in which every step has a date is time-bound all the same.',
  },
  remedy: {
    nl: 'Spreek af van wanneer tot wanneer de afspraak loopt.',
    en: 'Agree from when to when the agreement runs.',
  },
  source: 0,
  check(agreement, { report, facts, settings, word }) {
    if (isTimeBound(agreement)) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${name}’ heeft geen einddatum. Voeg een regel ‘${word('time-bound')}’ toe, anders weet niemand wanneer het klaar moet zijn.`,
        en: `‘${name}’ has no end date. Add a line ‘${word('time-bound')}’, or nobody knows when it has to be done.`,
      },
      fixes: [
        insertFix(facts, agreement, 'time-bound', (context) => {
          const dialect = dialectOf(context.facts);
          const end = addMonths(settings.today, PROPOSED_MONTHS);
          return `${dialect.word('connective', 'from')} ${settings.today} ${dialect.word('connective', 'to')} ${end}`;
        }),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        tussen: els en jan
      }
    `,
    en`
      development agreement «LearnLaw» {
        competence: LabourLaw
        level: from 1 to 2
      }
    `,
  ],
  good: [
    result.nl`tijdsgebonden: van 2026-02-01 tot 2026-06-30`,
    result.en`time-bound: by 2026-06-30`,
    process.nl`- tijdsgebonden`,
    process.en`- time-bound`,
  ],
});

/** A period that could not be read is reported as such; steps that all have a date make an agreement time-bound. */
function isTimeBound({ properties, steps }: Agreement): boolean {
  if (properties.some(({ keyword }) => keyword === 'time-bound')) return true;
  return steps.length > 0 && steps.every((step) => step.due !== undefined);
}
