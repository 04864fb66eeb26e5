import type { TimeUnit } from '../../facts/model.ts';
import { has, type Sentence, type Span, type Unit } from '../units.ts';
import { isGrade, isVerbal } from './number.ts';

/** What a number counts, the last unit that says so, and the period it is counted over. */
export interface Counted {
  last: number;
  unit: string;
  per?: TimeUnit;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
};
const REACH = 4;

/** Reads the unit behind (or, for money, before) the number at `span`, and a rate such as "per maand". */
export function readCounted({ units, lang }: Sentence, span: Span): Counted {
  const { last, unit } = unitOf(units, span, lang);
  for (let at = last + 1; at <= last + 3; at++) {
    const next = units[at + 1];
    const period = next?.timeUnit ?? (has(next, 'dayPart', 'event') ? 'day' : undefined);
    if (has(units[at], 'per') && period && !has(units[at - 1], 'within')) return { last: at + 1, unit, per: period };
    if (has(units[at], 'to', 'conjunction') || units[at]?.value !== undefined) break;
  }
  return { last, unit };
}

/** What "dalen de klachten van 40 naar 15" counts: the noun before the unit `before`; empty when there is none. */
export function subjectBefore(units: readonly Unit[], before: number): string {
  for (let at = before - 1; at >= Math.max(0, before - REACH); at--) {
    const unit = units[at];
    if (unit && isNoun(unit) && !isVerbal(unit) && !has(unit, 'determiner')) return unit.lower;
  }
  return '';
}

function unitOf(units: readonly Unit[], { first, last }: Span, lang: Sentence['lang']): Counted {
  const [number, before, next] = [units[last], units[first - 1], units[last + 1]];
  if (has(before, 'currency')) return { last, unit: currency(before) };
  if (has(next, 'currency')) return { last: last + 1, unit: currency(next) };
  if (has(number, 'percent')) return { last, unit: '%' };
  if (number?.timeUnit) return { last, unit: number.timeUnit };
  if (has(next, 'percent')) return { last: last + 1, unit: '%' };
  if (has(next, 'times')) return { last: last + 1, unit: 'times' };
  if (next?.timeUnit) return { last: last + 1, unit: next.timeUnit };
  if (has(number, 'once')) return { last, unit: 'times' };
  return nounOrScale(units, { first, last }, lang);
}

function nounOrScale(units: readonly Unit[], { first, last }: Span, lang: Sentence['lang']): Counted {
  const among = has(units[last + 1], 'outOf') || units[last + 1]?.lower === 'in';
  const scale = among ? units[last + 2]?.value : undefined;
  const end = scale === undefined ? last : last + 2;
  const noun = nounFrom(units, end + 1, lang);
  if (noun !== undefined) return { last: noun, unit: units[noun]?.timeUnit ?? units[noun]?.lower ?? '' };
  if (scale !== undefined) return { last: end, unit: `/${scale}` };
  return { last, unit: isGrade(units, first) || has(units[first - 1], 'gradeNoun') ? 'grade' : '' };
}

function currency(sign: Unit | undefined): string {
  return CURRENCIES[sign?.lower ?? ''] ?? 'EUR';
}

/** The counted noun, over articles and adjectives: "vier nieuwe fietsrekken", "six welding courses". */
function nounFrom(units: readonly Unit[], from: number, lang: Sentence['lang']): number | undefined {
  let at = from;
  while (has(units[at], 'modifier', 'outOf', 'determiner', 'vagueQuality') && at < from + 3) at++;
  const [unit, next] = [units[at], units[at + 1]];
  if (!unit || !isNoun(unit) || (unit.timeUnit && has(units[at - 1], 'determiner', 'this'))) return undefined;
  const adjective = lang === 'nl' ? unit.lower.endsWith('e') : next?.lower.endsWith('s') && !unit.lower.endsWith('s');
  return adjective && next && isNoun(next) && !isVerbal(next) ? at + 1 : at;
}

function isNoun(unit: Unit): boolean {
  if (unit.kind !== 'word') return false;
  return !has(
    unit,
    'function',
    'comparative',
    'than',
    'start',
    'within',
    'deadline',
    'by',
    'per',
    'purpose',
    'outOf',
    'vagueQuality',
    'to',
    'at',
  );
}
