import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';
import { planOf } from './plan-of.ts';

export const stepOutsidePeriod = fileRule({
  name: 'process/step-outside-period',
  severity: 'error',
  on: 'agreement',
  summary: {
    nl: 'Een stap die buiten de periode van de afspraak valt.',
    en: 'A step that falls outside the period of its agreement.',
  },
  why: {
    nl: 'Een deelresultaat na het einde van de afspraak kan nooit op tijd zijn. Valt alleen de geraamde duur erbuiten, dan is het een waarschuwing: een raming mag ernaast zitten.',
    en: 'A sub-result after the end of the agreement can never be in time. When only an estimated duration runs past the end it is a warning: an estimate may be off.',
  },
  remedy: {
    nl: 'Verzet de stap, of verleng de periode.',
    en: 'Move the step, or extend the period.',
  },
  source: 0,
  check(agreement, { report, settings }) {
    const { steps, period } = agreement;
    if (!period || steps.length === 0) return;
    const [start, end] = [period.start?.date, period.end?.date];
    for (const { name, due } of steps) {
      if (!due || ((!start || due.date >= start) && (!end || due.date <= end))) continue;
      const isLate = end !== undefined && due.date > end;
      report({
        span: due.span,
        message: {
          nl: `De stap ‘${name.text}’ is klaar op ${due.date}, ${isLate ? `na het einde op ${end}` : `voor het begin op ${start}`}. Verzet de stap of pas de periode aan.`,
          en: `The step ‘${name.text}’ is due on ${due.date}, ${isLate ? `after the end on ${end}` : `before the start on ${start}`}. Move the step or change the period.`,
        },
      });
    }
    if (!end || !steps.some(({ duration }) => duration)) return;
    for (const { kind, chain, earliest, span } of planOf(agreement, settings).problems) {
      if (kind !== 'past-end') continue;
      report({
        severity: 'warning',
        span,
        message: {
          nl: `Met deze duur is ‘${chain.join(' → ')}’ ten vroegste klaar op ${earliest}, na het einde op ${end}. Kort een stap in of verleng de periode.`,
          en: `With this duration ‘${chain.join(' → ')}’ is ready on ${earliest} at the earliest, after the end on ${end}. Shorten a step or extend the period.`,
        },
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Vergelijken {
        tijdsgebonden: van 2026-03-02 tot 2026-05-29
        stap Vragen {
          tegen: «2026-06-12»
        }
      }
    `,
    en`
      process agreement Comparing {
        time-bound: from 2026-03-02 to 2026-05-29
        step Question {
          due: «2026-02-12»
        }
      }
    `,
    {
      ...en`
        process agreement Comparing {
          time-bound: from 2026-03-02 to 2026-03-27
          step «Question» {
            duration: 3 months
          }
        }
      `,
      severity: 'warning',
    },
  ],
  good: [process.nl``, process.en``],
});
