import type { Level, LevelName, Measurement } from '../../facts/model.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const levelsUnordered = projectRule({
  name: 'smart/levels-unordered',
  severity: 'error',
  on: 'agreement',
  letter: 'M',
  summary: {
    nl: 'Prestatieniveaus die niet oplopen van matig naar uitstekend.',
    en: 'Performance levels that do not rise from moderate to excellent.',
  },
  why: {
    nl: 'Niveaus zijn een ladder. Staat een sport verkeerd, dan kan iemand tegelijk zeer goed en matig zijn, en is de beoordeling een loterij.',
    en: 'Levels are a ladder. With a rung in the wrong place somebody can be very good and moderate at once, and the judgement is a lottery.',
  },
  remedy: {
    nl: 'Zet de grenzen zo dat elk niveau strenger is dan het volgende.',
    en: 'Set the bounds so that each level is stricter than the next.',
  },
  source: 0,
  check(agreement, { report, project }) {
    for (const measurement of agreement.measurements) {
      const levels = inOrder(measurement);
      if (levels.length < 2) continue;
      const measure = measurement.measure && project.find('measure', measurement.measure.name)?.fact;
      const rises = measure?.direction ? measure.direction === 'lower' : limitOf(levels.at(-1)) > limitOf(levels[0]);
      for (const [index, level] of levels.entries()) {
        const better = levels[index - 1];
        const step = limitOf(level) - limitOf(better);
        if (!better || (rises ? step >= 0 : step <= 0)) continue;
        report({
          span: level.span,
          message: {
            nl: `‘${LEVEL_WORDS[level.level].nl}’ is hier strenger dan ‘${LEVEL_WORDS[better.level].nl}’, dus weet niemand welk niveau telt. Zet de grenzen in volgorde.`,
            en: `‘${level.level}’ is stricter here than ‘${better.level}’, so nobody knows which level counts. Put the bounds in order.`,
          },
        });
      }
    }
  },
  bad: [
    nl`
      resultaatafspraak VlotAanwerven {
        meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
          uitstekend: hoogstens 35 dagen
          «zeer goed: hoogstens 30 dagen»
          goed: hoogstens 40 dagen
        }
      }
    `,
    en`
      result agreement Welcome {
        measurable: "visits" from 10 to at least 20 {
          excellent: at least 30
          good: at least 20
          «moderate: less than 25»
        }
      }
    `,
  ],
  good: [
    result.nl`
      meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
        uitstekend: hoogstens 30 dagen
        zeer goed: hoogstens 35 dagen
        goed: hoogstens 40 dagen
        matig: meer dan 50 dagen
      }
    `,
    result.en`
      measurable: "visits" from 10 to at least 20 {
        excellent: at least 30
        good: at least 20
        moderate: less than 15
      }
    `,
  ],
});

const ORDER: readonly LevelName[] = ['excellent', 'very good', 'good', 'moderate'];
const LEVEL_WORDS: Record<LevelName, { nl: string }> = {
  excellent: { nl: 'uitstekend' },
  'very good': { nl: 'zeer goed' },
  good: { nl: 'goed' },
  moderate: { nl: 'matig' },
};

/** The levels that have a bound, best first; none when their units differ. */
function inOrder({ levels }: Measurement): Level[] {
  if (levels.length < 2) return [];
  const bounded = levels.filter((level) => level.bound);
  const unit = bounded.map(unitOf).find((each) => each !== '');
  if (bounded.some((level) => unitOf(level) !== '' && unitOf(level) !== unit)) return [];
  return bounded.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}

function unitOf({ bound }: Level): string {
  return bound?.quantity.unit ?? '';
}

function limitOf(level: Level | undefined): number {
  return level?.bound?.quantity.value ?? 0;
}
