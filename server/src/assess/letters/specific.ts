import type { Judgement, Reading } from '../reading.ts';
import { has, mentions, type Unit } from '../units.ts';

const MOST_EVIDENCE = 6;
const MANY_WORDS = 4;
const ENOUGH_WORDS = 3;

/**
 * S: who reads it knows what is meant. An amount of something, or an action on a thing that is named, makes it specific; a
 * vague verb, quality or comparative that nothing pins down, or a wish, takes that away.
 */
export function judgeSpecific(reading: Reading): Judgement {
  const { objects, sentence } = reading;
  if (objects.length === 0) return countedOnly(reading);
  const spans = objects.slice(0, MOST_EVIDENCE).map((at) => ({ first: at, last: at }));
  const named = objects.some((at) => isName(sentence.units, at));
  if (!reading.anchored && reading.vague.length > 0) {
    return { verdict: named || objects.length > MANY_WORDS ? 'weak' : 'missing', spans };
  }
  if (mentions(sentence, 'wish')) return { verdict: 'weak', spans };
  const told = reading.anchored || reading.dated || named || objects.length >= wordsNeeded(reading);
  return { verdict: told ? 'present' : 'weak', spans };
}

/** A verb with an end point needs fewer words around it than "help", "tackle" or "go for". */
function wordsNeeded({ sentence: { units }, clauses }: Reading): number {
  const concrete = units.some((unit, at) => clauses[at] !== 'purpose' && has(unit, 'achieve', 'react'));
  return concrete ? ENOUGH_WORDS - 1 : ENOUGH_WORDS;
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
