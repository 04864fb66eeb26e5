import { appendBlock, dialectOf, inDialect } from '../../fixes/insert.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const deadlinePast = projectRule({
  name: 'smart/deadline-past',
  severity: 'warning',
  on: 'agreement',
  letter: 'T',
  summary: {
    nl: 'Een afspraak waarvan de einddatum voorbij is, zonder evaluatie.',
    en: 'An agreement whose end date has passed, without an evaluation.',
  },
  why: {
    nl: 'Een afspraak die stilletjes verloopt, leert iedereen dat afspraken er niet toe doen. Ook als het goed ging: vraag wat er gedaan is en sluit ze samen af.',
    en: 'An agreement that quietly expires teaches everybody that agreements do not matter. Also when it went well: ask what was done and close it together.',
  },
  remedy: {
    nl: 'Evalueer de afspraak, of spreek een nieuwe datum af.',
    en: 'Evaluate the agreement, or agree on a new date.',
  },
  source: 0,
  check(agreement, { report, project, settings }) {
    const end = agreement.period?.end;
    if (!end || end.date >= settings.today) return;
    const name = agreement.name.text;
    if (project.linked('progressOf', name).some(({ fact }) => fact.kind === 'evaluation')) return;
    report({
      span: end.span,
      message: {
        nl: `‘${name}’ liep af op ${end.date} en is nog niet geëvalueerd. Bespreek wat er gedaan is, of spreek een nieuwe datum af.`,
        en: `‘${name}’ ended on ${end.date} and has not been evaluated. Talk about what was done, or agree on a new date.`,
      },
      fixes: [
        {
          title: { nl: 'Voeg een evaluatie toe', en: 'Add an evaluation' },
          safe: false,
          personal: true,
          edits: (context) => {
            const dialect = dialectOf(context.facts);
            const done = inDialect(context.facts, { nl: '… wat is er gedaan?', en: '… what was done?' });
            return [
              appendBlock(context, [
                `${dialect.word('block', 'evaluation')} ${name} {`,
                `  ${dialect.word('property', 'on')}: ${settings.today}`,
                `  ${dialect.word('property', 'done')}: "${done}"`,
                '}',
              ]),
            ];
          },
        },
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tussen: els en jan
        tijdsgebonden: van 2025-02-01 tot «2025-12-19»
      }
    `,
    en`
      result agreement Welcome {
        between: els and john
        time-bound: by «2025-12-19»
      }
    `,
  ],
  good: [
    { ...result.nl`tijdsgebonden: van 2026-02-01 tot 2026-06-30`, today: '2026-06-30' },
    result.en`time-bound: by 2026-06-30`,
  ],
});
