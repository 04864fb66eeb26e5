import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const assumptionMissing = fileRule({
  name: 'smart/assumption-missing',
  severity: 'hint',
  on: 'agreement',
  kinds: ['result'],
  letter: 'R',
  summary: {
    nl: 'Prestatieniveaus zonder aanname.',
    en: 'Performance levels without an assumption.',
  },
  why: {
    nl: 'Wie vier niveaus vastlegt, gaat uit van een normaal jaar: zoveel aanvragen, dezelfde ploeg. Schrijf die aanname eerst op; verandert ze, dan bespreek je de niveaus opnieuw in plaats van ze uit te zitten. Een hint, want soms valt er niets aan te nemen.',
    en: 'Anyone who sets four levels counts on a normal year: so many requests, the same crew. Write that assumption down first; when it changes you talk about the levels again instead of sitting them out. A hint, since sometimes there is nothing to assume.',
  },
  remedy: {
    nl: 'Schrijf waarvan jullie uitgaan, bijvoorbeeld hoeveel werk er ongeveer zal zijn.',
    en: 'Write what you count on, for example how much work there will roughly be.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    const levelled = agreement.measurements.find(({ levels }) => levels.length >= 3);
    if (!levelled || agreement.assumptions.length > 0) return;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${agreement.name.text}’ legt niveaus vast zonder te zeggen waarvan jullie uitgaan. Voeg een regel ‘${word('assumption')}’ toe, dan weet je wanneer jullie de niveaus opnieuw moeten bekijken.`,
        en: `‘${agreement.name.text}’ sets levels without saying what you count on. Add a line ‘${word('assumption')}’, so that you know when to look at the levels again.`,
      },
      fixes: [
        insertFix(facts, agreement, 'assumption', {
          nl: '"… waar gaan jullie van uit?"',
          en: '"… what do you count on?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak «VlotAanwerven» {
        meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
          zeer goed: hoogstens 35 dagen
          goed: hoogstens 40 dagen
          matig: meer dan 50 dagen
        }
      }
    `,
    en`
      result agreement «HireFaster» {
        measurable: LeadTime from 62 to at most 40 days {
          very good: at most 35 days
          good: at most 40 days
          moderate: more than 50 days
        }
      }
    `,
  ],
  good: [
    result.nl`aanname: "ongeveer 5 % meer aanwervingen dan vorig jaar"`,
    result.en`assumption: "about 5 % more hires than last year"`,
  ],
});
