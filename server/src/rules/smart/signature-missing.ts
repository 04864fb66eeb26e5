import { signatureOf } from '../../project/signature.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const signatureMissing = fileRule({
  name: 'smart/signature-missing',
  severity: 'warning',
  optIn: true,
  on: 'agreement',
  letter: 'A',
  summary: {
    nl: 'Een aanvaarding zonder handtekening.',
    en: 'An acceptance without a signature.',
  },
  why: {
    nl: 'Met een handtekening is te zien of de tekst nog dezelfde is als bij het akkoord. Niet elke organisatie wil dat; daarom doet deze regel pas iets als de configuratie hem aanzet.',
    en: 'A signature shows whether the text is still the one that was accepted. Not every organisation wants that; so this rule does nothing until the configuration switches it on.',
  },
  remedy: {
    nl: 'Laat de partij ondertekenen.',
    en: 'Let the party sign.',
  },
  check(agreement, { report }) {
    for (const { party, signature, span } of agreement.acceptances) {
      if (signature) continue;
      report({
        span,
        message: {
          nl: `${party.name} aanvaardde ‘${agreement.name.text}’ zonder handtekening, dus is een latere wijziging niet te zien. Laat ${party.name} ondertekenen.`,
          en: `${party.name} accepted ‘${agreement.name.text}’ without a signature, so a later change cannot be seen. Let ${party.name} sign.`,
        },
        fixes: [
          {
            title: { nl: `Onderteken voor ${party.name}`, en: `Sign for ${party.name}` },
            safe: false,
            personal: true,
            edits: () => [{ span: { start: span.end, end: span.end }, text: ` #${signatureOf(agreement)}` }],
          },
        ],
      });
    }
  },
  bad: [
    {
      ...nl`
        resultaatafspraak Balie {
          aanvaard: «els op 2026-01-12»
        }
      `,
      rules: { 'smart/signature-missing': 'warning' },
    },
    {
      ...en`
        result agreement Desk {
          accepted: «els on 2026-01-12», «john on 2026-01-12 with confidence 8»
        }
      `,
      rules: { 'smart/signature-missing': 'warning' },
    },
  ],
  good: [
    {
      ...result.nl`aanvaard: els op 2026-01-12 #9553d0gdh2g6, jan op 2026-01-12 met vertrouwen 8 #9553d0gdh2g6`,
      rules: { 'smart/signature-missing': 'warning' },
    },
    result.en`accepted: els on 2026-01-12, john on 2026-01-12 with confidence 8`,
  ],
});
