import { GB } from 'chrono-node/en';
import { casual as dutch } from 'chrono-node/nl';
import type { Language } from '../model.ts';

/** Year, month (1 to 12) and day that a written date says; what it leaves out is absent. */
export interface WrittenDate {
  year?: number;
  month?: number;
  day?: number;
}

/** Reads a date as it is written in words, seen from noon of some day; without a year it lies ahead. Undefined when it is none. */
export function parseWrittenDate(written: string, lang: Language, noon: Date): WrittenDate | undefined {
  const parser = lang === 'nl' ? dutch : GB;
  const start = parser.parse(written, noon, { forwardDate: true })[0]?.start;
  if (!start) return undefined;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  return { ...(year === null ? {} : { year }), ...(month === null ? {} : { month }), ...(day === null ? {} : { day }) };
}
