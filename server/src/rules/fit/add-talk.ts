import type { Agreement, FileFacts } from '../../facts/model.ts';
import { insertFix } from '../../fixes/insert.ts';
import { createCalendar, isCountry } from '../../plan/calendar.ts';
import { addDays } from '../../plan/date.ts';
import type { Fix } from '../rule.ts';

const DAYS_AHEAD = 7;

/** A fix that plans a talk about an agreement, on a working day about a week from today. */
export function addTalk(facts: FileFacts, agreement: Agreement): Fix {
  const fix = insertFix(facts, agreement, 'talk', ({ settings: { today, country } }) => {
    const calendar = createCalendar(isCountry(country) ? country : undefined);
    return calendar.workingDayFrom(addDays(today, DAYS_AHEAD));
  });
  return { ...fix, title: { nl: 'Plan een gesprek', en: 'Plan a talk' } };
}
