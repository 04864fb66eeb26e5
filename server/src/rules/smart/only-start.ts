import { dialectOf } from '../../fixes/insert.ts';
import { addMonths } from '../../plan/date.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

const PROPOSED_MONTHS = 3;

export const onlyStart = fileRule({
  name: 'smart/only-start',
  severity: 'warning',
  on: 'agreement',
  letter: 'T',
  summary: {
    nl: 'Een afspraak met een begin maar zonder einde.',
    en: 'An agreement with a start but no end.',
  },
  why: {
    nl: 'Beginnen is afgesproken, afronden niet. Zo schuift een afspraak ongemerkt mee met de drukte.',
    en: 'Starting is agreed, finishing is not. So an agreement quietly drifts along with whatever is urgent.',
  },
  remedy: {
    nl: 'Spreek ook het einde af.',
    en: 'Agree on the end as well.',
  },
  source: 0,
  check(agreement, { report, facts }) {
    const { period } = agreement;
    if (!period?.start || period.end) return;
    const { start, span } = period;
    const hasBadEnd = facts.problems.some(
      (problem) => span.start <= problem.span.start && problem.span.end <= span.end,
    );
    if (hasBadEnd) return;
    report({
      span,
      message: {
        nl: `‘${agreement.name.text}’ begint op ${start.date}, maar er staat niet wanneer het klaar is. Voeg de einddatum toe.`,
        en: `‘${agreement.name.text}’ starts on ${start.date}, but it does not say when it is done. Add the end date.`,
      },
      fixes: [
        {
          title: { nl: 'Voeg een einddatum toe', en: 'Add an end date' },
          safe: false,
          edits: (context) => {
            const to = dialectOf(context.facts).word('connective', 'to');
            const text = ` ${to} ${addMonths(start.date, PROPOSED_MONTHS)}`;
            return [{ span: { start: span.end, end: span.end }, text }];
          },
        },
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tijdsgebonden: «vanaf 2026-02-01»
      }
    `,
    en`
      result agreement Welcome {
        time-bound: «from 2026-02-01»
      }
    `,
  ],
  good: [result.nl`tijdsgebonden: van 2026-02-01 tot 2026-06-30`, result.en`time-bound: from 2026-02-01 to 2026-06-30`],
});
