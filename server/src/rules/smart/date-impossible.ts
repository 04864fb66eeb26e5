import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';
import { reportProblems } from '../structure/reported-problems.ts';

export const dateImpossible = fileRule({
  name: 'smart/date-impossible',
  severity: 'error',
  on: 'file',
  letter: 'T',
  summary: {
    nl: 'Een datum die niet bestaat.',
    en: 'A date that does not exist.',
  },
  why: {
    nl: 'Wie op 31 juni moet opleveren, levert nooit te laat op. Een datum die niet bestaat, kan niemand opvolgen.',
    en: 'Anyone who has to deliver on 31 June is never late. Nobody can follow up on a date that does not exist.',
  },
  remedy: {
    nl: 'Kijk de dag en de maand na.',
    en: 'Check the day and the month.',
  },
  source: 0,
  check: reportProblems('smart/date-impossible'),
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tijdsgebonden: van 2026-02-01 tot «2026-02-30»
      }
    `,
    en`
      result agreement Welcome {
        time-bound: by «2026-06-31»
      }
    `,
  ],
  good: [result.nl`tijdsgebonden: van 2026-02-01 tot 2026-06-30`, result.en`time-bound: by 2026-06-30`],
});
