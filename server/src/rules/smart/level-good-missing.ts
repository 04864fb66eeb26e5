import type { Measurement } from '../../facts/model.ts';
import { dialectOf, endOfLineComment, inDialect, indentAt, lineEndOf } from '../../fixes/insert.ts';
import { type Fix, fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const levelGoodMissing = fileRule({
  name: 'smart/level-good-missing',
  severity: 'warning',
  on: 'agreement',
  letter: 'M',
  summary: {
    nl: 'Prestatieniveaus zonder het niveau goed.',
    en: 'Performance levels without the level good.',
  },
  why: {
    nl: '‘Goed’ is het anker: dat lees je eerst, en daaraan meet je de andere niveaus af. Zonder dat anker discussieer je aan het einde over wat gewoon in orde was.',
    en: '‘Good’ is the anchor: it is read first, and the other levels are set against it. Without it you end up arguing about what was simply fine.',
  },
  remedy: {
    nl: 'Begin met ‘goed’: wat is gewoon in orde? Zet daarna de andere niveaus eromheen.',
    en: 'Start with ‘good’: what is simply fine? Then set the other levels around it.',
  },
  source: 0,
  check(agreement, { report, word }) {
    for (const measurement of agreement.measurements) {
      const { levels } = measurement;
      const first = levels[0];
      if (!first || levels.some(({ level }) => level === 'good')) continue;
      report({
        span: first.span,
        message: {
          nl: `Deze niveaus hebben geen ‘${word('good')}’, terwijl dat het anker is waaraan je de andere afmeet. Voeg het toe.`,
          en: `These levels have no ‘${word('good')}’, while that is the anchor the others are set against. Add it.`,
        },
        fixes: [addGood(measurement)],
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak VlotAanwerven {
        meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
          «uitstekend: hoogstens 30 dagen»
          matig: meer dan 50 dagen
        }
      }
    `,
    en`
      result agreement Welcome {
        measurable: "visits" from 10 {
          «moderate: less than 15»
        }
      }
    `,
  ],
  good: [
    result.nl`
      meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
        uitstekend: hoogstens 30 dagen
        goed: hoogstens 40 dagen
      }
    `,
    result.en`
      measurable: LeadTime from 62 to at most 40 days {
        good: at most 40 days
        moderate: more than 50 days
      }
    `,
  ],
});

/** Adds the level before the first lower one, or after the others; its bound is the target, when there is one. */
function addGood({ levels, target }: Measurement): Fix {
  return {
    title: { nl: 'Voeg het niveau ‘goed’ toe', en: 'Add the level ‘good’' },
    safe: false,
    edits: ({ text, facts }) => {
      const value = target
        ? text.slice(target.span.start, target.span.end)
        : inDialect(facts, { nl: '"… wat is gewoon in orde?"', en: '"… what is simply fine?"' });
      const line = `${dialectOf(facts).word('property', 'good')}: ${value}`;
      const lower = levels.find(({ level }) => level === 'moderate');
      const place = lower ?? levels.at(-1);
      if (!place) return [];
      const newLine = lineEndOf(text) + indentAt(text, place.span.start);
      const at = lower ? lower.span.start : endOfLineComment(text, place.span.end);
      return [{ span: { start: at, end: at }, text: lower ? line + newLine : newLine + line }];
    },
  };
}
