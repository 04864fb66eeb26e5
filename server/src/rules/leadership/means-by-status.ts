import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const meansByStatus = fileRule({
  name: 'leadership/means-by-status',
  severity: 'information',
  ceiling: 'information',
  on: 'agreement',
  summary: {
    nl: 'Middelen die bij een status of schaal horen in plaats van bij het werk.',
    en: 'Means that go with status or grade instead of with the work.',
  },
  why: {
    nl: 'Middelen volgen het werk: wie ze nodig heeft voor dit resultaat, krijgt ze. Hangen ze aan schaal of anciënniteit, dan ontbreken ze waar het werk gebeurt. De regel leest de woorden van de regel ‘middelen’, daarom is het informatie.',
    en: 'Means follow the work: who needs them for this result gets them. When they go with grade or seniority they are missing where the work is done. The rule reads the words of the line ‘means’, so it is information.',
  },
  remedy: {
    nl: 'Schrijf waarvoor de middelen dienen, niet bij welke schaal ze horen.',
    en: 'Write what the means are for, not which grade they go with.',
  },
  source: 3,
  check(agreement, { report }) {
    for (const { purpose, text, span } of agreement.means) {
      const words = STATUS.exec(`${purpose?.text ?? ''} ${text?.text ?? ''}`)?.[0];
      if (!words) continue;
      report({
        span,
        message: {
          nl: `Deze middelen lijken aan ‘${words.trim()}’ te hangen in plaats van aan het werk van ‘${agreement.name.text}’. Schrijf waarvoor ze nodig zijn.`,
          en: `These means seem to go with ‘${words.trim()}’ instead of with the work of ‘${agreement.name.text}’. Write what they are needed for.`,
        },
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        middelen: «"laptop volgens salarisschaal"»
      }
    `,
    en`
      result agreement Welcome {
        means: «5000 EUR for "budget by seniority"»
      }
    `,
  ],
  good: [
    result.nl`middelen: 2 dagen per week, 5000 EUR voor "wervingscampagne"`,
    result.en`means: 2 days per week, 5000 EUR for "campaign"`,
  ],
});

const STATUS =
  /\b(?:volgens|per|naargelang|op basis van|by|according to|based on) (?:de |het |the )?(?:\p{L}*schaal|graad|status|rang|anciënniteit|dienstjaren|functieniveau|grade|rank|seniority|pay scale|job level)/iu;
