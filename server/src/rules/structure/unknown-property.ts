import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';
import { reportProblems } from './reported-problems.ts';

export const unknownProperty = fileRule({
  name: 'structure/unknown-property',
  severity: 'error',
  on: 'file',
  summary: {
    nl: 'Een woord voor een dubbele punt dat geen eigenschap is.',
    en: 'A word before a colon that is not a property.',
  },
  why: {
    nl: 'Een verkeerd gespelde eigenschap telt niet mee. Wie ‘opvoling’ schrijft, heeft geen opvolging afgesproken.',
    en: 'A misspelt property does not count. Anyone who writes ‘folow-up’ has agreed on no follow-up.',
  },
  remedy: {
    nl: 'Verbeter het woord, of zet de zin in een tekst tussen aanhalingstekens.',
    en: 'Correct the word, or put the sentence in a text between quotation marks.',
  },
  check: reportProblems('structure/unknown-property'),
  bad: [
    nl`
      taak Inwerken {
        «omscrijving»: "de eerste maand"
      }
    `,
    en`
      task Onboarding {
        «descripton»: "the first month"
      }
    `,
  ],
  good: [
    nl`
      taak Inwerken {
        omschrijving: "de eerste maand"
      }
    `,
    en`
      task Onboarding {
        description: "the first month"
      }
    `,
  ],
});
