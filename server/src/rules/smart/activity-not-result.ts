import type { Agreement, Text } from '../../facts/model.ts';
import { passagesWith } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const activityNotResult = fileRule({
  name: 'smart/activity-not-result',
  severity: 'hint',
  on: 'agreement',
  kinds: ['result', 'process'],
  letter: 'M',
  summary: {
    nl: 'Een activiteit waar een resultaat verwacht wordt.',
    en: 'An activity where a result is expected.',
  },
  why: {
    nl: 'Een avond organiseren kan je afvinken zonder dat er iets verandert. Wat is er anders als het gelukt is? Een hint, want soms is de activiteit zelf het resultaat. De titel telt alleen mee zolang er geen maat staat.',
    en: 'Organising an evening can be ticked off without anything changing. What is different when it has worked? A hint, since sometimes the activity is the result. The title counts only as long as there is no measure.',
  },
  remedy: {
    nl: 'Schrijf wat er daarna anders is, en voor wie.',
    en: 'Write what is different afterwards, and for whom.',
  },
  source: 3,
  check(agreement, context) {
    for (const { words, span } of passagesWith('activity-not-result', agreement, context, textsOf)) {
      context.report({
        span,
        message: {
          nl: `‘${words}’ is een activiteit: die kan je afvinken zonder dat er iets verandert. Schrijf wat er daarna anders is.`,
          en: `‘${words}’ is an activity: it can be ticked off without anything changing. Write what is different afterwards.`,
        },
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Avond "een avond «organiseren»" {
        tussen: els en jan
      }
    `,
    en`
      process agreement Evening {
        step Invite {
          sub-result: "«organise» an evening"
        }
      }
    `,
  ],
  good: [
    result.nl`meetbaar: "klachten per maand" van 40 naar hoogstens 15`,
    result.en`measurable: "complaints per month" from 40 to at most 15`,
  ],
});

function textsOf({ kind, title, measurements, steps }: Agreement): Text[] {
  return [
    ...(kind === 'result' && measurements.length === 0 && title ? [title] : []),
    ...measurements.flatMap(({ text }) => text ?? []),
    ...steps.flatMap(({ subResults }) => subResults),
  ];
}
