import { has, type Sentence, type Unit } from '../units.ts';
import { comingMonths, monthsOf, type Stretch } from './calendar.ts';
import { calendarPeriod, isPeriodNoun, isYear, type Moment, monthNumber, skipDeterminers } from './calendar-words.ts';

const HOMONYM_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar']);
const SEASONS: readonly [pattern: RegExp, month: number, count: number][] = [
  [/^(?:lente|voorjaar|spring|paas|pasen|easter)/, 3, 4],
  [/^(?:zomer|summer|bouwverlof)/, 6, 3],
  [/^(?:herfst|najaar|autumn|fall)/, 9, 3],
  [/^(?:thanksgiving)/, 11, 1],
  [/^(?:kerst|christmas|jaareinde|jaarwisseling|oudjaar|turn of|year-end|year end)/, 12, 1],
  [/^(?:nieuwjaar|new year)/, 1, 1],
  [/^krokus/, 2, 1],
  [/^winter/, 12, 3],
];
const RANKS: ReadonlyMap<string, number> = new Map([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['laatste', 4],
]);
const FISCAL_YEAR = /^fy(?:20)?(\d\d)$/;
const QUARTER = /^[qkt]([1-4])$/;
const HALF = /^[hs]([12])$/;
const HALF_NOUN = /^(?:helft|half|jaarhelft|semester)$/;
const LAST_WEEK_NUMBER = 53;

/** "2027", "FY27", "juni 2026", "Q2 2027", "schooljaar 2026-2027", "year two". */
export function readPeriod({ units }: Sentence, at: number, today: string): Moment | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  if (unit.number?.form === 'years') return calendarPeriod(at, schoolYear(unit.text));
  if (isYear(unit)) return calendarPeriod(at, monthsOf(unit.value ?? 0, 1, 12));
  const fiscal = FISCAL_YEAR.exec(unit.lower)?.[1];
  if (fiscal) return calendarPeriod(at, monthsOf(2000 + Number(fiscal), 1, 12));
  return month(units, at, today) ?? partOfYear(units, at, today) ?? numbered(units, at);
}

/** "zomer", "Christmas 2027", "bouwverlof". */
export function readSeason({ units }: Sentence, at: number, today: string): Moment | undefined {
  const unit = units[at];
  if (!unit || !has(unit, 'season')) return undefined;
  const known = SEASONS.find(([pattern]) => pattern.test(unit.lower));
  if (!known) return calendarPeriod(at, null);
  return inYear(units, at, at + 1, known[1], known[2], today);
}

function month(units: readonly Unit[], at: number, today: string): Moment | undefined {
  const unit = units[at];
  if (!unit || !has(unit, 'month') || (HOMONYM_MONTHS.has(unit.lower) && !standsAsMonth(units, at))) return undefined;
  const number = monthNumber(unit);
  return inYear(units, at, units[at + 1]?.lower === 'of' ? at + 2 : at + 1, number, 1, today);
}

/** A quarter or half year by name or rank: "Q3", "het derde kwartaal van 2027", "the first half of next year". */
function partOfYear(units: readonly Unit[], at: number, today: string): Moment | undefined {
  const [unit, next] = [units[at], units[at + 1]];
  const rank = rankOf(unit);
  const quarter = QUARTER.exec(unit?.lower ?? '')?.[1] ?? (next?.timeUnit === 'quarter' ? rank : undefined);
  const half = HALF.exec(unit?.lower ?? '')?.[1] ?? (HALF_NOUN.test(next?.lower ?? '') ? rank : undefined);
  const part = Number(quarter ?? half);
  if (!part) return undefined;
  const count = quarter ? 3 : 6;
  const last = rank ? at + 1 : at;
  const linked = /^(?:van|of|in)$/.test(units[last + 1]?.lower ?? '');
  return inYear(
    units,
    last,
    skipDeterminers(units, linked ? last + 2 : last + 1),
    (part - 1) * count + 1,
    count,
    today,
  );
}

/** "the first year", "year two", "week 36", "het jaar 2027": the calendar knows only the last. */
function numbered(units: readonly Unit[], at: number): Moment | undefined {
  const [unit, next] = [units[at], units[at + 1]];
  if (rankOf(unit) && isPeriodNoun(next)) return calendarPeriod(at + 1, null);
  if (!isPeriodNoun(unit)) return undefined;
  if (next?.number?.form === 'years') return calendarPeriod(at + 1, schoolYear(next.text));
  if (isYear(next)) return calendarPeriod(at + 1, monthsOf(next?.value ?? 0, 1, 12));
  const counts = next?.kind === 'number' || unit?.timeUnit !== undefined;
  return counts && (next?.value ?? Infinity) <= LAST_WEEK_NUMBER ? calendarPeriod(at + 1, null) : undefined;
}

/** Months of the year that is written at `yearAt`, else of the coming one. */
function inYear(
  units: readonly Unit[],
  at: number,
  yearAt: number,
  first: number,
  count: number,
  today: string,
): Moment {
  const year = units[yearAt];
  if (!isYear(year)) return calendarPeriod(at, comingMonths(first, count, today));
  return calendarPeriod(yearAt, monthsOf(year?.value ?? 0, first, count));
}

function rankOf(unit: Unit | undefined): number | undefined {
  return unit?.number?.form === 'ordinal' ? unit.number.rank : RANKS.get(unit?.lower ?? '');
}

/** "2026-2027": September to August. */
function schoolYear(written: string): Stretch {
  const first = Number(written.slice(0, 4));
  return { first: monthsOf(first, 9, 1).first, last: monthsOf(first + 1, 8, 1).last };
}

/** "may" and "march" are months when written with a capital after a preposition or beside a number. */
function standsAsMonth(units: readonly Unit[], at: number): boolean {
  const written = units[at]?.text ?? '';
  if (written === written.toLowerCase()) return false;
  if (isYear(units[at + 1]) || units[at + 1]?.lower === 'of') return true;
  return has(
    units[at - 1],
    'at',
    'deadline',
    'start',
    'during',
    'endOf',
    'startOf',
    'halfway',
    'next',
    'this',
    'to',
    'conjunction',
  );
}
