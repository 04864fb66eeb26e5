import { has, type Sentence, type Unit } from '../units.ts';
import { middle, period, resolveDate } from './calendar.ts';
import { calendarDay, calendarPeriod, type Moment, periodUnit, skipDeterminers } from './calendar-words.ts';
import { readDay, readWeekday } from './day.ts';
import { readPeriod, readSeason } from './period.ts';

const COMPLETION = /^(?:completion|conclusion|close|end|afronding|afsluiting|oplevering)$/;
const AWAY = 4;

/** Reads a moment that starts at unit `at` (after any preposition and article). */
export function readMoment(sentence: Sentence, at: number, today: string): Moment | undefined {
  if (!canName(sentence, at)) return undefined;
  return (
    edge(sentence, at, today) ??
    readDay(sentence, at, today) ??
    readPeriod(sentence, at, today) ??
    relative(sentence, at, today) ??
    readWeekday(sentence, at, today) ??
    event(sentence, at) ??
    readSeason(sentence, at, today)
  );
}

/** Keeps plain words out: what names a moment is in the lexicon, a number, short ("Q2"), or stands before an event. */
function canName({ units, tags }: Sentence, at: number): boolean {
  const unit = units[at];
  if (!unit || unit.kind === 'mark') return false;
  return (
    unit.tags.size > 0 ||
    unit.kind === 'number' ||
    unit.timeUnit !== undefined ||
    unit.lower.length <= 4 ||
    tags.has('event') ||
    tags.has('season') ||
    unit.lower.endsWith("'s")
  );
}

/** "the end of …", "begin …", "half …": an edge of another moment, or the end of anything that is named. */
function edge(sentence: Sentence, at: number, today: string): Moment | undefined {
  const { units } = sentence;
  if (!isEdge(units[at])) return undefined;
  const inner = skipDeterminers(units, at + 1);
  const moment = isEdge(units[inner]) ? undefined : readMoment(sentence, inner, today);
  const [end, start] = [has(units[at], 'endOf'), has(units[at], 'startOf')];
  if (moment?.stretch && moment.kind !== 'weekday') {
    const { first, last } = moment.stretch;
    return calendarDay(moment.last, end ? last : start ? first : middle(moment.stretch));
  }
  if (moment) return { ...moment, firm: true };
  if (has(units[at], 'halfway') || !isNamedThing(units[inner])) return undefined;
  return { last: inner, stretch: null, kind: 'event', firm: end };
}

function isEdge(unit: Unit | undefined): boolean {
  return has(unit, 'endOf', 'startOf', 'halfway');
}

/** "volgende maand", "this quarter", "the upcoming session", "next Friday"; a period alone is the present one. */
function relative(sentence: Sentence, at: number, today: string): Moment | undefined {
  const { units, text, lang } = sentence;
  const offset = has(units[at], 'next') ? 1 : has(units[at], 'this') ? 0 : has(units[at], 'last') ? -1 : undefined;
  const target = offset === undefined ? at : nounAhead(units, at + 1);
  const unit = target === undefined ? undefined : units[target];
  if (!unit || target === undefined) return undefined;
  const named = periodUnit(unit);
  if (named && (offset !== undefined || isTermNoun(units, at)))
    return calendarPeriod(target, period(named, offset ?? 0, today));
  if (offset === undefined) return undefined;
  if (has(unit, 'weekday'))
    return calendarDay(target, resolveDate(text.slice(units[at]?.start, unit.end), lang, today));
  if (has(unit, 'month')) return readPeriod(sentence, target, today);
  if (has(unit, 'season')) return readSeason(sentence, target, today);
  return has(unit, 'event') ? { last: target, stretch: null, kind: 'event', firm: true } : undefined;
}

/** "in het schooljaar", "het einde van het kwartaal"; "medewerker van het jaar" is no time. */
function isTermNoun(units: readonly Unit[], at: number): boolean {
  const before = units[has(units[at - 1], 'determiner') ? at - 2 : at - 1];
  return isEdge(before) || has(before, 'deadline', 'within', 'during');
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

/** "the project's completion", "het examen", "the grant deadline": an event, at most two words behind its article. */
function event({ units }: Sentence, at: number): Moment | undefined {
  const unit = units[at];
  if (unit?.lower.endsWith("'s") && COMPLETION.test(units[at + 1]?.lower ?? '')) return eventAt(at + 1, true);
  if (has(unit, 'event')) return eventAt(at, COMPLETION.test(unit?.lower ?? ''));
  if (!has(units[at - 1], 'determiner') || !isNamedThing(unit)) return undefined;
  for (let next = at + 1; next <= at + 2; next++) {
    if (has(units[next], 'event', 'season')) return eventAt(next, has(units[next], 'season'));
    if (!isNamedThing(units[next])) return undefined;
  }
  return undefined;
}

function eventAt(last: number, firm: boolean): Moment {
  return { last, stretch: null, kind: 'event', firm };
}

function isNamedThing(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.value === undefined && !has(unit, 'function');
}
