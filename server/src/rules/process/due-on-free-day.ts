import type { Agreement, Step } from '../../facts/model.ts';
import { moveTo } from '../../fixes/move-to.ts';
import type { Calendar } from '../../plan/calendar.ts';
import { toDay, weekday } from '../../plan/date.ts';
import { calendarsFor, type PersonOf } from '../../plan/doers.ts';
import { calendarOf } from '../../plan/plan-in-project.ts';
import { inAList } from '../../project/localized.ts';
import { rolesIn } from '../../project/parties.ts';
import type { ProjectView } from '../../project/project-view.ts';
import { type Localized, projectRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const dueOnFreeDay = projectRule({
  name: 'process/due-on-free-day',
  severity: 'information',
  on: 'agreement',
  summary: {
    nl: 'Een stap die klaar moet zijn op een dag waarop niemand werkt.',
    en: 'A step that is due on a day on which nobody works.',
  },
  why: {
    nl: 'Een datum in het weekend, op een feestdag of tijdens de afwezigheid van wie de stap doet, is in werkelijkheid een dag ervoor of erna. Iedereen vult dat anders in, en het gesprek over het deelresultaat valt weg.',
    en: 'A date in the weekend, on a public holiday or while whoever does the step is absent is really a day before or after it. Everybody takes that differently, and the talk about the sub-result falls away.',
  },
  remedy: {
    nl: 'Kies een werkdag van wie de stap doet.',
    en: 'Choose a working day of whoever does the step.',
  },
  source: 0,
  check(agreement, { report, project, settings, word }) {
    if (!agreement.steps.some(({ due }) => due)) return;
    const country = calendarOf(settings);
    const personOf: PersonOf = (name) => project.find('person', name)?.fact;
    const calendarFor = calendarsFor(country, personOf);
    for (const step of agreement.steps) {
      if (!step.due) continue;
      const { date, span } = step.due;
      const doers = doersOf(step, agreement, project);
      const calendar = calendarFor(doers);
      if (calendar.isWorkingDay(date)) continue;
      const reason = country.isWorkingDay(date) ? absence(doers, date, personOf) : freeDay(date);
      const better = nearestWorkingDay(date, calendar, agreement);
      report({
        span,
        message: {
          nl: `De stap ‘${step.name.text}’ is klaar op ${date}, maar ${reason.nl}. Kies bij ‘${word('due')}’ een werkdag${better ? `, zoals ${better}` : ''}.`,
          en: `The step ‘${step.name.text}’ is due on ${date}, but ${reason.en}. Choose a working day at ‘${word('due')}’${better ? `, such as ${better}` : ''}.`,
        },
        fixes: better ? [moveTo(span, better)] : [],
      });
    }
  },
  bad: [
    nl`
      werkprocesafspraak Vergelijken {
        tijdsgebonden: van 2026-03-02 tot 2026-05-29
        stap Vragen {
          tegen: «2026-03-14»
        }
        stap Gegevens {
          na: Vragen
          tegen: «2026-05-01»
        }
      }
    `,
    en`
      person lien {
        absent: from 2026-03-09 to 2026-03-20
      }
      process agreement Comparing {
        time-bound: from 2026-03-02 to 2026-05-29
        step Question {
          by: lien
          due: «2026-03-13»
        }
      }
    `,
  ],
  good: [process.nl``, process.en``],
});

function doersOf({ by }: Step, agreement: Agreement, project: ProjectView): string[] {
  if (by.length > 0) return by.map(({ name }) => name);
  const { employee } = rolesIn(project, agreement);
  return employee === undefined ? [] : [employee.name];
}

const SATURDAY = 6;

function freeDay(date: string): Localized {
  const day = weekday(date);
  if (day < SATURDAY) return { nl: 'dat is een feestdag', en: 'that is a public holiday' };
  return day === SATURDAY
    ? { nl: 'dat is een zaterdag', en: 'that is a Saturday' }
    : { nl: 'dat is een zondag', en: 'that is a Sunday' };
}

function absence(doers: readonly string[], date: string, personOf: PersonOf): Localized {
  const absent = doers.filter((name) =>
    personOf(name)?.absences.some(({ start, end }) => {
      const first = start?.date ?? end?.date ?? '';
      return first <= date && date <= (end?.date ?? date);
    }),
  );
  const { nl, en } = inAList(absent);
  return {
    nl: `${nl} ${absent.length === 1 ? 'is' : 'zijn'} er dan niet`,
    en: `${en} ${absent.length === 1 ? 'is' : 'are'} absent then`,
  };
}

/** The working day in the period that is nearest; of two as near the earlier one. */
function nearestWorkingDay(date: string, calendar: Calendar, { period }: Agreement): string | undefined {
  const isInside = (day: string): boolean => day >= (period?.start?.date ?? day) && day <= (period?.end?.date ?? day);
  const before = calendar.workingDayUntil(date);
  const after = calendar.workingDayFrom(date);
  if (!isInside(before) || !isInside(after)) return [before, after].find(isInside);
  return toDay(after) - toDay(date) < toDay(date) - toDay(before) ? after : before;
}
