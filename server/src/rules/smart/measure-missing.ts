import { insertProperty } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';

export const measureMissing = fileRule({
  name: 'smart/measure-missing',
  severity: 'error',
  on: 'agreement',
  kinds: ['result'],
  letter: 'M',
  summary: {
    nl: 'Een resultaatafspraak zonder meetbaar resultaat.',
    en: 'A result agreement without a measurable result.',
  },
  why: {
    nl: 'Een resultaatafspraak laat het hoe vrij en houdt alleen het wat vast. Zonder maat blijft er niets over waaraan beiden kunnen zien dat het gelukt is.',
    en: 'A result agreement leaves the how free and fixes only the what. Without a measure nothing is left by which both can see that it worked.',
  },
  remedy: {
    nl: 'Schrijf waaraan je ziet dat het bereikt is: een maatstaf met een beginwaarde en een doel.',
    en: 'Write how you will see that it is reached: a measure with a starting value and a target.',
  },
  source: 0,
  check(agreement, { report }) {
    if (agreement.measurements.length > 0) return;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${agreement.name.text}’ zegt niet waaraan je ziet dat het bereikt is. Voeg een regel ‘meetbaar’ toe, anders is er aan het einde niets te beoordelen.`,
        en: `‘${agreement.name.text}’ does not say how you will see that it is reached. Add a line ‘measurable’, or there is nothing to judge at the end.`,
      },
      fixes: [
        {
          title: { nl: 'Voeg ‘meetbaar’ toe', en: 'Add ‘measurable’' },
          safe: false,
          edits: (document) =>
            insertProperty(
              document,
              agreement,
              'measurable',
              PLACEHOLDER[document.facts.dialect === 'nl' ? 'nl' : 'en'],
            ),
        },
      ],
    });
  },
  bad: [
    {
      dialect: 'nl',
      text: 'resultaatafspraak «VlotAanwerven» "Vacatures vlotter invullen" {\n  bezielend: "Geen lege stoelen."\n}',
    },
  ],
  good: [
    {
      dialect: 'nl',
      text: 'resultaatafspraak VlotAanwerven {\n  meetbaar: "klachten per maand" van 40 naar hoogstens 15\n}',
    },
  ],
});

const PLACEHOLDER = {
  nl: '"wat je telt" van 0 naar minstens 0',
  en: '"what you count" from 0 to at least 0',
};
