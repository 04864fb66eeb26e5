import type { Agreement } from '../../facts/model.ts';
import { dialectOf, insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const ownerMissing = fileRule({
  name: 'smart/owner-missing',
  severity: 'error',
  on: 'agreement',
  letter: 'S',
  summary: {
    nl: 'Een afspraak die van niemand is.',
    en: 'An agreement that belongs to nobody.',
  },
  why: {
    nl: 'Een afspraak maak je met iemand. Staat er niet bij wie ze waarmaakt, dan voelt niemand zich aangesproken en is er niemand om steun aan te geven.',
    en: 'An agreement is made with somebody. When it does not say who makes it happen, nobody feels addressed and there is nobody to support.',
  },
  remedy: {
    nl: 'Schrijf tussen wie de afspraak loopt: eerst de leidinggevende, dan de medewerker. Of noem de eigenaar.',
    en: 'Write between whom the agreement is: the manager first, then the employee. Or name the owner.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    if (agreement.owner || agreement.parties.length > 0) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${name}’ is van niemand: er staat niet wie dit waarmaakt. Voeg een regel ‘${word('between')}’ of ‘${word('owner')}’ toe.`,
        en: `‘${name}’ belongs to nobody: it does not say who makes it happen. Add a line ‘${word('between')}’ or ‘${word('owner')}’.`,
      },
      fixes: agreement.acceptances.length > 0 ? [partiesFromAcceptances(agreement, facts)] : [],
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        aanvaard: els op 2026-01-12, jan op 2026-01-12
      }
    `,
    en`
      result agreement «Welcome» {
        measurable: "colleagues who stay" from 80 % to at least 90 %
      }
    `,
  ],
  good: [result.nl`tussen: els en jan`, result.en`between: els and john`],
});

function partiesFromAcceptances(agreement: Agreement, facts: Parameters<typeof insertFix>[0]) {
  const names = [...new Set(agreement.acceptances.map(({ party }) => party.name))];
  const and = ` ${dialectOf(facts).word('connective', 'and')} `;
  return insertFix(facts, agreement, 'between', () => names.join(and));
}
