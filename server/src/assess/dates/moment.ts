import { has, type Sentence, type Unit } from '../units.ts';
import { comingMonths, monthsOf, type PeriodUnit, period, resolveDate, type Stretch } from './calendar.ts';

/** A stretch of time named by units `first` to `last`; without known days when it hangs on an event. */
export interface Moment {
  last: number;
  stretch: Stretch | null;
  kind: 'day' | 'period' | 'event' | 'weekday' | 'weekdays';
  /** The moment is pinned down: on the calendar, or as the next or the end of something. */
  firm: boolean;
}

const MONTH_STARTS = [
  'jan',
  'feb',
  'm[aä]*r',
  'apr',
  'm(?:ei|ay)',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'dec',
].map((start) => new RegExp(`^${start}`));
const HOMONYM_MONTHS = new Set(['may', 'march', 'mar']);
const SEASON_MONTHS: readonly [pattern: RegExp, month: number, count: number][] = [
  [/^(?:lente|voorjaar|spring|paas|pasen|easter)/, 3, 4],
  [/^(?:zomer|summer|bouwverlof)/, 6, 3],
  [/^(?:herfst|najaar|autumn|fall)/, 9, 3],
  [/^(?:thanksgiving)/, 11, 1],
  [/^(?:kerst|christmas|jaareinde|jaarwisseling|oudjaar|year-end|year end)/, 12, 1],
  [/^(?:nieuwjaar|new year)/, 1, 1],
  [/^krokus/, 2, 1],
  [/^winter/, 12, 3],
];
const SCHOOL_YEAR = /^(?:school|acad|studie|werkjaar)/;
const HALF_YEAR = /^(?:semester|halfjaar|half-year|academic semester|term|school term)/;
const HALF = /^(?:helft|half|jaarhelft|semester)$/;
const COMPLETION = /^(?:completion|conclusion|close|end|afronding|afsluiting|oplevering)$/;
const FISCAL_YEAR = /^fy(?:20)?(\d\d)$/;
const QUARTER_NAME = /^[qkt]([1-4])$/;
const HALF_NAME = /^[hs]([12])$/;
const RANKS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  laatste: 4,
};
const AWAY = 4;

/** Reads a moment that starts at unit `at` (after any preposition and article). */
export function readMoment(sentence: Sentence, at: number, today: string): Moment | undefined {
  const unit = sentence.units[at];
  if (!unit) return undefined;
  return (
    edge(sentence, at, today) ??
    explicitDay(sentence, at, today) ??
    month(sentence, at, today) ??
    namedPeriod(sentence, at, today) ??
    relative(sentence, at, today) ??
    season(sentence, at, today) ??
    compoundEvent(sentence, at)
  );
}

/** "the end of …", "begin …", "half …": an edge of another moment, or of any event that is named. */
function edge(sentence: Sentence, at: number, today: string): Moment | undefined {
  const unit = sentence.units[at];
  const [end, start, middle] = [has(unit, 'endOf'), has(unit, 'startOf'), has(unit, 'halfway')];
  if (!end && !start && !middle) return undefined;
  const inner = skipDeterminers(sentence.units, at + 1);
  const nested = has(sentence.units[inner], 'endOf', 'startOf', 'halfway');
  const moment = nested ? undefined : readMoment(sentence, inner, today);
  if (moment?.stretch && moment.kind !== 'weekday') {
    const { first, last } = moment.stretch;
    const day = end ? last : start ? first : `${first.slice(0, 8)}15`;
    return { ...moment, stretch: { first: day, last: day }, kind: 'day' };
  }
  if (moment) return { ...moment, firm: true };
  if (middle || !isNamedThing(sentence.units[inner])) return undefined;
  return { last: inner, stretch: null, kind: 'event', firm: end };
}

function explicitDay(sentence: Sentence, at: number, today: string): Moment | undefined {
  const { units, lang } = sentence;
  let first = at;
  if (has(units[first], 'weekday') && (dayNumber(units[first + 1]) || has(units[first + 1], 'month'))) first++;
  const last = explicitEnd(units, first);
  if (last === undefined) return undefined;
  const iso = resolveDate(dayFirst(units.slice(first, last + 1)), lang, today);
  const end = units[last + 1]?.lower === 'a.s.' ? last + 1 : last;
  return { last: end, stretch: iso === null ? null : { first: iso, last: iso }, kind: 'day', firm: true };
}

/** "December 31, 2026" and "the 31st of December" as "31 December 2026": every parser reads that the same. */
function dayFirst(units: readonly Unit[]): string {
  const named = units.find((unit) => has(unit, 'month'));
  if (!named) return units.map((unit) => unit.text).join(' ');
  const day = units.find(dayNumber)?.text.replace(/\D+$/, '');
  const year = units.find(isYear)?.text ?? '';
  return `${day} ${named.text} ${year}`.trim();
}

/** Last unit of "30 juni 2026", "the 15th of March", "March 3rd, 2026", "8/1/2026", "tomorrow". */
function explicitEnd(units: readonly Unit[], at: number): number | undefined {
  const unit = units[at];
  if (unit?.number?.form === 'date' || has(unit, 'relativeDay') || isDayAndMonth(units, at)) return at;
  if (dayNumber(unit)) {
    const next = units[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    if (has(units[next], 'month')) return isYear(units[next + 1]) ? next + 1 : next;
    return undefined;
  }
  if (!has(unit, 'month') || !dayNumber(units[at + 1])) return undefined;
  if (isYear(units[at + 2])) return at + 2;
  return units[at + 2]?.lower === ',' && isYear(units[at + 3]) ? at + 3 : at + 1;
}

/** "tegen 30/6": a fraction after a preposition of time that can be a day and a month. */
function isDayAndMonth(units: readonly Unit[], at: number): boolean {
  const number = units[at]?.number;
  if (number?.form !== 'fraction' || !has(units[at - 1], 'deadline', 'start')) return false;
  return Math.max(number.value, number.of) <= 31 && Math.min(number.value, number.of) <= 12;
}

function month(sentence: Sentence, at: number, today: string): Moment | undefined {
  const { units } = sentence;
  const unit = units[at];
  if (!unit || !has(unit, 'month') || (HOMONYM_MONTHS.has(unit.lower) && !standsAsMonth(units, at))) return undefined;
  const number = MONTH_STARTS.findIndex((start) => start.test(unit.lower)) + 1;
  const yearAt = units[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  if (!isYear(units[yearAt])) return { last: at, stretch: comingMonths(number, 1, today), kind: 'period', firm: true };
  return { last: yearAt, stretch: monthsOf(units[yearAt]?.value ?? 0, number, 1), kind: 'period', firm: true };
}

/** "2027", "Q2 2027", "eerste kwartaal", "schooljaar 2026-2027", "year two". */
function namedPeriod(sentence: Sentence, at: number, today: string): Moment | undefined {
  const { units } = sentence;
  const unit = units[at];
  if (!unit) return undefined;
  if (unit.number?.form === 'years') return { last: at, stretch: yearSpan(unit.text), kind: 'period', firm: true };
  if (isYear(unit)) return { last: at, stretch: monthsOf(unit.value ?? 0, 1, 12), kind: 'period', firm: true };
  const fiscal = FISCAL_YEAR.exec(unit.lower)?.[1];
  if (fiscal) return { last: at, stretch: monthsOf(2000 + Number(fiscal), 1, 12), kind: 'period', firm: true };
  const rank = unit.number?.form === 'ordinal' ? unit.number.rank : RANKS[unit.lower];
  const quarter =
    QUARTER_NAME.exec(unit.lower)?.[1] ?? (units[at + 1]?.timeUnit === 'quarter' && rank ? String(rank) : undefined);
  const half =
    HALF_NAME.exec(unit.lower)?.[1] ?? (HALF.test(units[at + 1]?.lower ?? '') && rank ? String(rank) : undefined);
  if (quarter || half) {
    const last = rank ? at + 1 : at;
    const ofYear = skipDeterminers(
      units,
      units[last + 1] && /^(?:van|of|in)$/.test(units[last + 1]?.lower ?? '') ? last + 2 : last + 1,
    );
    const count = quarter ? 3 : 6;
    const first = (Number(quarter ?? half) - 1) * count + 1;
    const year = isYear(units[ofYear]) ? units[ofYear]?.value : undefined;
    return {
      last: year ? ofYear : last,
      stretch: year ? monthsOf(year, first, count) : comingMonths(first, count, today),
      kind: 'period',
      firm: true,
    };
  }
  if (rank && isPeriodNoun(units[at + 1])) return { last: at + 1, stretch: null, kind: 'period', firm: true };
  const next = units[at + 1];
  const numbered =
    isPeriodNoun(unit) && (next?.value ?? 99) < 54 && (next?.kind === 'number' || unit.timeUnit !== undefined);
  if (numbered) return { last: at + 1, stretch: null, kind: 'period', firm: true };
  if (isPeriodNoun(unit) && units[at + 1]?.number?.form === 'years')
    return { last: at + 1, stretch: yearSpan(units[at + 1]?.text ?? ''), kind: 'period', firm: true };
  return undefined;
}

/** "volgende maand", "this quarter", "the upcoming session", "next Friday". */
function relative(sentence: Sentence, at: number, today: string): Moment | undefined {
  const { units, text, lang } = sentence;
  const offset = has(units[at], 'next') ? 1 : has(units[at], 'this') ? 0 : has(units[at], 'last') ? -1 : undefined;
  if (offset === undefined) {
    const unit = units[at];
    if (has(unit, 'weekday')) return weekdayMoment(sentence, at, today);
    const alone = unit && (periodUnit(unit) ?? undefined);
    if (!alone || alone === 'week') return undefined;
    return { last: at, stretch: period(alone, 0, today), kind: 'period', firm: true };
  }
  const target = nounAhead(units, at + 1);
  const unit = target === undefined ? undefined : units[target];
  if (!unit || target === undefined) return undefined;
  if (has(unit, 'weekday')) {
    const iso = resolveDate(text.slice(units[at]?.start, unit.end), lang, today);
    return { last: target, stretch: iso ? { first: iso, last: iso } : null, kind: 'day', firm: true };
  }
  if (has(unit, 'month')) return month(sentence, target, today);
  if (has(unit, 'season') && !periodUnit(unit)) return season(sentence, target, today);
  const named = periodUnit(unit);
  if (named) return { last: target, stretch: period(named, offset, today), kind: 'period', firm: true };
  return has(unit, 'event') ? { last: target, stretch: null, kind: 'event', firm: true } : undefined;
}

function season(sentence: Sentence, at: number, today: string): Moment | undefined {
  const unit = sentence.units[at];
  if (/'s$/.test(unit?.lower ?? '') && COMPLETION.test(sentence.units[at + 1]?.lower ?? '')) {
    return { last: at + 1, stretch: null, kind: 'event', firm: true };
  }
  if (has(unit, 'event')) return { last: at, stretch: null, kind: 'event', firm: COMPLETION.test(unit?.lower ?? '') };
  if (!unit || !has(unit, 'season')) return undefined;
  const known = SEASON_MONTHS.find(([pattern]) => pattern.test(unit.lower));
  const year = sentence.units[at + 1];
  const stretch =
    known && (isYear(year) ? monthsOf(year?.value ?? 0, known[1], known[2]) : comingMonths(known[1], known[2], today));
  return { last: stretch && isYear(year) ? at + 1 : at, stretch: stretch ?? null, kind: 'period', firm: true };
}

/** "the grant deadline", "de jaarlijkse inspectie": an event a word or two further. */
function compoundEvent({ units }: Sentence, at: number): Moment | undefined {
  if (!has(units[at - 1], 'determiner') || !isNamedThing(units[at])) return undefined;
  for (let next = at + 1; next <= at + 2; next++) {
    if (has(units[next], 'event')) return { last: next, stretch: null, kind: 'event', firm: false };
    if (units[next]?.kind !== 'word' || has(units[next], 'function')) return undefined;
  }
  return undefined;
}

function weekdayMoment({ units, text, lang }: Sentence, at: number, today: string): Moment {
  const unit = units[at] as Unit;
  if (/(?:s|en|end|weekdag)$/.test(unit.lower)) return { last: at, stretch: null, kind: 'weekdays', firm: true };
  const iso = resolveDate(text.slice(unit.start, unit.end), lang, today);
  return { last: at, stretch: iso ? { first: iso, last: iso } : null, kind: 'weekday', firm: true };
}

/** The period that a noun such as "kwartaal" or "fiscal year" names. */
function periodUnit(unit: Unit): PeriodUnit | undefined {
  if (SCHOOL_YEAR.test(unit.lower)) return 'schoolYear';
  if (HALF_YEAR.test(unit.lower)) return 'half';
  if (has(unit, 'dayPart') || unit.lower === 'weekend') return undefined;
  const named = unit.timeUnit;
  return named === 'week' || named === 'month' || named === 'quarter' || named === 'year' ? named : undefined;
}

function isPeriodNoun(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  return (
    (unit.timeUnit !== undefined && unit.timeUnit !== 'minute' && unit.timeUnit !== 'hour') ||
    has(unit, 'season', 'event')
  );
}

/** A time noun or event at most a few words on: "the next departmental review". */
function nounAhead(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < Math.min(units.length, from + AWAY); at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || unit.value !== undefined) return undefined;
    if (unit.timeUnit || has(unit, 'month', 'weekday', 'season', 'event')) return at;
    if (has(unit, 'at', 'deadline', 'conjunction', 'determiner', 'to')) return undefined;
  }
  return undefined;
}

/** "may" and "march" are months after a preposition or beside a number. */
function standsAsMonth(units: readonly Unit[], at: number): boolean {
  const written = units[at]?.text ?? '';
  if (written === written.toLowerCase()) return false;
  const before = units[at - 1];
  return (
    has(before, 'at', 'deadline', 'start', 'during', 'endOf', 'startOf', 'halfway', 'next', 'this', 'to') ||
    isYear(units[at + 1]) ||
    units[at + 1]?.lower === 'of'
  );
}

function isNamedThing(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && !has(unit, 'function');
}

function dayNumber(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'number') return false;
  const day =
    unit.number?.form === 'ordinal' ? unit.number.rank : unit.number?.form === 'plain' ? unit.number.value : 0;
  return Number.isInteger(day) && day >= 1 && day <= 31;
}

/** A four-digit year in the years that agreements are about. */
export function isYear(unit: Unit | undefined): boolean {
  return unit?.kind === 'number' && /^(?:19[5-9]|20\d)\d$/.test(unit.text);
}

function yearSpan(text: string): Stretch {
  const first = Number(text.slice(0, 4));
  return { first: monthsOf(first, 9, 1).first, last: monthsOf(first + 1, 8, 1).last };
}

/** Steps over articles. */
export function skipDeterminers(units: readonly Unit[], at: number): number {
  let next = at;
  while (has(units[next], 'determiner') && !has(units[next], 'this') && next < at + 2) next++;
  return next;
}
