import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const caseSingleUnit = fileRule({
  name: 'case/case-single-unit',
  severity: 'information',
  on: 'caseType',
  summary: {
    nl: 'Een zaaktype dat binnen één eenheid blijft.',
    en: 'A case type that stays within one unit.',
  },
  why: {
    nl: 'Zaken houden zich niet aan de grenzen van afdelingen; samenwerken over die grenzen heen is de kern. Loopt een zaak maar langs één eenheid, dan is het vaak gewoon een taak, of ontbreekt er iemand.',
    en: 'Cases do not keep to the borders of departments; working together across them is the point. When a case passes one unit only it is often just a task, or somebody is missing.',
  },
  remedy: {
    nl: 'Schrijf welke andere eenheden meewerken, of maak er een taak van.',
    en: 'Write which other units take part, or make it a task.',
  },
  source: 2,
  check(caseType, { report, word }) {
    const units = new Set(caseType.units.map(({ name }) => name));
    if (units.size > 1) return;
    const [only] = units;
    report({
      span: caseType.name.span,
      message: {
        nl: `De zaak ‘${caseType.title?.text ?? caseType.name.text}’ loopt ${only ? `alleen langs ${only}` : 'langs geen enkele eenheid'}. Schrijf bij ‘${word('units')}’ wie er nog aan meewerkt, of maak er een taak van.`,
        en: `The case ‘${caseType.title?.text ?? caseType.name.text}’ passes ${only ? `only ${only}` : 'no unit at all'}. Write at ‘${word('units')}’ who else takes part, or make it a task.`,
      },
    });
  },
  bad: [
    nl`
      zaaktype «Verhuizing» {
        eenheden: Wonen
      }
    `,
    en`
      case type «Moving» {
        handled by: john
      }
    `,
  ],
  good: [
    nl`
      zaaktype Verhuizing {
        eenheden: Personeel, Wonen
        eigen ruimte: "afwijken van de standaardtermijn"
      }
    `,
    en`
      case type Moving {
        units: Staff, Housing
        own room: "departing from the standard term"
      }
    `,
  ],
});
