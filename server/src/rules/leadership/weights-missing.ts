import type { Agreement } from '../../facts/model.ts';
import { inAList } from '../../project/localized.ts';
import type { Located } from '../../project/project-index.ts';
import { agreementsByYear } from '../agreements-of.ts';
import { projectRule, type Related } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

const WHOLE = 100;

export const weightsMissing = projectRule({
  name: 'leadership/weights-missing',
  severity: 'information',
  on: 'person',
  summary: {
    nl: 'Resultaten van één persoon die niet tegen elkaar afgewogen zijn.',
    en: 'Results of one person that are not weighed against each other.',
  },
  why: {
    nl: 'Wie meer dan één resultaat heeft, moet weten wat voorgaat als het druk wordt. Gewichten zijn één manier; daarom is het ontbreken informatie. Staan ze er bij allemaal, dan moeten ze samen 100 % zijn: anders is de weging een fout. Afspraken tellen in het jaar waarin ze eindigen.',
    en: 'Anyone who has more than one result has to know what comes first when things get busy. Weights are one way; so their absence is information. When all have one, together they must be 100 %: else the weighing is an error. Agreements count in the year they end in.',
  },
  remedy: {
    nl: 'Geef elk resultaat een gewicht, samen 100 %.',
    en: 'Give each result a weight, together 100 %.',
  },
  source: 3,
  check(person, { report, project }) {
    const name = person.title?.text ?? person.name.text;
    for (const [year, all] of agreementsByYear(person.name.text, project)) {
      const results = all.filter(({ fact }) => fact.kind === 'result');
      if (results.length < 2) continue;
      const weighed = results.filter(({ fact }) => fact.weight);
      const sum = weighed.reduce((total, { fact }) => total + (fact.weight?.value ?? 0), 0);
      if (sum > WHOLE || (weighed.length === results.length && sum !== WHOLE)) {
        const shown = weighed.map(({ fact }) => fact.weight?.value).join(' + ');
        report({
          severity: 'error',
          span: person.name.span,
          message: {
            nl: `De gewichten van ${name} in ${year} zijn samen ${sum} % (${shown}) in plaats van 100 %. Weeg de resultaten opnieuw af.`,
            en: `The weights of ${name} in ${year} add up to ${sum} % (${shown}) instead of 100 %. Weigh the results again.`,
          },
          related: placesOf(results),
        });
      } else if (weighed.length < results.length) {
        const without = results.filter(({ fact }) => !fact.weight).map(({ fact }) => `‘${fact.name.text}’`);
        const names = inAList(without);
        report({
          span: person.name.span,
          message: {
            nl: `${name} heeft ${results.length} resultaten in ${year}, maar ${names.nl} ${without.length === 1 ? 'heeft' : 'hebben'} geen gewicht. Spreek af wat voorgaat.`,
            en: `${name} has ${results.length} results in ${year}, but ${names.en} ${without.length === 1 ? 'has' : 'have'} no weight. Agree on what comes first.`,
          },
          related: placesOf(results),
        });
      }
    }
  },
  bad: [
    nl`
      medewerker «lien» {
        leidinggevende: els
      }
      resultaatafspraak Een {
        tussen: els en lien
        tijdsgebonden: tegen 2026-06-30
        gewicht: 60 %
      }
      resultaatafspraak Twee {
        tussen: els en lien
        tijdsgebonden: tegen 2026-09-30
      }
    `,
    {
      ...en`
        person «lynn» {
          manager: els
        }
        result agreement One {
          between: els and lynn
          time-bound: by 2026-06-30
          weight: 60 %
        }
        result agreement Two {
          between: els and lynn
          time-bound: by 2026-09-30
          weight: 50 %
        }
      `,
      severity: 'error',
    },
  ],
  good: [result.nl`gewicht: 100 %`, result.en`- weight`],
});

function placesOf(results: readonly Located<Agreement>[]): Related[] {
  return results.map(({ uri, facts, fact }) => ({
    uri,
    facts,
    span: (fact.weight ?? fact.name).span,
    message: {
      nl: `‘${fact.name.text}’: ${fact.weight ? `${fact.weight.value} %` : 'geen gewicht'}`,
      en: `‘${fact.name.text}’: ${fact.weight ? `${fact.weight.value} %` : 'no weight'}`,
    },
  }));
}
