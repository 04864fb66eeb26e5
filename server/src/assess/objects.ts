import type { Tag } from './lexicon/lexicon.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** Tags that a noun may carry and still be what a goal is about. */
const NOUN_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  'abstractNoun',
  'event',
  'season',
  'weekday',
  'month',
  'dayPart',
  'label',
  'gradeNoun',
  'currency',
  'rise',
  'fall',
  'endOf',
  'startOf',
]);

/** Content words that are neither time, number nor goal verb: what the goal is about. */
export function objectUnits({ sentence: { units }, clauses, dates }: Reading): number[] {
  const timed = new Set<number>();
  for (const date of dates) for (let at = date.first; at <= date.last; at++) timed.add(at);
  const objects: number[] = [];
  for (let at = 0; at < units.length; at++) {
    if (clauses[at] !== 'condition' && !timed.has(at) && isContent(units[at] as Unit)) objects.push(at);
  }
  return objects;
}

function isContent(unit: Unit): boolean {
  if (unit.kind !== 'word' || unit.lower.length < 2 || unit.value !== undefined || unit.timeUnit) return false;
  for (const tag of unit.tags) if (!NOUN_TAGS.has(tag)) return false;
  return true;
}
