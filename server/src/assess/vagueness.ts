import type { Reading } from './reading.ts';
import { has, mentions, type Span, spansWhere, type Unit } from './units.ts';

/** Whether an amount or a frequency pins the goal down. A comparative needs more than a frequency. */
export function isAnchored({ amounts, dates, sentence }: Reading): boolean {
  if (amounts.some((amount) => !amount.bare || amount.change !== undefined)) return true;
  const repeated = dates.some((date) => date.role === 'recurrence' && date.manner === 'stated');
  return repeated && !mentions(sentence, 'comparative');
}

/**
 * Vague wording in a goal without an amount. Words that say why it is wanted do not count; beside a deadline and a verb with
 * an end point only comparatives and vague amounts do.
 */
export function vagueSpans(reading: Reading): Span[] {
  const { units } = reading.sentence;
  const spans = spansWhere(units, (_, at) => isVague(units, at));
  if (spans.length === 0 || reading.anchored) return [];
  const { clauses, dated } = reading;
  const lenient = dated && units.some((unit, at) => clauses[at] === 'main' && has(unit, 'achieve'));
  return spans.filter(({ first: at }) => {
    return clauses[at] !== 'purpose' && (!lenient || has(units[at], 'comparative', 'vagueAmount'));
  });
}

function isVague(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.lower === 'wat' || unit.lower === 'iets') return has(units[at + 1], 'comparative');
  if (has(unit, 'comparative')) return !has(units[at + 1], 'than');
  if (has(unit, 'vagueVerb', 'vagueQuality', 'vagueAmount', 'vagueCondition')) return true;
  return has(unit, 'change') && !has(unit, 'achieve');
}
