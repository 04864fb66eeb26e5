import type { DateMark } from '../dates/read-dates.ts';
import type { Amount } from '../quantities.ts';
import type { Judgement, Reading } from '../reading.ts';
import { has } from '../units.ts';

/**
 * T: a deadline or term; for standing work a recurrence. A measured change that holds from a start date on is dated by
 * that start. An undated event, a bare start and opening days are weak; a moment of comparison is none.
 */
export function judgeTimebound(reading: Reading): Judgement {
  const { dates } = reading;
  const changes = isChange(reading);
  const holds = dates.filter((date) => isFirmTime(date, changes, isMeasuredChange(reading)));
  if (holds.length > 0) return { verdict: 'present', spans: holds };
  const hints: { first: number; last: number }[] = dates.filter((date) => isHint(date));
  for (const [at, unit] of reading.sentence.units.entries()) {
    if (has(unit, 'vagueTime')) hints.push({ first: at, last: at });
  }
  return { verdict: hints.length > 0 ? 'weak' : 'missing', spans: hints };
}

function isFirmTime(date: DateMark, changes: boolean, measured: boolean): boolean {
  if (date.role === 'deadline') return date.firm;
  if (date.role === 'start') return date.firm && measured;
  if (date.role !== 'recurrence' || changes) return false;
  return date.manner === 'stated' || date.manner === 'rate';
}

function isHint(date: DateMark): boolean {
  return date.role !== 'reference' && date.manner !== 'attributive' && date.manner !== 'rate';
}

/** The goal is that something goes up or down; how often it is counted then says nothing of when it is reached. */
function isChange({ sentence, clauses, amounts }: Reading): boolean {
  if (amounts.some((amount) => amount.from !== undefined || amount.change !== undefined)) return true;
  return sentence.units.some(
    (unit, at) => clauses[at] === 'main' && has(unit, 'change') && has(unit, 'rise', 'fall') && !has(unit, 'achieve'),
  );
}

function isMeasuredChange({ amounts, sentence }: Reading): boolean {
  if (amounts.length === 0) return false;
  return amounts.some(isBound) || sentence.units.some((unit) => has(unit, 'change'));
}

function isBound({ from, change, comparison }: Amount): boolean {
  return from !== undefined || change !== undefined || comparison !== 'equal';
}
