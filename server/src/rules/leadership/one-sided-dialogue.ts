import type { Reference } from '../../facts/model.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const oneSidedDialogue = projectRule({
  name: 'leadership/one-sided-dialogue',
  severity: 'warning',
  on: 'agreement',
  summary: {
    nl: 'Een afspraak met maar één partij.',
    en: 'An agreement with one party only.',
  },
  why: {
    nl: 'Leidinggevende en medewerker komen in gesprek tot een afspraak. Staat er maar één naam, dan is het een opdracht of een voornemen: er is niemand om mee te onderhandelen over middelen en steun. Een team spreekt met zichzelf af en telt niet mee.',
    en: 'Manager and employee reach an agreement in dialogue. With one name only it is an order or a resolution: there is nobody to negotiate means and support with. A team agrees among itself and is left out.',
  },
  remedy: {
    nl: 'Schrijf met wie de afspraak gemaakt is.',
    en: 'Write with whom the agreement was made.',
  },
  source: 3,
  check(agreement, { report, project, word }) {
    const { parties, owner, acceptances, agreedIn } = agreement;
    const first = parties[0] ?? owner ?? acceptances[0]?.party ?? agreedIn[0];
    const isOther = (named: Reference | undefined) => named && named.name !== first?.name;
    if (!first || parties.some(isOther) || isOther(owner)) return;
    if (acceptances.some(({ party }) => isOther(party)) || agreedIn.some(isOther)) return;
    if (project.resolve(first).some(({ fact }) => fact.kind !== 'person')) return;
    report({
      span: (parties[0] ?? owner ?? agreement.name).span,
      message: {
        nl: `In ‘${agreement.name.text}’ staat alleen ${first.name}: een afspraak maak je met twee, in gesprek. Schrijf bij ‘${word('between')}’ wie de andere partij is.`,
        en: `‘${agreement.name.text}’ names only ${first.name}: it takes two to agree, in dialogue. Write at ‘${word('between')}’ who the other party is.`,
      },
    });
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tussen: «jan»
      }
    `,
    en`
      result agreement Welcome {
        owner: «john»
        accepted: john on 2026-01-12
      }
    `,
  ],
  good: [result.nl`tussen: els en jan`, result.en`between: els and john`],
});
