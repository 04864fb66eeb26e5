import { insertFix } from '../../fixes/insert.ts';
import { planInProject } from '../../plan/plan-in-project.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const subResultUndated = fileRule({
  name: 'process/sub-result-undated',
  severity: 'warning',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een stap zonder datum of duur.',
    en: 'A step without a date or a duration.',
  },
  why: {
    nl: 'Zonder datum weet niemand wanneer het deelresultaat besproken wordt, en schuift alles naar het einde. Het voorstel spreidt de deelresultaten over de werkdagen van de periode.',
    en: 'Without a date nobody knows when the sub-result is talked about, and everything slides to the end. The proposal spreads the sub-results over the working days of the period.',
  },
  remedy: {
    nl: 'Spreek een datum of een duur af.',
    en: 'Agree on a date or a duration.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    for (const [index, step] of agreement.steps.entries()) {
      if (step.properties.some(({ keyword }) => keyword === 'due' || keyword === 'duration')) continue;
      report({
        span: step.name.span,
        message: {
          nl: `De stap ‘${step.name.text}’ heeft geen datum, dus schuift het deelresultaat ongemerkt op. Voeg ‘${word('due')}’ of ‘${word('duration')}’ toe.`,
          en: `The step ‘${step.name.text}’ has no date, so its sub-result slides unnoticed. Add ‘${word('due')}’ or ‘${word('duration')}’.`,
        },
        fixes: [
          {
            ...insertFix(
              facts,
              step,
              'due',
              ({ project, settings }) =>
                planInProject(agreement, project, settings).steps[index]?.due ?? settings.today,
            ),
            title: { nl: 'Stel een datum voor', en: 'Propose a date' },
          },
        ],
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Vergelijken {
        tijdsgebonden: van 2026-03-02 tot 2026-05-29
        stap «Vragen» {
          deelresultaat: "één blad met de vraag"
        }
        stap «Gegevens» {
          na: Vragen
        }
      }
    `,
    en`
      process agreement Comparing {
        step «Question»
        step Data {
          duration: 3 weeks
        }
      }
    `,
  ],
  good: [process.nl``, process.en``],
});
