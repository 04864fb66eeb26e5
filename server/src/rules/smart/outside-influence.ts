import { toProcessFix } from '../../fixes/conversion.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const outsideInfluence = projectRule({
  name: 'smart/outside-influence',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result'],
  letter: 'M',
  summary: {
    nl: 'Een resultaat op een maatstaf die de eigenaar niet kan beïnvloeden.',
    en: 'A result on a measure that the owner cannot influence.',
  },
  why: {
    nl: 'Iemand beoordelen op een cijfer dat hij niet in de hand heeft, is een loterij: hij krijgt de schuld van de markt of de eer van het toeval. De maatstaf zelf zegt dat de invloed erbuiten ligt.',
    en: 'Judging somebody on a figure that is not in their hands is a lottery: they get the blame for the market or the credit for chance. The measure itself says that the influence lies outside.',
  },
  remedy: {
    nl: 'Kies een maatstaf dichter bij het eigen werk, of maak er een werkprocesafspraak van.',
    en: "Choose a measure closer to the employee's own work, or make it a process agreement.",
  },
  source: 0,
  check(agreement, { report, project }) {
    for (const { measure } of agreement.measurements) {
      if (!measure) continue;
      const declared = project.find('measure', measure.name);
      if (declared?.fact.influence !== 'outside') continue;
      const title = declared.fact.title?.text ?? measure.name;
      report({
        span: measure.span,
        message: {
          nl: `‘${title}’ ligt buiten de invloed van wie ‘${agreement.name.text}’ waarmaakt. Kies een maatstaf dichter bij het eigen werk, anders beoordeel je het toeval.`,
          en: `‘${title}’ is outside the influence of whoever makes ‘${agreement.name.text}’ happen. Choose a measure closer to their own work, or you judge chance.`,
        },
        related: [
          {
            uri: declared.uri,
            facts: declared.facts,
            span: declared.fact.name.span,
            message: { nl: 'de maatstaf met invloed ‘buiten’', en: 'the measure with influence ‘outside’' },
          },
        ],
        fixes: [toProcessFix(agreement)],
      });
    }
  },
  bad: [
    nl`
      maatstaf Kandidaten "Kandidaten op de arbeidsmarkt" {
        invloed: buiten
      }
      resultaatafspraak Werven {
        meetbaar: «Kandidaten» van 200 naar minstens 300
      }
    `,
    en`
      measure Candidates "Candidates in the labour market" {
        influence: outside
      }
      result agreement Recruit {
        measurable: «Candidates» from 200 to at least 300
      }
    `,
  ],
  good: [
    result.nl`meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen`,
    result.en`measurable: LeadTime from 62 to at most 40 days`,
  ],
});
