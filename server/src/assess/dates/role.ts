import type { DateRole } from '../model.ts';
import { has, type Unit } from '../units.ts';
import type { Moment } from './calendar-words.ts';

const BEFORE = /^(?:voor|vóór|voordat|vooraleer|before|prior to|ahead of)$/;
const AMBIGUOUS_FOR = /^(?:voor|for)$/;
const THROUGHOUT = /^(?:tijdens|gedurende|doorheen|during|throughout)$/;
const ACCOMPANYING = /^(?:met|with)$/;
const END_IN_SIGHT = 10;

/** Whether the word can give a moment its role. */
export function isPreposition(unit: Unit | undefined): boolean {
  return has(unit, 'deadline', 'within', 'during', 'at', 'start', 'after', 'reference');
}

/** Keeps out what only looks like a date: bare counts, "met het jaar", an event without a preposition. */
export function isMeant(first: Unit | undefined, preposition: Unit | undefined, moment: Moment): boolean {
  if (moment.kind === 'event' && !moment.firm) return has(preposition, 'deadline', 'at', 'during', 'after');
  if (preposition) return moment.kind !== 'period' || !ACCOMPANYING.test(preposition.lower);
  if (first?.kind === 'number' && moment.kind === 'period') return first.number?.form === 'years';
  return !has(first, 'last') || moment.kind !== 'event';
}

/** What the moment is for the goal. "Dan vorig jaar" compares; "vanaf juni" starts; all else is when it has to be there. */
export function roleOf(units: readonly Unit[], at: number, moment: number, preposition: Unit | undefined): DateRole {
  if (has(units[moment], 'last') || has(units[at], 'last')) return 'reference';
  if (has(preposition, 'reference') && !has(preposition, 'start', 'within')) return 'reference';
  const compared = has(units[at - 1], 'than', 'reference', 'moreThan', 'lessThan');
  if (compared && !has(preposition, 'deadline')) return 'reference';
  return has(preposition, 'start') && !has(preposition, 'deadline') && !isGenitive(units, at) ? 'start' : 'deadline';
}

/** Events hold only behind a word such as "before" or "during"; moments on the calendar always do. */
export function isFirm(moment: Moment, preposition: Unit | undefined): boolean {
  return (
    moment.firm || (moment.kind === 'event' && (isBefore(preposition) || THROUGHOUT.test(preposition?.lower ?? '')))
  );
}

/** The first day for a start and for "before June", else the last day that is meant. */
export function isoOf({ kind, stretch }: Moment, role: DateRole, preposition: Unit | undefined): string | null {
  if (!stretch) return null;
  const opens = role === 'start' || (kind === 'period' && BEFORE.test(preposition?.lower ?? ''));
  return opens ? stretch.first : stretch.last;
}

/** A preposition of deadlines; Dutch "voor" before an event may as well mean "for". */
function isBefore(preposition: Unit | undefined): boolean {
  return has(preposition, 'deadline') && !AMBIGUOUS_FOR.test(preposition?.lower ?? '');
}

/** Dutch "van" opens a period only when its end follows; "de helft van volgend jaar" names one. */
function isGenitive(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'van') return false;
  return !units.slice(at + 2, at + END_IN_SIGHT).some((unit) => has(unit, 'to') && has(unit, 'deadline'));
}
