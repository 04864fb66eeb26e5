import { CHOICES } from '../../dialect/table.ts';
import type { LeadershipFactor } from '../../facts/model.ts';
import { dialectOf } from '../../fixes/insert.ts';
import { inAList } from '../../project/localized.ts';
import { agreementsByYear } from '../agreements-of.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const factorUncovered = projectRule({
  name: 'leadership/factor-uncovered',
  severity: 'information',
  on: 'person',
  summary: {
    nl: 'Een leiderschapsfactor die in iemands afspraken ontbreekt.',
    en: 'A leadership factor that is missing from the agreements of a person.',
  },
  why: {
    nl: 'Sturen, vertrouwen, communicatie, groei en binding horen bij elkaar. Wie alleen op sturen en vertrouwen afspraken maakt, verliest mensen die willen groeien. Alleen voor wie de factoren al gebruikt.',
    en: 'Steering, trust, communication, growth and bonding belong together. Anyone who makes agreements on steering and trust only loses people who want to grow. Only for those who use the factors already.',
  },
  remedy: {
    nl: 'Bespreek of de factor die ontbreekt een plaats krijgt in een afspraak.',
    en: 'Talk about whether the missing factor gets a place in an agreement.',
  },
  source: 3,
  check(person, { report, facts, project }) {
    const covered = new Set<LeadershipFactor>();
    for (const agreements of agreementsByYear(person.name.text, project).values()) {
      for (const { fact } of agreements) for (const factor of fact.factors) covered.add(factor);
    }
    if (covered.size === 0) return;
    const missing = CHOICES['leadership-factor'].filter((factor) => !covered.has(factor));
    if (missing.length === 0) return;
    const dialect = dialectOf(facts);
    const words = inAList(missing.flatMap((factor) => dialect.choiceWords('leadership-factor', factor)[0] ?? []));
    const name = person.title?.text ?? person.name.text;
    report({
      span: person.name.span,
      message: {
        nl: `De afspraken van ${name} gaan niet over ${words.nl}. De vijf factoren horen samen: bespreek of er nog iets nodig is.`,
        en: `The agreements of ${name} do not cover ${words.en}. The five factors belong together: talk about whether something is needed.`,
      },
    });
  },
  bad: [
    nl`
      medewerker «lien» {
        leidinggevende: els
      }
      resultaatafspraak Een {
        tussen: els en lien
        tijdsgebonden: tegen 2026-06-30
        leiderschapsfactor: sturen, vertrouwen
      }
    `,
    en`
      person «lynn» {
        manager: els
      }
      result agreement One {
        between: els and lynn
        time-bound: by 2026-06-30
        leadership factor: steering, trust, communication, bonding
      }
    `,
  ],
  good: [
    result.nl`leiderschapsfactor: sturen, vertrouwen, communicatie, groei, binding`,
    result.en`- leadership factor`,
  ],
});
