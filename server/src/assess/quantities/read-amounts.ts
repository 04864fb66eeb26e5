import type { DateMark } from '../dates/read-dates.ts';
import { has, type Sentence, type Unit } from '../units.ts';
import type { Amount, NumberRead } from './amount.ts';
import { joinTarget, readComparison, readDifference, readTarget } from './change.ts';
import { type Counted, readCounted } from './counted.ts';
import { countAt } from './number.ts';

const LONGEST_GRADE = 2;
const WHICH_ONES = /(?:^| )(?:de|het|the|onze|our|deze|these|mijn|my)$/;

/** All measured amounts of a sentence. Dates, clock times, labels ("fase 2") and confidence ratings are none. */
export function readAmounts(sentence: Sentence, dates: readonly DateMark[]): Amount[] {
  const claimed = claimedUnits(dates);
  const amounts: Amount[] = [];
  for (let at = 0; at < sentence.units.length; at++) {
    const amount = claimed.has(at) ? undefined : amountAt(sentence, at, claimed);
    if (!amount) continue;
    amounts.push(amount);
    at = Math.max(at, amount.last);
  }
  return amounts;
}

/** Units of dates and terms; a rate ("per week") belongs to its amount as well. */
function claimedUnits(dates: readonly DateMark[]): Set<number> {
  const claimed = new Set<number>();
  for (const { first, last, manner } of dates) {
    if (manner === 'rate') continue;
    for (let at = first; at <= last; at++) claimed.add(at);
  }
  return claimed;
}

function amountAt(sentence: Sentence, at: number, claimed: ReadonlySet<number>): Amount | undefined {
  const { units } = sentence;
  const unit = units[at] as Unit;
  if (unit.kind === 'mark' || (unit.value === undefined && unit.tags.size === 0 && unit.text.length > LONGEST_GRADE))
    return undefined;
  if (has(unit, 'multiple')) return multiple(unit, at);
  const number = countAt(sentence, at);
  if (!number) return undefined;
  const amount = plainAmount(sentence, number, claimed);
  if (!joinTarget(sentence, amount, at, claimed) && !readTarget(sentence, amount)) readDifference(units, amount, at);
  if (isIdentifying(units, amount)) amount.bare = true;
  return amount;
}

function plainAmount(sentence: Sentence, number: NumberRead, claimed: ReadonlySet<number>): Amount {
  const { first, comparison } = readComparison(sentence.units, number.first);
  const { last, unit, per, upTo } = readRange(sentence, number, claimed);
  const amount: Amount = { first, last, value: number.value, unit, comparison, bare: unit === '' };
  if (upTo !== undefined) amount.upTo = upTo;
  if (per) amount.per = per;
  return amount;
}

/** The verb is the amount: "verdubbelen", "halve". */
function multiple(unit: Unit, at: number): Amount {
  const decrease = /^(?:ge)?hal/.test(unit.lower);
  const value = decrease ? 0.5 : /drie|tripl/.test(unit.lower) ? 3 : 2;
  const change = decrease ? 'decrease' : 'increase';
  return { first: at, last: at, value, unit: 'times', comparison: 'equal', change, bare: false };
}

/** "3 to 5 days", "30 à 40 dossiers": the unit stands behind the second number. */
function readRange(sentence: Sentence, number: NumberRead, claimed: ReadonlySet<number>): Counted & { upTo?: number } {
  const counted = readCounted(sentence, number);
  if (number.upTo !== undefined) return { ...counted, upTo: number.upTo };
  const { units } = sentence;
  const end = number.last + 2;
  const link = units[end - 1];
  const joins = (has(link, 'to') && !has(link, 'outOf')) || /^[-–]$/.test(units[end - 1]?.lower ?? '');
  const upper = units[end]?.value;
  if (!joins || upper === undefined || claimed.has(end) || has(units[number.first - 1], 'from')) return counted;
  return { ...readCounted(sentence, { first: end, last: end }), upTo: upper };
}

/** "de twee secretariaten", "the three towns": the number tells which ones, it is nothing to reach. */
function isIdentifying(units: readonly Unit[], { first, comparison, unit, change, to, per }: Amount): boolean {
  if (comparison !== 'equal' || change || to !== undefined || per || /^(?:%|[A-Z]{3})$/.test(unit)) return false;
  return WHICH_ONES.test(units[first - 1]?.lower ?? '');
}
