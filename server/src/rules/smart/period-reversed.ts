import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const periodReversed = fileRule({
  name: 'smart/period-reversed',
  severity: 'error',
  on: 'agreement',
  letter: 'T',
  summary: {
    nl: 'Een periode die eindigt voor ze begint.',
    en: 'A period that ends before it starts.',
  },
  why: {
    nl: 'Zo’n periode kan niet gepland of opgevolgd worden; meestal zijn de data omgewisseld of klopt het jaar niet.',
    en: 'Such a period can neither be planned nor followed up; mostly the dates are swapped or the year is wrong.',
  },
  remedy: {
    nl: 'Kijk beide datums na.',
    en: 'Check both dates.',
  },
  source: 0,
  check(agreement, { report }) {
    const { start, end, span } = agreement.period ?? {};
    if (!start || !end || !span || start.date <= end.date) return;
    report({
      span,
      message: {
        nl: `‘${agreement.name.text}’ eindigt op ${end.date}, voor het begin op ${start.date}. Kijk beide datums na.`,
        en: `‘${agreement.name.text}’ ends on ${end.date}, before its start on ${start.date}. Check both dates.`,
      },
      fixes: [
        {
          title: { nl: 'Wissel de datums om', en: 'Swap the dates' },
          safe: false,
          edits: () => [
            { span: start.span, text: end.date },
            { span: end.span, text: start.date },
          ],
        },
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tijdsgebonden: «van 2026-06-30 tot 2026-02-01»
      }
    `,
    en`
      result agreement Welcome {
        time-bound: «from 2026-06-30 to 2026-02-01»
      }
    `,
  ],
  good: [result.nl`tijdsgebonden: van 2026-02-01 tot 2026-06-30`, result.en`time-bound: from 2026-02-01 to 2026-06-30`],
});
