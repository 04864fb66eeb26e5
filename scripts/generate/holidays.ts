import Holidays from 'date-holidays';
import type { GeneratedFile } from './generator.ts';

const COUNTRIES =
  'AT BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US'.split(' ');
const FIRST_YEAR = 2015;
const LAST_YEAR = 2060;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Month and day (`MMDD`) of the nationwide public holidays of a year that last the whole day. */
function holidaysOf(country: string, year: number): string[] {
  const days = new Holidays(country, { types: ['public'] })
    .getHolidays(year)
    .filter((holiday) => holiday.date.startsWith(`${year}-`) && holiday.date.includes(' 00:00:00'))
    .map((holiday) => holiday.date.slice(5, 10).replace('-', ''));
  return [...new Set(days)].sort();
}

function entryOf(country: string): string {
  const years = YEARS.map((year) => holidaysOf(country, year));
  const fixed = (years[0] ?? []).filter((day) => years.every((days) => days.includes(day)));
  const moving = years.map((days) => days.filter((day) => !fixed.includes(day)).join(' '));
  const lines = moving.map((days) => `      '${days}',\n`).join('');
  return `  ${country}: {\n    everyYear: '${fixed.join(' ')}',\n    byYear: [\n${lines}    ],\n  },\n`;
}

/** The table of public holidays that calendars are made from; its source is the library date-holidays. */
export function holidayTable(): readonly GeneratedFile[] {
  const content = `// Generated from date-holidays (CC-BY-3.0). Dates are MMDD; byYear starts at FIRST_YEAR.
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};
export const HOLIDAYS = {
${COUNTRIES.map(entryOf).join('')}} as const;
`;
  return [{ path: 'server/src/plan/generated/holidays.ts', content }];
}
