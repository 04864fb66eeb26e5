import type { Comparison } from '../../facts/model.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import { has, mentions, type Sentence, type Unit } from '../units.ts';
import type { Amount } from './amount.ts';
import { readCounted, subjectBefore } from './counted.ts';
import { numberAt } from './number.ts';

const COMPARISONS: readonly (Tag & Comparison)[] = ['atMost', 'atLeast', 'lessThan', 'moreThan'];
const SECONDS = /^second(?:e|en|s)?$/;
const REACH = 7;
const FAR = 10;

/** The comparison before a number ("hoogstens 40", "within 5 days") and the first unit of the whole. */
export function readComparison(units: readonly Unit[], at: number): { first: number; comparison: Comparison } {
  const first = has(units[at - 1], 'currency') ? at - 1 : at;
  for (let before = first - 1; before >= Math.max(0, first - 3); before--) {
    const unit = units[before];
    const comparison = COMPARISONS.find((tag) => has(unit, tag));
    if (comparison) return { first: before, comparison };
    if (has(unit, 'within') && (units[at + 1]?.timeUnit || SECONDS.test(units[at + 1]?.lower ?? '')))
      return { first: before, comparison: 'atMost' };
    if (!has(unit, 'determiner', 'approximately', 'gradeNoun')) break;
  }
  return { first, comparison: 'equal' };
}

/** Joins "from 40" with the "to 15" that follows it. Returns false when the number at `at` is no baseline. */
export function joinTarget(sentence: Sentence, amount: Amount, at: number, claimed: ReadonlySet<number>): boolean {
  const { units } = sentence;
  const fromAt = has(units[at - 1], 'approximately', 'determiner', 'currency') ? at - 2 : at - 1;
  if (!has(units[fromAt], 'from')) return false;
  for (let link = amount.last + 1; link < Math.min(units.length, amount.last + REACH); link++) {
    const target = has(units[link], 'to') && !claimed.has(link) ? targetAfter(units, link) : undefined;
    const number = target === undefined ? undefined : numberAt(units, target);
    if (target === undefined || !number) continue;
    const { last, unit, per } = readCounted(sentence, number);
    const { comparison } = readComparison(units, target);
    const counts = unit || amount.unit || subjectBefore(units, fromAt);
    const joined = { first: fromAt, last, value: number.value, unit: counts, from: amount.value, to: number.value };
    Object.assign(amount, joined, { comparison, bare: false }, per && { per });
    return true;
  }
  return false;
}

function targetAfter(units: readonly Unit[], link: number): number | undefined {
  for (let at = link + 1; at < link + 4; at++) {
    if (numberAt(units, at)) return at;
    if (!has(units[at], 'determiner', 'approximately', 'gradeNoun', 'currency', ...COMPARISONS)) return undefined;
  }
  return undefined;
}

/** "verhogen tot 400", "cut to 12": the amount that a change ends at. */
export function readTarget(sentence: Sentence, amount: Amount): boolean {
  const changes = mentions(sentence, 'change') || mentions(sentence, 'vagueVerb');
  if (!changes || !has(sentence.units[amount.first - 1], 'to')) return false;
  amount.to = amount.value;
  if (amount.unit === '') amount.unit = subjectBefore(sentence.units, amount.first - 1);
  amount.bare = false;
  return true;
}

/** "by 15 %", "met 3 dagen", "20 % more": a difference, in the direction of the nearest word that has one. */
export function readDifference(units: readonly Unit[], amount: Amount, at: number): void {
  const [before, next] = [units[amount.first - 1], units[amount.last + 1]];
  const ofChange = has(before, 'outOf', 'at') && has(units[amount.first - 2], 'change');
  if (!ofChange && !has(before, 'by') && !has(units[at], 'by') && !has(next, 'comparative')) return;
  for (let distance = 1; distance <= FAR; distance++) {
    const near = [units[amount.last + distance], units[at - distance]].find(hasDirection);
    if (!near) continue;
    amount.change = has(near, 'rise') ? 'increase' : 'decrease';
    return;
  }
}

function hasDirection(unit: Unit | undefined): boolean {
  return has(unit, 'rise', 'fall') && has(unit, 'change', 'comparative');
}
