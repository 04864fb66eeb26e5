import type { Agreement } from '../../facts/model.ts';
import { daysPerWeek, grantedTime } from '../../plan/capacity.ts';
import { rolesIn } from '../../project/parties.ts';
import type { Located } from '../../project/project-index.ts';
import type { ProjectView } from '../../project/project-view.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const meansOverCapacity = projectRule({
  name: 'smart/means-over-capacity',
  severity: 'warning',
  on: 'person',
  letter: 'R',
  summary: {
    nl: 'Meer werktijd toegezegd dan iemand heeft.',
    en: 'More working time promised than somebody has.',
  },
  why: {
    nl: 'Elke afspraak apart lijkt haalbaar; samen vragen ze meer dagen dan er in de week zijn. De som telt de middelen per week van afspraken die op dezelfde dag lopen, en vergelijkt ze met wat bij ‘beschikbaar’ staat. Zonder dat laatste zegt de regel niets.',
    en: 'Each agreement looks feasible by itself; together they ask for more days than the week has. The sum counts the means per week of agreements that run on the same day, and compares them with what ‘capacity’ says. Without that the rule says nothing.',
  },
  remedy: {
    nl: 'Schrap of verschuif een afspraak, of maak tijd vrij.',
    en: 'Drop or move an agreement, or free time.',
  },
  source: 0,
  check(person, { report, project }) {
    const available = person.capacity && daysPerWeek(person.capacity);
    if (!available) return;
    const name = person.title?.text ?? person.name.text;
    const busiest = busiestDay(person.name.text, project);
    if (!busiest || busiest.days <= available) return;
    const shown = busiest.promised.map(({ days }) => decimal(days));
    const [planned, capacity] = [decimal(busiest.days), decimal(available)];
    report({
      span: person.capacity?.span ?? person.name.span,
      message: {
        nl: `Vanaf ${busiest.date} zijn ${planned.nl} dagen per week toegezegd (${shown.map((days) => days.nl).join(' + ')}), terwijl ${name} er ${capacity.nl} heeft. Schrap of verschuif iets.`,
        en: `From ${busiest.date} on ${planned.en} days per week are promised (${shown.map((days) => days.en).join(' + ')}), while ${name} has ${capacity.en}. Drop or move something.`,
      },
      related: busiest.promised.map(({ agreement: { uri, facts, fact }, days }) => ({
        uri,
        facts,
        span: fact.means[0]?.span ?? fact.name.span,
        message: {
          nl: `‘${fact.name.text}’: ${decimal(days).nl} dagen per week`,
          en: `‘${fact.name.text}’: ${decimal(days).en} days per week`,
        },
      })),
    });
  },
  bad: [
    nl`
      medewerker lien {
        leidinggevende: els
        beschikbaar: «2 dagen per week»
      }
      resultaatafspraak Een {
        tussen: els en lien
        middelen: 1 dag per week
        tijdsgebonden: van 2026-02-01 tot 2026-06-30
      }
      resultaatafspraak Twee {
        tussen: els en lien
        middelen: 12 uur per week
        tijdsgebonden: van 2026-03-01 tot 2026-09-30
      }
    `,
    en`
      person lynn {
        manager: els
        capacity: «4 hours per week»
      }
      result agreement One {
        between: els and lynn
        means: 1 day per week
        time-bound: from 2026-02-01 to 2026-06-30
      }
    `,
  ],
  good: [result.nl`middelen: 2 dagen per week`, result.en`means: 2 days per week`],
});

interface TimePromise {
  agreement: Located<Agreement>;
  days: number;
}

interface BusyDay {
  date: string;
  days: number;
  promised: TimePromise[];
}

/** The first day on which the most time is promised: the sum only rises on days that an agreement starts. */
function busiestDay(person: string, project: ProjectView): BusyDay | undefined {
  const promises = project.linked('agreementsOf', person).flatMap((agreement): TimePromise[] => {
    const days = grantedTime(agreement.fact) ?? 0;
    const isOwn = days > 0 && rolesIn(project, agreement.fact).employee?.name === person;
    return isOwn ? [{ agreement, days }] : [];
  });
  const starts = new Set(promises.flatMap(({ agreement }) => agreement.fact.period?.start?.date ?? []));
  let busiest: BusyDay | undefined;
  for (const date of [...starts].sort()) {
    const promised = promises.filter(({ agreement }) => runsOn(date, agreement.fact));
    const days = promised.reduce((sum, each) => sum + each.days, 0);
    if (days > (busiest?.days ?? 0)) busiest = { date, days, promised };
  }
  return busiest;
}

function runsOn(date: string, { period }: Agreement): boolean {
  const { start, end } = period ?? {};
  return start !== undefined && start.date <= date && (end === undefined || date <= end.date);
}

function decimal(value: number): { nl: string; en: string } {
  const rounded = String(Math.round(value * 10) / 10);
  return { nl: rounded.replace('.', ','), en: rounded };
}
