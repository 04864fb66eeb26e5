import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';
import { reportProblems } from './reported-problems.ts';

export const placeholder = fileRule({
  name: 'structure/placeholder',
  severity: 'warning',
  on: 'file',
  summary: {
    nl: 'Een tekst die nog ingevuld moet worden.',
    en: 'A text that still has to be filled in.',
  },
  why: {
    nl: 'Een snelle oplossing zet de juiste regel klaar met een vraag die begint met ‘…’. Blijft die staan, dan lijkt de afspraak volledig terwijl er niets is afgesproken.',
    en: 'A quick fix puts the right line in place with a question that starts with ‘…’. Left there, the agreement looks complete while nothing was agreed.',
  },
  remedy: {
    nl: 'Vervang de vraag door het antwoord waar jullie samen op uitkomen.',
    en: 'Replace the question by the answer you reach together.',
  },
  check: reportProblems('structure/placeholder'),
  bad: [
    nl`
      taak Inwerken {
        omschrijving: «"… waar gaat het over?"»
      }
    `,
    en`
      task Onboarding {
        description: «"… what is it about?"»
      }
    `,
  ],
  good: [
    nl`
      taak Inwerken {
        omschrijving: "nieuwe collega's de eerste maand wegwijs maken"
      }
    `,
    en`
      task Onboarding {
        description: "showing new colleagues around in their first month"
      }
    `,
  ],
});
