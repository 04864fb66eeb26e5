import { localDateFixes } from '../../fixes/local-date.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const syntax = fileRule({
  name: 'structure/syntax',
  severity: 'error',
  on: 'file',
  summary: {
    nl: 'Tekst die de taal niet kan lezen.',
    en: 'Text that the language cannot read.',
  },
  why: {
    nl: 'Wat niet gelezen kan worden, telt niet mee: de afspraak lijkt dan onvolledig, of er valt stilletjes iets weg. De rest van het document wordt wel gelezen.',
    en: 'What cannot be read does not count: the agreement then looks incomplete, or something silently drops out. The rest of the document is read all the same.',
  },
  remedy: {
    nl: 'Volg het voorbeeld in de melding. Sluit elk blok met een accolade en elke tekst met een aanhalingsteken.',
    en: 'Follow the example in the message. Close every block with a brace and every text with a quotation mark.',
  },
  check(facts, { report }) {
    for (const { rule, span, message, word } of facts.problems) {
      if (rule !== 'structure/syntax') continue;
      report({ span, message, fixes: word === undefined ? [] : localDateFixes(word, span, facts) });
    }
  },
  bad: [
    nl`
      taak Inwerken «"Collega's wegwijs maken»
    `,
    en`
      «task» Onboarding "Showing around" {

      team Reception {
      }
    `,
    nl`
      medewerker lien {
        afwezig: van «6-7-2026» tot «17/7/2026»
      }
    `,
    en`
      person lynn {
        absent: from «6/7/2026» to «17/7/2026»
      }
    `,
  ],
  good: [
    nl`
      taak Inwerken "Collega's wegwijs maken"
    `,
    en`
      task Onboarding "Showing colleagues around"
    `,
    nl`
      medewerker lien {
        afwezig: van 2026-07-06 tot 2026-07-17
      }
    `,
    en`
      person lynn {
        absent: from 2026-07-06 to 2026-07-17
      }
    `,
  ],
});
