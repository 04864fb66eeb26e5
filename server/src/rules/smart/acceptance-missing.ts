import { dialectOf, insertFix } from '../../fixes/insert.ts';
import { inAList } from '../../project/localized.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const acceptanceMissing = fileRule({
  name: 'smart/acceptance-missing',
  severity: 'warning',
  on: 'agreement',
  letter: 'A',
  summary: {
    nl: 'Een afspraak die niemand aanvaard heeft.',
    en: 'An agreement that nobody accepted.',
  },
  why: {
    nl: 'Wat maar één van beiden wil, is een opdracht. Of iemand zich echt verbindt, valt niet uit de tekst af te lezen: daarom staat het erbij, met de datum en liefst met het vertrouwen dat het lukt.',
    en: 'What only one of both wants is an order. Whether somebody really commits cannot be read from the text: so it is written down, with the date and preferably with the confidence that it will work.',
  },
  remedy: {
    nl: 'Bespreek de afspraak en noteer wie ze wanneer aanvaardde.',
    en: 'Talk the agreement through and note who accepted it when.',
  },
  source: 0,
  check(agreement, { report, facts, settings, word }) {
    if (agreement.acceptances.length > 0) return;
    const name = agreement.name.text;
    const parties = agreement.parties.map((party) => party.name);
    const who = inAList(parties);
    report({
      span: agreement.name.span,
      message: {
        nl: `Niemand heeft ‘${name}’ al aanvaard. Bespreek de afspraak${parties.length > 0 ? ` met ${who.nl}` : ''} en voeg een regel ‘${word('accepted')}’ toe met de datum.`,
        en: `Nobody has accepted ‘${name}’ yet. Talk it through${parties.length > 0 ? ` with ${who.en}` : ''} and add a line ‘${word('accepted')}’ with the date.`,
      },
      fixes:
        parties.length > 0
          ? [
              {
                ...insertFix(facts, agreement, 'accepted', (context) => {
                  const on = dialectOf(context.facts).word('connective', 'on');
                  return parties.map((party) => `${party} ${on} ${settings.today}`).join(', ');
                }),
                personal: true,
              },
            ]
          : [],
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        tussen: els en jan
      }
    `,
    en`
      result agreement «Welcome» {
        between: els and john
      }
    `,
  ],
  good: [
    result.nl`aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 8`,
    result.en`accepted: els on 2026-01-12, john on 2026-01-12 with confidence 8`,
  ],
});
