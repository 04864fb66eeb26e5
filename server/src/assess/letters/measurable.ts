import type { Tag } from '../lexicon/lexicon.ts';
import { objectUnits } from '../objects.ts';
import type { Judgement, Reading } from '../reading.ts';
import { has, type Unit } from '../units.ts';
import { vagueSpans } from '../vagueness.ts';

/**
 * M: an amount, a frequency, "all" or "none" of something that can be counted, or a deliverable that is there or not on a
 * given day.
 */
export function judgeMeasurable(reading: Reading): Judgement {
  const { amounts, dates } = reading;
  const counted = amounts.filter((amount) => !amount.bare || amount.change || amount.comparison !== 'equal');
  const repeated = dates.filter(
    (date) => date.role === 'recurrence' && (date.manner === 'stated' || date.manner === 'rate'),
  );
  if (counted.length + repeated.length > 0) return { verdict: 'present', spans: [...counted, ...repeated] };

  const whole = universals(reading);
  const dated = dates.some((date) => date.role === 'deadline' && date.firm);
  const countable = hasConcreteVerb(reading) || (dated && vagueSpans(reading).length === 0);
  if (whole.length > 0 && countable) return { verdict: 'present', spans: whole };
  const instrument = tagged(reading, 'instrument');
  if (instrument.length > 0) return { verdict: 'present', spans: instrument };
  const delivered = deliverables(reading);
  if (delivered.length > 0 && dated) return { verdict: 'present', spans: delivered };

  const hints = [...whole, ...delivered, ...amounts];
  return { verdict: hints.length > 0 ? 'weak' : 'missing', spans: hints };
}

function tagged({ sentence: { units } }: Reading, tag: Tag): Span[] {
  return units.flatMap((unit, at) => (has(unit, tag) ? [{ first: at, last: at }] : []));
}

interface Span {
  first: number;
  last: number;
}

/** "alle dossiers", "each visitor", "geen klachten": every one of them, or none. */
function universals({ sentence: { units }, clauses }: Reading): Span[] {
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (!has(unit, 'all', 'none') || clauses[at] !== 'main' || !isCountable(next)) return [];
    return [{ first: at, last: at + 1 }];
  });
}

function isCountable(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    !unit.timeUnit &&
    !has(unit, 'function', 'abstractNoun', 'emptyNoun', 'dayPart', 'event', 'none')
  );
}

function hasConcreteVerb({ sentence: { units }, clauses }: Reading): boolean {
  return units.some((unit, at) => clauses[at] === 'main' && has(unit, 'achieve', 'react', 'change'));
}

/** A verb with an end point and one thing it makes: "een handleiding opleveren", "submit the report". */
function deliverables(reading: Reading): Span[] {
  const { clauses, sentence } = reading;
  const { units } = sentence;
  const verb = units.findIndex((unit, at) => clauses[at] === 'main' && has(unit, 'achieve'));
  const thing = objectUnits(reading).some((at) => clauses[at] === 'main' && !has(units[at], 'abstractNoun'));
  if (verb < 0 || !thing) return [];
  return [{ first: verb, last: verb }];
}
