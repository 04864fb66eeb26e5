import type { Tag } from './lexicon/lexicon.ts';
import type { Reading } from './reading.ts';
import { has, type Unit } from './units.ts';

const NO_CONTENT: readonly Tag[] = [
  'function',
  'determiner',
  'conjunction',
  'than',
  'reference',
  'every',
  'all',
  'none',
  'per',
  'outOf',
  'by',
  'from',
  'to',
  'at',
  'within',
  'during',
  'start',
  'after',
  'deadline',
  'percent',
  'atMost',
  'atLeast',
  'lessThan',
  'moreThan',
  'approximately',
  'times',
  'once',
  'instrument',
  'purpose',
  'means',
  'condition',
  'openEnded',
  'escape',
  'modifier',
  'change',
  'vagueVerb',
  'activity',
  'achieve',
  'react',
  'want',
  'wish',
  'comparative',
  'vagueQuality',
  'vagueAmount',
  'vagueTime',
  'vagueCondition',
  'emptyNoun',
  'confidence',
  'frequency',
  'attributiveFrequency',
];

/** Content words that are neither time, number nor goal verb: what the goal is about. */
export function objectUnits({ sentence: { units }, clauses, dates }: Reading): number[] {
  const timed = new Set<number>();
  for (const date of dates) for (let at = date.first; at <= date.last; at++) timed.add(at);
  return units.flatMap((unit, at) => (clauses[at] !== 'condition' && !timed.has(at) && isContent(unit) ? [at] : []));
}

function isContent(unit: Unit): boolean {
  if (unit.kind !== 'word' || unit.lower.length < 2 || unit.value !== undefined || unit.timeUnit) return false;
  return !has(unit, ...NO_CONTENT);
}
