import type { Period } from '../../facts/model.ts';
import { moveTo } from '../../fixes/move-to.ts';
import type { Plan, PlanProblem } from '../../plan/model.ts';
import { planInProject, planProblemsInProject } from '../../plan/plan-in-project.ts';
import { type Localized, projectRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';
import { chainWithDates, placesOf } from './chain.ts';

export const stepOutsidePeriod = projectRule({
  name: 'process/step-outside-period',
  severity: 'error',
  on: 'agreement',
  summary: {
    nl: 'Een stap die buiten de periode van de afspraak valt.',
    en: 'A step that falls outside the period of its agreement.',
  },
  why: {
    nl: 'Een deelresultaat na het einde van de afspraak kan nooit op tijd zijn. Valt alleen de geraamde duur erbuiten, dan is het een waarschuwing: een raming mag ernaast zitten. Een duur in weken of maanden is tijd die voorbijgaat; een duur in uren of dagen is werk, en duurt langer als er maar een deel van de week voor is.',
    en: 'A sub-result after the end of the agreement can never be in time. When only an estimated duration runs past the end it is a warning: an estimate may be off. A duration in weeks or months is time that passes; one in hours or days is work, and takes longer when only part of the week is for it.',
  },
  remedy: {
    nl: 'Verzet de stap, of verleng de periode.',
    en: 'Move the step, or extend the period.',
  },
  source: 0,
  check(agreement, { report, project, settings, uri, facts }) {
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
        fixes: isLate && (!start || start <= end) ? [moveTo(due.span, end)] : [],
      });
    }
    if (!steps.some(({ duration }) => duration)) return;
    const problems = planProblemsInProject(agreement, project, settings);
    if (problems.length === 0) return;
    const plan = planInProject(agreement, project, settings);
    for (const problem of problems) {
      const message = overrun(plan, problem, period);
      const related = placesOf(agreement, plan, problem, { uri, facts });
      if (message) report({ severity: 'warning', span: problem.span, message, related });
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
    {
      ...en`
        process agreement Comparing {
          time-bound: from 2026-03-02 to 2026-05-29
          step Question {
            duration: 4 weeks
            due: «2026-03-13»
          }
        }
      `,
      severity: 'warning',
    },
    {
      ...nl`
        medewerker lien {
          leidinggevende: els
          afwezig: van 2026-03-09 tot 2026-03-20
        }
        werkprocesafspraak Vergelijken {
          tussen: els en lien
          middelen: 1 dag per week
          tijdsgebonden: van 2026-03-02 tot 2026-03-27
          stap «Vragen» {
            duur: 4 dagen
          }
        }
      `,
      severity: 'warning',
    },
  ],
  good: [process.nl``, process.en``],
});

/** What to say of a step whose duration does not fit in the period; undefined for every other problem. */
function overrun(plan: Plan, problem: PlanProblem, { start, end }: Period): Localized | undefined {
  const { kind, chain, due, earliest } = problem;
  if (kind === 'past-end' && end) {
    const steps = chain.length > 1 ? chainWithDates(plan, problem) : `‘${chain[0]}’`;
    return {
      nl: `Met deze duur is ${steps} ten vroegste klaar op ${earliest}, na het einde op ${end.date}. Kort een stap in of verleng de periode.`,
      en: `With this duration ${steps} is ready on ${earliest} at the earliest, after the end on ${end.date}. Shorten a step or extend the period.`,
    };
  }
  const startsTooLate = kind === 'too-late' && chain.length === 1 && start && due !== undefined && due >= start.date;
  if (!startsTooLate) return undefined;
  return {
    nl: `‘${chain[0]}’ moet klaar zijn op ${due}, maar is met deze duur ten vroegste klaar op ${earliest}, want de afspraak begint op ${start.date}. Kort de stap in of zet hem later.`,
    en: `‘${chain[0]}’ is due on ${due}, but with this duration it is ready on ${earliest} at the earliest, as the agreement starts on ${start.date}. Shorten the step or move it later.`,
  };
}
