import type { Judgement, Reading } from '../reading.ts';
import { has, mentions, type Span, spansWhere, type Unit } from '../units.ts';

/**
 * M: an amount, a frequency, "all" or "none" of something that can be counted, a named way of measuring, or a deliverable
 * that is there or not on a given day.
 */
export function judgeMeasurable(reading: Reading): Judgement {
  const counted = [...countedAmounts(reading), ...frequencies(reading)];
  if (counted.length > 0) return { verdict: 'present', spans: counted };
  const whole = universals(reading);
  if (whole.length > 0 && isVerifiable(reading)) return { verdict: 'present', spans: whole };
  const instruments = mentions(reading.sentence, 'instrument')
    ? spansWhere(reading.sentence.units, (unit) => has(unit, 'instrument'))
    : [];
  if (instruments.length > 0) return { verdict: 'present', spans: instruments };
  const delivered = deliverable(reading);
  if (delivered.length > 0 && reading.dated && !isQualified(reading)) return { verdict: 'present', spans: delivered };
  const hints = [...whole, ...delivered, ...reading.amounts];
  return { verdict: hints.length > 0 ? 'weak' : 'missing', spans: hints };
}

function countedAmounts({ amounts }: Reading): readonly Span[] {
  return amounts.filter((amount) => !amount.bare || amount.change || amount.comparison !== 'equal');
}

function frequencies({ dates, amounts }: Reading): readonly Span[] {
  const repeats = dates.filter(({ manner }) => manner === 'stated' || manner === 'rate');
  return repeats.filter(({ first }) => !amounts.some((amount) => amount.first <= first && first <= amount.last));
}

/** "alle dossiers", "each parcel", "geen klachten": every one of them, or none. */
function universals({ sentence, clauses }: Reading): Span[] {
  if (!mentions(sentence, 'all') && !mentions(sentence, 'none')) return [];
  const { units } = sentence;
  return spansWhere(
    units,
    (unit, at) => has(unit, 'all', 'none') && clauses[at] === 'main' && isCountable(units[at + 1]),
  ).map(({ first }) => ({ first, last: first + 1 }));
}

function isCountable(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || unit.timeUnit) return false;
  return !has(unit, 'function', 'abstractNoun', 'emptyNoun', 'dayPart', 'event', 'none');
}

/** One can see for each of them whether it is done: by the verb, or on the given day and without vague words. */
function isVerifiable({ sentence: { units }, clauses, dated, vague }: Reading): boolean {
  if (dated && vague.length === 0) return true;
  return units.some((unit, at) => clauses[at] === 'main' && has(unit, 'achieve', 'react', 'change'));
}

/** "runs smoothly", "een goede handleiding": whether it is there can be seen, whether it is good cannot. */
function isQualified({ sentence }: Reading): boolean {
  return mentions(sentence, 'vagueQuality') || mentions(sentence, 'comparative');
}

/** A verb with an end point and a thing it makes: "een handleiding opleveren", "submit the report". */
function deliverable({ sentence: { units }, clauses, objects }: Reading): Span[] {
  const verb = units.findIndex((unit, at) => clauses[at] === 'main' && has(unit, 'achieve'));
  const thing = objects.some((at) => clauses[at] === 'main' && !has(units[at], 'abstractNoun'));
  return verb >= 0 && thing ? [{ first: verb, last: verb }] : [];
}
