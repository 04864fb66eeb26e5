import type { Reading } from './reading.ts';
import { has, type Unit } from './units.ts';

/** The goal has an amount to reach or a difference to make, so that vague words beside it do no harm. */
export function isAnchored({ amounts, dates, sentence }: Reading): boolean {
  if (amounts.some((amount) => !amount.bare || amount.change !== undefined)) return true;
  const repeated = dates.some((date) => date.role === 'recurrence' && date.manner === 'stated');
  return repeated && !sentence.units.some((unit) => has(unit, 'comparative'));
}

/** Units of vague wording in the goal itself. Words that say why (purpose) do not count; an anchored goal has none. */
export function vagueSpans(reading: Reading): { first: number; last: number }[] {
  if (isAnchored(reading)) return [];
  const { sentence, clauses, dates } = reading;
  const dated = dates.some((date) => date.role === 'deadline' && date.firm);
  return sentence.units.flatMap((unit, at) => {
    if (clauses[at] === 'purpose' || !isVague(sentence.units, at, unit)) return [];
    if (dated && isAchieved(reading) && !has(unit, 'comparative', 'vagueAmount')) return [];
    return [{ first: at, last: at }];
  });
}

function isVague(units: readonly Unit[], at: number, unit: Unit): boolean {
  if (unit.lower === 'wat' || unit.lower === 'iets') return has(units[at + 1], 'comparative');
  if (has(unit, 'comparative')) return !has(units[at + 1], 'than');
  if (has(unit, 'vagueVerb', 'vagueQuality', 'vagueAmount', 'vagueCondition')) return true;
  return has(unit, 'change') && !has(unit, 'achieve');
}

/** The main clause has a verb with an end point. */
function isAchieved({ sentence, clauses }: Reading): boolean {
  return sentence.units.some((unit, at) => clauses[at] === 'main' && has(unit, 'achieve'));
}
