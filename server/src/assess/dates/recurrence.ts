import type { TimeUnit } from '../../facts/model.ts';
import { has, type Sentence, type Unit } from '../units.ts';

/** "elke week", "twice a month", "daily", "on weekdays": something that comes back. */
export interface Recurrence {
  first: number;
  last: number;
  every: TimeUnit;
  /** `attributive`: it describes a noun ("monthly revenue"), `window`: opening days ("from Monday to Friday"). */
  manner: 'stated' | 'rate' | 'attributive' | 'window';
}

const FREQUENCY_UNITS: readonly [pattern: RegExp, unit: TimeUnit][] = [
  [/dag|dai|night/, 'day'],
  [/uur|hour/, 'hour'],
  [/maand|month/, 'month'],
  [/kwart|quart/, 'quarter'],
  [/jaar|year|annu/, 'year'],
];
const CYCLE = /^(?:sprint|iterat|semester|term$|trimester|seizoen|season|cyclus|cycle)/;
const SCHEDULING =
  /^(?:have|has|hold|do|plan|host|attend|schedule|hou|houd|houdt|houden|doe|doen|plannen|voer|voeren|neem|volg|volgen|krijgen|krijgt|krijg|heb|hebben|heeft)$/;

/** Reads a recurrence that starts at unit `at`. */
export function readRecurrence(sentence: Sentence, at: number): Recurrence | undefined {
  const { units } = sentence;
  const unit = units[at];
  if (!unit) return undefined;
  return adverb(sentence, at, unit) ?? every(units, at) ?? rate(units, at) ?? weekdays(units, at);
}

function adverb({ lang, units }: Sentence, at: number, unit: Unit): Recurrence | undefined {
  if (!has(unit, 'frequency', 'attributiveFrequency')) return undefined;
  const every = FREQUENCY_UNITS.find(([pattern]) => pattern.test(unit.lower))?.[1] ?? 'week';
  const attributive = has(unit, 'attributiveFrequency') || (lang === 'en' && describesNoun(units, at));
  const scheduled = has(units[at - 1], 'determiner') ? units[at - 2] : units[at - 1];
  const stated = !attributive || SCHEDULING.test(scheduled?.lower ?? '') || startsSentence(units, at);
  return { first: at, last: at, every, manner: stated ? 'stated' : 'attributive' };
}

function startsSentence(units: readonly Unit[], at: number): boolean {
  return at === 0 && units[1]?.lower === ',';
}

/** English adverbs and adjectives of frequency look alike; before a noun it is an adjective. */
function describesNoun(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next?.kind !== 'word' || next.lower.endsWith('ing')) return false;
  return !has(
    next,
    'function',
    'at',
    'deadline',
    'within',
    'during',
    'start',
    'conjunction',
    'means',
    'purpose',
    'infinitiveMarker',
    'every',
    'determiner',
    'all',
  );
}

/** "elke 2 weken", "every other day", "every Tuesday", "om de twee weken", "each session". */
function every(units: readonly Unit[], at: number): Recurrence | undefined {
  if (!has(units[at], 'every')) return undefined;
  for (let next = at + 1; next < at + 4; next++) {
    const unit = units[next];
    const period =
      unit && (unit.timeUnit ?? (has(unit, 'dayPart', 'event') ? 'day' : has(unit, 'weekday') ? 'week' : undefined));
    if (period) return { first: at, last: next, every: has(unit, 'weekday') ? 'week' : period, manner: 'stated' };
    if (unit && has(unit, 'season', 'month')) return { first: at, last: next, every: 'year', manner: 'stated' };
    const counts = unit?.value !== undefined || unit?.number?.form === 'ordinal' || unit?.lower === 'other';
    if (!counts && !has(unit, 'modifier', 'determiner', 'next', 'outOf')) return undefined;
  }
  return undefined;
}

/** "three times a week", "4 uur per week", "once per iteration". */
function rate(units: readonly Unit[], at: number): Recurrence | undefined {
  const unit = units[at];
  if (!unit || !has(unit, 'per') || has(unit, 'every')) return undefined;
  const last = units[at + 1]?.value === undefined ? at + 1 : at + 2;
  const period = units[last]?.timeUnit ?? (CYCLE.test(units[last]?.lower ?? '') ? 'week' : undefined);
  if (!period || !(unit.lower === 'per' || isCounted(units, at))) return undefined;
  return { first: at, last, every: period, manner: 'rate' };
}

/** English "a" and "an" are a rate only behind an amount: "two visits a week". */
function isCounted(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.timeUnit || has(units[at - 1], 'times', 'once')) return true;
  return units[at - 2]?.value !== undefined || units[at - 3]?.value !== undefined;
}

/** "on Mondays", "op werkdagen", "van maandag tot vrijdag". */
function weekdays(units: readonly Unit[], at: number): Recurrence | undefined {
  if (
    has(units[at], 'from') &&
    has(units[at + 1], 'weekday') &&
    has(units[at + 2], 'to') &&
    has(units[at + 3], 'weekday')
  ) {
    return { first: at, last: at + 3, every: 'week', manner: 'window' };
  }
  if (has(units[at], 'weekday') && has(units[at + 1], 'to', 'deadline') && has(units[at + 2], 'weekday')) {
    return { first: at, last: at + 2, every: 'week', manner: 'window' };
  }
  const isPlural =
    has(units[at], 'weekday') &&
    units[at - 1]?.value === undefined &&
    /(?:days|ends|dagen|weekdays)$/.test(units[at]?.lower ?? '');
  return isPlural ? { first: at, last: at, every: 'week', manner: 'stated' } : undefined;
}
