import { addDays, addMonths } from '../plan/date.ts';
import type { Localized } from '../project/localized.ts';

/** A date that people often mean. */
export interface NearDate {
  date: string;
  meaning: Localized;
}

/** Dates that agreements often name, seen from a day: that day, and the ends of its month, quarter and year. */
export function nearDates(today: string): NearDate[] {
  const month = Number(today.slice(5, 7));
  const dates: NearDate[] = [
    { date: today, meaning: { nl: 'vandaag', en: 'today' } },
    { date: addDays(today, 14), meaning: { nl: 'over twee weken', en: 'in two weeks' } },
    { date: endOfMonth(today, 0), meaning: { nl: 'einde van de maand', en: 'end of the month' } },
    {
      date: endOfMonth(today, 2 - ((month - 1) % 3)),
      meaning: { nl: 'einde van het kwartaal', en: 'end of the quarter' },
    },
    { date: endOfMonth(today, 12 - month), meaning: { nl: 'einde van het jaar', en: 'end of the year' } },
  ];
  return dates.filter(({ date }, at) => dates.findIndex((each) => each.date === date) === at);
}

/** Last day of the month that comes so many months later. */
function endOfMonth(today: string, later: number): string {
  return addDays(addMonths(`${today.slice(0, 8)}01`, later + 1), -1);
}
