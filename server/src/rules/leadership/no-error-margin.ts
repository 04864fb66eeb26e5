import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const noErrorMargin = fileRule({
  name: 'leadership/no-error-margin',
  severity: 'hint',
  on: 'agreement',
  kinds: ['result', 'process'],
  summary: {
    nl: 'Vertrouwen of groei afspreken zonder foutmarge.',
    en: 'Agreeing on trust or growth without room for error.',
  },
  why: {
    nl: 'Vertrouwen groeit door kansen te geven, met ruimte voor fouten in beide richtingen: ook de leidinggevende mag zich vergissen. Een hint, en alleen waar de afspraak zelf over vertrouwen of groei gaat, of over iets nieuws: anders zou ze overal staan.',
    en: 'Trust grows by giving chances, with room for error both ways: the manager may be wrong too. A hint, and only where the agreement itself is about trust or growth, or about something new: else it would be everywhere.',
  },
  remedy: {
    nl: 'Schrijf welke fouten er mogen zijn.',
    en: 'Write which mistakes are allowed.',
  },
  source: 3,
  check(agreement, { report, facts, word }) {
    const { factors, newFor, errorMargin, name } = agreement;
    const asksRoom = factors.includes('trust') || factors.includes('growth') || newFor.length > 0;
    if (!asksRoom || errorMargin) return;
    report({
      span: name.span,
      message: {
        nl: `‘${name.text}’ vraagt durf, maar zegt niet welke fouten er mogen zijn. Voeg ‘${word('margin-for-error')}’ toe, in beide richtingen.`,
        en: `‘${name.text}’ takes courage, but does not say which mistakes are allowed. Add ‘${word('margin-for-error')}’, both ways.`,
      },
      fixes: [
        insertFix(facts, agreement, 'margin-for-error', {
          nl: '"… welke fouten mogen er zijn?"',
          en: '"… which mistakes are allowed?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        leiderschapsfactor: vertrouwen
      }
    `,
    en`
      result agreement «Welcome» {
        new for: john
      }
    `,
  ],
  good: [
    result.nl`
      leiderschapsfactor: groei
      foutmarge: "twee mislukte campagnes per jaar"
    `,
    result.en``,
  ],
});
