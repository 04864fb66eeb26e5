import type { Agreement, Measurement } from '../../facts/model.ts';
import { dialectOf } from '../../fixes/insert.ts';
import { type Fix, fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';
import { recordReason } from './record-reason.ts';

export const prematureOutcome = fileRule({
  name: 'fit/premature-outcome',
  severity: 'warning',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een einddoel of bedrag terwijl het resultaat nog verkend wordt.',
    en: 'An end norm or an amount while the result is still being explored.',
  },
  why: {
    nl: 'Wie iets nieuws verkent en meteen rendement moet bewijzen, stopt voor het idee een kans kreeg. In deze situatie meet je wat de eigen stappen opleveren, niet wat het later opbrengt.',
    en: 'Anyone who explores something new and has to prove its return at once stops before the idea had a chance. In this situation you measure what their own steps deliver, not what it will bring later.',
  },
  remedy: {
    nl: 'Maak van het einddoel de richting, en geef de stappen een norm.',
    en: 'Make the end norm the direction, and give the steps a norm.',
  },
  source: 0,
  check(agreement, { report, word }) {
    if (!agreement.situations.includes('new result')) return;
    const early = [
      ...agreement.measurements.filter(({ target, levels }) => target || levels.length > 0),
      ...agreement.steps.flatMap(({ measurements }) => measurements.filter(isFinancial)),
    ];
    for (const measurement of early) {
      const label = measurement.text?.text ?? measurement.measure?.name ?? '';
      report({
        span: measurement.span,
        message: {
          nl: `‘${agreement.name.text}’ verkent iets nieuws, maar legt ‘${label}’ nu al vast. Dat is te vroeg: schrijf het bij ‘${word('direction')}’ en geef de stappen een ‘${word('norm')}’.`,
          en: `‘${agreement.name.text}’ explores something new, but fixes ‘${label}’ already. That is too early: write it at ‘${word('direction')}’ and give the steps a ‘${word('norm')}’.`,
        },
        fixes: [
          ...(canBeDirection(agreement, measurement) ? [toDirection(measurement)] : []),
          recordReason('fit/premature-outcome', agreement),
        ],
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Podcast {
        tussen: els en piet
        situatie: nieuw resultaat
        «meetbaar: "luisteraars" van 0 naar minstens 500»
      }
    `,
    en`
      process agreement Podcast {
        between: els and pete
        situation: new result
        step Pilot {
          «measurable: "income" at least 5000 EUR»
        }
      }
    `,
  ],
  good: [
    process.nl`
      situatie: nieuw resultaat
      richting: "een podcast die minstens 500 collega's volgen"
    `,
    process.en`
      situation: new result
      direction: "a podcast that at least 500 colleagues follow"
    `,
  ],
});

const CURRENCY = /^(?:eur|euro|euros|€|usd|dollar|dollars|\$|gbp|pond|pounds?|£)$/i;

function isFinancial({ target }: Measurement): boolean {
  return CURRENCY.test(target?.quantity.unit ?? '');
}

function canBeDirection({ measurements, direction }: Agreement, measurement: Measurement): boolean {
  return !direction && measurement.levels.length === 0 && measurements.includes(measurement);
}

/** Writes the words of the norm as the direction. */
function toDirection({ span }: Measurement): Fix {
  return {
    title: { nl: 'Maak er de richting van', en: 'Make it the direction' },
    safe: false,
    edits: ({ text, facts }) => {
      const written = text.slice(text.indexOf(':', span.start) + 1, span.end);
      const words = written
        .replaceAll(/["“”„]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
      return [{ span, text: `${dialectOf(facts).word('property', 'direction')}: "${words}"` }];
    },
  };
}
