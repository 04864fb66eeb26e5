import { agreementsByYear } from '../agreements-of.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const tooManyAgreements = projectRule({
  name: 'smart/too-many-agreements',
  severity: 'information',
  on: 'person',
  summary: {
    nl: 'Iemand met te veel afspraken in één jaar.',
    en: 'Somebody with too many agreements in one year.',
  },
  why: {
    nl: 'Wie aan alles tegelijk werkt, werkt aan niets. Met een handvol afspraken is duidelijk wat voorgaat. Afspraken tellen mee in het kalenderjaar waarin ze eindigen.',
    en: 'Anyone who works on everything at once works on nothing. With a handful of agreements it is clear what comes first. Agreements count in the calendar year they end in.',
  },
  remedy: {
    nl: 'Kies samen wat het belangrijkst is, en schrap, verplaats of bundel de rest.',
    en: 'Choose together what matters most, and drop, move or combine the rest.',
  },
  source: 3,
  thresholds: ['agreementsPerPerson'],
  check(person, { report, project, settings }) {
    const most = settings.thresholds.agreementsPerPerson;
    const name = person.title?.text ?? person.name.text;
    for (const [year, agreements] of agreementsByYear(person.name.text, project)) {
      if (agreements.length <= most) continue;
      report({
        span: person.name.span,
        message: {
          nl: `${name} heeft ${agreements.length} afspraken die in ${year} eindigen; meer dan ${most} is niet te overzien. Kies samen wat voorgaat.`,
          en: `${name} has ${agreements.length} agreements that end in ${year}; nobody can keep track of more than ${most}. Choose together what comes first.`,
        },
        related: agreements.map(({ uri, facts, fact }) => ({
          uri,
          facts,
          span: fact.name.span,
          message: { nl: fact.title?.text ?? fact.name.text, en: fact.title?.text ?? fact.name.text },
        })),
      });
    }
  },
  bad: [
    {
      ...nl`
        medewerker «lien» {
          leidinggevende: els
        }
        resultaatafspraak Een {
          tussen: els en lien
          tijdsgebonden: tegen 2026-06-30
        }
        resultaatafspraak Twee {
          tussen: els en lien
          tijdsgebonden: tegen 2026-09-30
        }
      `,
      thresholds: { agreementsPerPerson: 1 },
    },
    {
      ...en`
        person «lynn» {
          manager: els
        }
        result agreement One {
          between: lynn and els
          time-bound: by 2026-06-30
        }
        result agreement Two {
          between: els and lynn
          time-bound: by 2026-09-30
        }
      `,
      thresholds: { agreementsPerPerson: 1 },
    },
  ],
  good: [result.nl``, result.en``],
});
