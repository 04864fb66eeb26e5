import type { PropertyKeyword } from '../../dialect/table.ts';
import type { Block, PropertyFact } from '../../facts/model.ts';
import { blocksOf } from '../blocks-of.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const repeatedProperty = fileRule({
  name: 'structure/repeated-property',
  severity: 'error',
  on: 'file',
  summary: {
    nl: 'Een eigenschap die nog eens in hetzelfde blok staat, en dan niet meer telt.',
    en: 'A property that stands in the same block again, so that it no longer counts.',
  },
  why: {
    nl: 'Een afspraak met twee einddata heeft er geen: de ene lezer onthoudt de eerste, de andere de tweede. De taal leest alleen de laatste, ook in plannen en rapporten.',
    en: 'An agreement with two end dates has none: one reader remembers the first, another the second. The language only reads the last one, in plans and reports too.',
  },
  remedy: {
    nl: 'Houd over wat jullie afspraken en haal de rest weg. Horen ze samen, schrijf ze dan in één tekst.',
    en: 'Keep what you agreed on and remove the rest. When they belong together, write them in one text.',
  },
  check(facts, { report, word }) {
    for (const block of blocksOf(facts)) {
      if (!hasRepeated(block)) continue;
      for (const { keyword, span } of overruled(block)) {
        report({
          span,
          message: {
            nl: `‘${word(keyword as PropertyKeyword)}’ staat verderop in dit blok nog eens, en alleen de laatste telt. Houd er één over.`,
            en: `‘${word(keyword as PropertyKeyword)}’ stands in this block again, and only the last one counts. Keep one of them.`,
          },
        });
      }
    }
  },
  bad: [
    nl`
      taak Inwerken {
        «omschrijving: "de eerste week"»
        omschrijving: "de eerste maand"
      }
    `,
    en`
      person lynn {
        «manager: mia»
        manager: els
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
      person lynn {
        manager: els
      }
    `,
  ],
});

/** Properties that say one thing; what others say adds up. */
const SINGLE: ReadonlySet<string> = new Set<PropertyKeyword>([
  'owner',
  'task',
  'result-area',
  'inspiring',
  'specific',
  'realistic',
  'time-bound',
  'counterpart',
  'weight',
  'method',
  'own-part',
  'margin-for-error',
  'reporting',
  'direction',
  'lasting-output',
  'competence',
  'level',
  'priority',
  'due',
  'duration',
  'formula',
  'unit-of-measure',
  'window',
  'source',
  'better-when',
  'influence',
  'description',
  'manager',
  'unit',
  'function',
  'capacity',
  'part-of',
  'person',
  'evidence',
  'leader',
  'core-task',
  'follows-from',
  'focus-time',
  'focus-task',
  'why',
  'exception',
  'period',
  'delivers',
  'purpose',
  'team',
  'client',
  'client-looks-at',
  'own-room',
  'need',
  'on',
  'theme',
  'medium',
  'step',
  'done',
  'value',
  'level-reached',
  'colour',
]);

/** Whether any property stands in a block twice; in a block with more than there are to write once, one may. */
function hasRepeated({ properties }: Block): boolean {
  if (properties.length > SINGLE.size) return true;
  for (let at = 1; at < properties.length; at++) {
    const keyword = properties[at]?.keyword;
    for (let before = 0; before < at; before++) if (properties[before]?.keyword === keyword) return true;
  }
  return false;
}

/** The properties of a block that do not count, since they stand in it again. */
function overruled(block: Block): PropertyFact[] {
  const { properties } = block;
  const last = new Map<string, number>();
  for (const [at, { keyword }] of properties.entries()) {
    if (SINGLE.has(keyword) && !isTaskOfDay(keyword, block)) last.set(keyword, at);
  }
  return properties.filter(({ keyword }, at) => (last.get(keyword) ?? at) > at);
}

/** A day plan has as many tasks as somebody has that day. */
function isTaskOfDay(keyword: string, block: Block): boolean {
  return keyword === 'task' && 'tasks' in block;
}
