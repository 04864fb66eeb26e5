import { fileRule } from '../rule.ts';
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
    en: 'Who has to deliver on 31 June is never late. Nobody can follow up on a date that does not exist.',
  },
  remedy: {
    nl: 'Kijk de dag en de maand na.',
    en: 'Check the day and the month.',
  },
  source: 0,
  check: reportProblems('smart/date-impossible'),
  bad: [{ dialect: 'nl', text: 'dagplan Maandag {\n  datum: «2026-02-30»\n}' }],
  good: [{ dialect: 'nl', text: 'dagplan Maandag {\n  datum: 2028-02-29\n}' }],
});
