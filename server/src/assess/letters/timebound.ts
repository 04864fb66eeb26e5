import type { DateMark } from '../dates/read-dates.ts';
import type { Amount } from '../quantities/amount.ts';
import type { Judgement, Reading } from '../reading.ts';
import { has, mentions, spansWhere } from '../units.ts';

/**
 * T: a deadline or term; for standing work a recurrence. A measured change that holds from a start date on is dated by
 * that start. An undated event, a bare start and opening days are weak; a moment of comparison is none.
 */
export function judgeTimebound(reading: Reading): Judgement {
  const { dates, sentence } = reading;
  if (dates.length === 0 && !mentions(sentence, 'vagueTime')) return { verdict: 'missing', spans: [] };
  const changes = isChange(reading);
  const measured = reading.amounts.some(isBound) || (reading.amounts.length > 0 && mentions(sentence, 'change'));
  const holds = dates.filter((date) => isFirmTime(date, changes, measured));
  if (holds.length > 0) return { verdict: 'present', spans: holds };
  const hints = [...dates.filter(isHint), ...spansWhere(sentence.units, (unit) => has(unit, 'vagueTime'))];
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
  if (!mentions(sentence, 'change')) return false;
  return sentence.units.some(
    (unit, at) => clauses[at] === 'main' && has(unit, 'change') && has(unit, 'rise', 'fall') && !has(unit, 'achieve'),
  );
}

/** A norm or a difference: something that can hold from a day on. */
function isBound({ from, change, comparison }: Amount): boolean {
  return from !== undefined || change !== undefined || comparison !== 'equal';
}
