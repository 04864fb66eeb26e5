import { PROPERTIES } from '../../dialect/table.ts';
import type { FileFacts } from '../../facts/model.ts';
import { dialectOf } from '../../fixes/insert.ts';
import { nearestName } from '../../project/nearest-name.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

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
  check(facts, { report }) {
    for (const { rule, span, message, word } of facts.problems) {
      if (rule !== 'structure/unknown-property') continue;
      const near = word === undefined ? undefined : nearestName(word, propertyWords(facts));
      if (near === undefined) {
        report({ span, message });
        continue;
      }
      report({
        span,
        message: {
          nl: `‘${word}’ is geen eigenschap die de taal kent. Bedoel je ‘${near}’?`,
          en: `‘${word}’ is not a property the language knows. Do you mean ‘${near}’?`,
        },
        fixes: [
          {
            title: { nl: `Vervang door ‘${near}’`, en: `Change to ‘${near}’` },
            safe: false,
            edits: () => [{ span, text: near }],
          },
        ],
      });
    }
  },
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

function propertyWords(facts: FileFacts): string[] {
  return PROPERTIES.flatMap((keyword) => dialectOf(facts).property(keyword).words);
}
