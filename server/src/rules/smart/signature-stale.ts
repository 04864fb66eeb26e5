import type { Acceptance } from '../../facts/model.ts';
import { compareSignature, SIGNED_PARTS, type SignedPart, signatureOf } from '../../project/signature.ts';
import { type Edit, type Fix, fileRule, type Localized } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const signatureStale = fileRule({
  name: 'smart/signature-stale',
  severity: 'warning',
  on: 'agreement',
  letter: 'A',
  summary: {
    nl: 'Een afspraak die veranderd is sinds ze aanvaard werd.',
    en: 'An agreement that changed after it was accepted.',
  },
  why: {
    nl: 'Wie akkoord ging met 40 dagen, ging niet akkoord met 30. De handtekening (‘#…’ achter de aanvaarding) vat samen wat er toen stond; opmaak, commentaar en vertaling veranderen haar niet.',
    en: 'Whoever accepted 40 days did not accept 30. The signature (‘#…’ after the acceptance) sums up what it said then; layout, comments and translation do not change it.',
  },
  remedy: {
    nl: 'Bespreek de wijziging en onderteken opnieuw.',
    en: 'Talk about the change and sign again.',
  },
  check(agreement, { report }) {
    for (const { party, signature, on } of agreement.acceptances) {
      if (!signature) continue;
      const { holds, changed } = compareSignature(agreement, signature.text);
      if (holds) continue;
      const words = inWords(changed);
      const when = on ? { nl: ` op ${on.date}`, en: ` on ${on.date}` } : { nl: '', en: '' };
      report({
        span: signature.span,
        message: {
          nl: `‘${agreement.name.text}’ is veranderd sinds ${party.name} aanvaardde${when.nl}${words.nl}. Bespreek de wijziging en onderteken opnieuw.`,
          en: `‘${agreement.name.text}’ has changed since ${party.name} accepted it${when.en}${words.en}. Talk about the change and sign again.`,
        },
        fixes: [signAgain({ party, signature, ...(on ? { on } : {}), span: signature.span }, signatureOf(agreement))],
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Balie "Wachttijd aan de balie" {
        tussen: els en jan
        aanvaard: els op 2026-01-12 «#3f9a1c»
      }
    `,
    en`
      result agreement Desk "Waiting time at the desk" {
        between: els and john
        accepted: john on 2026-01-12 with confidence 8 «#3f9a1c0b77e2»
      }
    `,
  ],
  good: [
    result.nl`aanvaard: els op 2026-01-12 #9553d0gdh2g6, jan op 2026-01-12 met vertrouwen 8 #9553d0`,
    result.en`accepted: els on 2026-01-12 #574d9bev80g6, john on 2026-01-12 with confidence 8`,
  ],
});

const WORDS: Record<SignedPart, Localized> = {
  who: { nl: 'voor wie en waarvoor', en: 'for whom and for what' },
  what: { nl: 'de inhoud', en: 'the content' },
  measure: { nl: 'wat gemeten wordt', en: 'what is measured' },
  means: { nl: 'middelen en voorwaarden', en: 'means and conditions' },
  when: { nl: 'periode en opvolging', en: 'period and follow-up' },
  steps: { nl: 'de stappen', en: 'the steps' },
};

function inWords(changed: readonly SignedPart[]): Localized {
  if (changed.length === 0 || changed.length === SIGNED_PARTS.length) return { nl: '', en: '' };
  return {
    nl: `; anders is nu: ${changed.map((part) => WORDS[part].nl).join(', ')}`,
    en: `; different now: ${changed.map((part) => WORDS[part].en).join(', ')}`,
  };
}

function signAgain({ party, signature, on }: Acceptance, hash: string): Fix {
  return {
    title: { nl: `Laat ${party.name} vandaag opnieuw ondertekenen`, en: `Let ${party.name} sign again today` },
    safe: false,
    personal: true,
    edits: ({ settings }) => {
      const edits: Edit[] = on ? [{ span: on.span, text: settings.today }] : [];
      return signature ? [...edits, { span: signature.span, text: `#${hash}` }] : edits;
    },
  };
}
