import { moveTo } from '../../fixes/move-to.ts';
import { planInProject, planProblemsInProject } from '../../plan/plan-in-project.ts';
import { projectRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';
import { chainWithDates, placesOf } from './chain.ts';

export const stepBeforeDependency = projectRule({
  name: 'process/step-before-dependency',
  severity: 'warning',
  on: 'agreement',
  summary: {
    nl: 'Een stap die klaar moet zijn voor wat eraan voorafgaat.',
    en: 'A step that is due before what comes first.',
  },
  why: {
    nl: 'Een stap kan niet klaar zijn voor de stappen waar hij op wacht. De medewerker is dan te laat door de planning, niet door het werk. Er wordt gerekend in dagen waarop wie de stap doet werkt, dus zonder feestdagen en afwezigheden, en in de tijd die daarvoor afgesproken is.',
    en: 'A step cannot be done before the steps it waits for. The employee is then late because of the plan, not because of the work. What counts is days on which whoever does the step works, so no public holidays and absences, and the time that was agreed for it.',
  },
  remedy: {
    nl: 'Zet de stap later, of haal een afhankelijkheid weg.',
    en: 'Move the step later, or remove a dependency.',
  },
  source: 0,
  check(agreement, { report, project, settings, word, uri, facts }) {
    if (!agreement.steps.some(({ due, after }) => due && after.length > 0)) return;
    for (const problem of planProblemsInProject(agreement, project, settings)) {
      const { kind, chain, due, earliest, span } = problem;
      if (kind !== 'too-late' || chain.length < 2) continue;
      const plan = planInProject(agreement, project, settings);
      const last = chain.at(-1);
      const steps = chainWithDates(plan, problem);
      report({
        span,
        message: {
          nl: `‘${last}’ moet klaar zijn op ${due}, maar kan door ${steps} pas op ${earliest}. Pas ‘${word('due')}’ of ‘${word('after')}’ aan.`,
          en: `‘${last}’ is due on ${due}, but because of ${steps} it cannot be ready before ${earliest}. Change ‘${word('due')}’ or ‘${word('after')}’.`,
        },
        related: placesOf(agreement, plan, problem, { uri, facts }),
        fixes: earliest && earliest <= (agreement.period?.end?.date ?? earliest) ? [moveTo(span, earliest)] : [],
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Vergelijken {
        tijdsgebonden: van 2026-03-02 tot 2026-05-29
        stap Vragen {
          tegen: 2026-04-10
        }
        stap Gegevens {
          na: Vragen
          tegen: «2026-03-20»
        }
      }
    `,
    en`
      process agreement Comparing {
        time-bound: from 2026-03-02 to 2026-05-29
        step Question {
          due: 2026-04-10
        }
        step Data {
          after: Question
          duration: 4 weeks
          due: «2026-04-17»
        }
      }
    `,
  ],
  good: [process.nl``, process.en``],
});
