import { insertFix } from '../../fixes/insert.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const notIsolable = projectRule({
  name: 'leadership/not-isolable',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result'],
  letter: 'M',
  summary: {
    nl: 'Een gedeeld resultaat zonder eigen aandeel.',
    en: 'A shared result without an own part.',
  },
  why: {
    nl: 'Een resultaat moet te herkennen en af te zonderen zijn. Bij een maatstaf waar meer mensen invloed op hebben, kan je alleen iemand aanspreken op het eigen aandeel; anders krijgt wie het hardst werkt de schuld van de rest.',
    en: 'A result has to be identifiable and isolable. With a measure that more people influence, you can only hold somebody to their own part; else who works hardest gets the blame for the rest.',
  },
  remedy: {
    nl: 'Schrijf welk deel van het resultaat van deze medewerker is.',
    en: 'Write which part of the result belongs to this employee.',
  },
  source: 3,
  check(agreement, { report, facts, project, word }) {
    if (agreement.ownPart) return;
    for (const { measure } of agreement.measurements) {
      const declared = measure && project.find('measure', measure.name);
      if (!measure || declared?.fact.influence !== 'shared') continue;
      const title = declared.fact.title?.text ?? measure.name;
      report({
        span: measure.span,
        message: {
          nl: `Op ‘${title}’ hebben meer mensen invloed, en ‘${agreement.name.text}’ zegt niet wat het eigen aandeel is. Voeg ‘${word('own-part')}’ toe, anders valt er niemand op aan te spreken.`,
          en: `More people influence ‘${title}’, and ‘${agreement.name.text}’ does not say what part is theirs. Add ‘${word('own-part')}’, or nobody can be held to it.`,
        },
        related: [
          {
            uri: declared.uri,
            facts: declared.facts,
            span: declared.fact.name.span,
            message: { nl: 'de maatstaf met invloed ‘gedeeld’', en: 'the measure with influence ‘shared’' },
          },
        ],
        fixes: [
          insertFix(facts, agreement, 'own-part', { nl: '"… welk deel is van jou?"', en: '"… which part is yours?"' }),
        ],
      });
    }
  },
  bad: [
    nl`
      maatstaf Verzuim "Kort verzuim" {
        invloed: gedeeld
      }
      resultaatafspraak Aanwezig {
        meetbaar: «Verzuim» van 12 naar hoogstens 8 dagen
      }
    `,
    en`
      measure Absence "Short absence" {
        influence: shared
      }
      result agreement Present {
        measurable: «Absence» from 12 to at most 8 days
      }
    `,
  ],
  good: [
    result.nl`
      eigen aandeel: "de selectiegesprekken"
      meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen
    `,
    result.en`measurable: LeadTime from 62 to at most 40 days`,
  ],
});
