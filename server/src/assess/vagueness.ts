import type { Facts } from './reading.ts';
import { has, mentions, type Span, spansWhere, type Unit } from './units.ts';

/** Whether an amount or a frequency pins the goal down. A comparative needs more than a frequency. */
export function isAnchored({ amounts, dates, sentence }: Facts): boolean {
  if (amounts.some((amount) => !amount.bare || amount.change !== undefined)) return true;
  const repeated = dates.some((date) => date.role === 'recurrence' && date.manner === 'stated');
  return repeated && !mentions(sentence, 'comparative');
}

/**
 * Vague wording in a goal without an amount. Words that say why it is wanted do not count; beside a deadline and a verb with
 * an end point only comparatives and vague amounts do.
 */
export function vagueSpans(facts: Facts): Span[] {
  const { sentence, clauses, dated } = facts;
  const lenient = dated && sentence.units.some((unit, at) => clauses[at] === 'main' && has(unit, 'achieve'));
  return spansWhere(sentence.units, (unit, at) => {
    if (clauses[at] === 'purpose' || !isVague(sentence.units, at)) return false;
    return !lenient || has(unit, 'comparative', 'vagueAmount');
  });
}

function isVague(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.lower === 'wat' || unit.lower === 'iets') return has(units[at + 1], 'comparative');
  if (has(unit, 'comparative')) return !has(units[at + 1], 'than');
  if (has(unit, 'vagueVerb', 'vagueQuality', 'vagueAmount', 'vagueCondition')) return true;
  return has(unit, 'change') && !has(unit, 'achieve');
}
