import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';
import { reportProblems } from './reported-problems.ts';

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
  check: reportProblems('structure/syntax'),
  bad: [
    nl`
      taak Inwerken «"Collega's wegwijs maken»
    `,
    en`
      «task» Onboarding "Showing around" {

      team Reception {
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
  ],
});
