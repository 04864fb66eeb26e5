import { has, mentions, type Sentence, type Unit } from '../units.ts';
import type { NumberRead } from './amount.ts';

const GRADE = /^[A-F][+–-]$/;
const LETTER_GRADE = /^[A-F]$/;
const GRADES_UPWARDS = 'FEDCBA';
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['duizend', 1e3],
  ['thousand', 1e3],
  ['miljoen', 1e6],
  ['million', 1e6],
  ['miljard', 1e9],
  ['billion', 1e9],
]);
const CLOCK_PREPOSITION = /^(?:om|voor|vóór|tegen|vanaf|tot|na|rond|at|around)$/;

/** The number that starts at unit `at`, if it counts something: no label, clock time or confidence rating. */
export function countAt(sentence: Sentence, at: number): NumberRead | undefined {
  const { units } = sentence;
  const number = numberAt(units, at);
  if (!number || isLabel(sentence, at) || isConfidence(sentence, at) || isClock(units, at)) return undefined;
  return number;
}

/** Any number or school grade that starts at unit `at`. */
export function numberAt(units: readonly Unit[], at: number): NumberRead | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  if (isGrade(units, at)) return { first: at, last: at, value: gradeValue(unit.text) };
  if (unit.value === undefined) return isCountingOne(units, at) ? { first: at, last: at, value: 1 } : undefined;
  if (has(unit, 'once') && !repeats(units[at + 1])) return undefined;
  const { number, value } = unit;
  if (number?.form === 'fraction') return { first: at, last: at, value: number.of === 0 ? value : value / number.of };
  if (number?.form === 'range') return { first: at, last: at, value, upTo: number.upTo };
  const multiplier = MULTIPLIERS.get(units[at + 1]?.lower ?? '');
  return multiplier ? { first: at, last: at + 1, value: value * multiplier } : { first: at, last: at, value };
}

/** "a C+", "from a C to a B". */
export function isGrade(units: readonly Unit[], at: number): boolean {
  const written = units[at]?.text ?? '';
  if (GRADE.test(written)) return true;
  return LETTER_GRADE.test(written) && has(units[at - 1], 'determiner') && has(units[at - 2], 'from', 'to');
}

/** School grades as numbers, only to see which is higher. */
function gradeValue(grade: string): number {
  const letter = GRADES_UPWARDS.indexOf(grade[0] ?? 'F');
  if (grade.length === 1) return letter;
  return letter + (grade.endsWith('+') ? 0.3 : -0.3);
}

/** "een keer per week", "an hour": the article counts when it is repeated or measures time. */
function isCountingOne(units: readonly Unit[], at: number): boolean {
  if (!/^(?:een|an?)$/.test(units[at]?.lower ?? '')) return false;
  const next = units[at + 1];
  if ((next?.timeUnit === 'hour' || next?.timeUnit === 'minute') && next.value === undefined) {
    return units[at - 1]?.timeUnit === undefined && !has(units[at - 1], 'times');
  }
  return has(next, 'times') && repeats(units[at + 2]);
}

function repeats(unit: Unit | undefined): boolean {
  return has(unit, 'per', 'frequency', 'every');
}

/** "voor 12 uur", "om 9 uur", "at 9": a time of day. */
function isClock(units: readonly Unit[], at: number): boolean {
  const preposition = units[at - 1]?.lower ?? '';
  if ((units[at]?.value ?? 99) > 24 || !CLOCK_PREPOSITION.test(preposition)) return false;
  const next = units[at + 1];
  if (next?.lower === 'uur' || next?.lower === "o'clock") return true;
  return preposition === 'at' && (next?.kind !== 'word' || has(next, 'function'));
}

/** "fase 2", "niveau B1", "tellen tot 100": the number names something or ends a range of numbers. */
function isLabel(sentence: Sentence, at: number): boolean {
  const [before, next] = [sentence.units[at - 1], sentence.units[at + 1]];
  if (!has(before, 'label') || has(next, 'percent', 'currency', 'times') || next?.timeUnit) return false;
  if (has(next, 'outOf') && sentence.units[at + 2]?.value !== undefined) return false;
  if (!before?.lower.startsWith('tot')) return true;
  return (
    !mentions(sentence, 'change') && (next?.kind !== 'word' || has(next, 'function', 'vagueQuality') || isVerbal(next))
  );
}

/** "(confidence 8/10)", "70 % confident", "vertrouwen 8": how sure the writer is, not what is measured. */
function isConfidence(sentence: Sentence, at: number): boolean {
  const { units } = sentence;
  const parenthesis = units[at - 1]?.lower === '(' && (units[at + 1]?.lower ?? ')') === ')';
  if (parenthesis && units[at]?.number?.form === 'fraction') return true;
  if (!mentions(sentence, 'confidence')) return false;
  const behind = has(units[at + 1], 'percent') ? at + 2 : at + 1;
  if (has(units[behind], 'confidence')) return true;
  for (let before = at - 1; before >= at - 3; before--) {
    if (has(units[before], 'confidence')) return true;
    if (/^[(),]$/.test(units[before]?.lower ?? '(')) return false;
  }
  return false;
}

/** The word is a verb of goals rather than something that is counted. */
export function isVerbal(unit: Unit): boolean {
  return has(unit, 'achieve', 'vagueVerb', 'activity', 'change');
}
