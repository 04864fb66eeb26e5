import type { Judgement, Reading } from '../reading.ts';
import { has, mentions, type Unit } from '../units.ts';

/**
 * S: who reads it knows what is meant. An amount of something, or an action on a thing that is named, makes it specific; a
 * vague verb, quality or comparative that nothing pins down, or a wish, takes that away.
 */
export function judgeSpecific(reading: Reading): Judgement {
  const { sentence } = reading;
  const { objects } = reading;
  const named = objects.filter((at) => isName(sentence.units, at));
  const spans = objects.slice(0, 6).map((at) => ({ first: at, last: at }));
  if (objects.length === 0) return countedOnly(reading);

  const wishes = mentions(sentence, 'wish');
  if (reading.anchored) return { verdict: wishes ? 'weak' : 'present', spans };
  if (reading.vague.length > 0) return { verdict: named.length > 0 || objects.length > 4 ? 'weak' : 'missing', spans };
  if (wishes) return { verdict: 'weak', spans };
  const concrete = sentence.units.some(
    (unit, at) => reading.clauses[at] !== 'purpose' && has(unit, 'achieve', 'react'),
  );
  if (named.length > 0 || reading.dated || objects.length >= 3 || (objects.length >= 2 && concrete))
    return { verdict: 'present', spans };
  return { verdict: 'weak', spans };
}

/** "Save $5,000": the amount itself says of what, unless it only counts time or times; then a verb with an end point has to. */
function countedOnly({ amounts, sentence }: Reading): Judgement {
  const things = amounts.filter(
    ({ unit, bare }) => !bare && !/^(?:%|times|minute|hour|day|workingDay|week|month|quarter|year)$/.test(unit),
  );
  if (amounts.length > 0 && sentence.units.some((unit) => has(unit, 'achieve')))
    return { verdict: 'present', spans: amounts };
  return { verdict: things.length > 0 ? 'present' : amounts.length > 0 ? 'weak' : 'missing', spans: things };
}

/** A capital inside the sentence or an acronym: a product, a subject, a department. */
function isName(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind !== 'word' || unit.text.length < 2) return false;
  const initial = unit.text[0] ?? '';
  const capital = initial !== initial.toLowerCase();
  const opens = at === 0 || /^[.!?:]$/.test(units[at - 1]?.lower ?? '');
  return capital && (!opens || /^\p{Lu}{2,}$/u.test(unit.text));
}
