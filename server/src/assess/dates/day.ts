import type { Language } from '../model.ts';
import { has, type Sentence, type Unit } from '../units.ts';
import { dayOfMonth, resolveDate } from './calendar.ts';
import { calendarDay, dayNumber, isDayNumber, isYear, type Moment, monthNumber } from './calendar-words.ts';

/** "30 juni 2026", "Friday 8 May", "the 15th of March", "8/1/2026", "30/6", "tomorrow". */
export function readDay(sentence: Sentence, at: number, today: string): Moment | undefined {
  const { units, lang } = sentence;
  const named = has(units[at], 'weekday') && (isDayNumber(units[at + 1]) || has(units[at + 1], 'month'));
  const first = named ? at + 1 : at;
  const last = lastOfDay(sentence, first);
  if (last === undefined) return undefined;
  const iso = dateOf(units.slice(first, last + 1), lang, today);
  return calendarDay(units[last + 1]?.lower === 'a.s.' ? last + 1 : last, iso);
}

/** A weekday alone: the coming one; in the plural ("Mondays", "weekdagen") it comes back. */
export function readWeekday({ units, lang }: Sentence, at: number, today: string): Moment | undefined {
  const unit = units[at];
  if (!unit || !has(unit, 'weekday')) return undefined;
  if (/(?:s|en|end|weekdag)$/.test(unit.lower)) return { last: at, stretch: null, kind: 'weekdays', firm: true };
  return calendarDay(at, resolveDate(unit.text, lang, today), 'weekday');
}

function lastOfDay({ units, lang }: Sentence, at: number): number | undefined {
  const unit = units[at];
  if (unit?.number?.form === 'date' || has(unit, 'relativeDay') || isDayAndMonth(units, at)) return at;
  if (isDayNumber(unit)) {
    const next = units[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    if (!has(units[next], 'month')) return undefined;
    return isYear(units[next + 1]) ? next + 1 : next;
  }
  if (!has(unit, 'month') || !isDayNumber(units[at + 1])) return undefined;
  if (isYear(units[at + 2])) return at + 2;
  if (units[at + 2]?.lower === ',' && isYear(units[at + 3])) return at + 3;
  return lang === 'nl' || isAmountAfterMonth(units, at) ? undefined : at + 1;
}

/** "by the end of June 20 volunteers", "in March 10% more": the number behind the month is no day. */
function isAmountAfterMonth(units: readonly Unit[], month: number): boolean {
  return has(units[month + 2], 'percent', 'outOf') || has(units[month - 1], 'endOf', 'startOf', 'halfway');
}

/** "tegen 30/6": a fraction after a preposition of time that can be a day and a month. */
function isDayAndMonth(units: readonly Unit[], at: number): boolean {
  const number = units[at]?.number;
  if (number?.form !== 'fraction' || !has(units[at - 1], 'deadline', 'start')) return false;
  return Math.max(number.value, number.of) <= 31 && Math.min(number.value, number.of) <= 12;
}

/** The date of a day and a month in any order ("December 31, 2026", "the 31st of December"), or of other written dates. */
function dateOf(units: readonly Unit[], lang: Language, today: string): string | null {
  const month = units.find((unit) => has(unit, 'month'));
  const day = month && dayNumber(units.find(isDayNumber));
  if (month && day !== undefined) return dayOfMonth(day, monthNumber(month), units.find(isYear)?.value, today);
  return resolveDate(units.map((unit) => unit.text).join(' '), lang, today);
}
