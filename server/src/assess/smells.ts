import type { Tag } from './lexicon/lexicon.ts';
import type { SmellKind } from './model.ts';
import type { Reading } from './reading.ts';
import { has, mentions, type Sentence, type Span, spansWhere, type Unit } from './units.ts';

export interface SmellSpan extends Span {
  kind: SmellKind;
}

/** Prose smells of a goal, in order of their place. They are hints: a reader may have a reason. */
export function readSmells(reading: Reading): SmellSpan[] {
  const smells = [
    ...reading.vague.map((span) => smell('vague-wording', span)),
    ...tagged(reading, 'vague-wording', 'vagueTime'),
    ...tagged(reading, 'escape-clause', 'escape'),
    ...tagged(reading, 'open-ended', 'openEnded'),
    ...wishes(reading),
    ...severalGoals(reading),
    ...activity(reading),
  ];
  return smells.sort((a, b) => a.first - b.first);
}

function smell(kind: SmellKind, { first, last }: Span): SmellSpan {
  return { kind, first, last };
}

function tagged({ sentence }: Reading, kind: SmellKind, tag: Tag): SmellSpan[] {
  if (!mentions(sentence, tag)) return [];
  return spansWhere(sentence.units, (unit) => has(unit, tag)).map((span) => smell(kind, span));
}

/** "graag", "proberen": always a wish. "Ik wil", "I want": only while amount and date are missing. */
function wishes(reading: Reading): SmellSpan[] {
  const { sentence } = reading;
  if (!mentions(sentence, 'wish') && !mentions(sentence, 'want')) return [];
  const committed = reading.anchored && reading.dates.length > 0;
  const wish = sentence.units.findIndex((unit) => has(unit, 'wish') || (!committed && has(unit, 'want')));
  return wish < 0 ? [] : [{ kind: 'wish-not-commitment', first: wish, last: wish }];
}

/** Two verbs of the main clause that each change or deliver something of their own. */
function severalGoals(reading: Reading): SmellSpan[] {
  const { sentence } = reading;
  const { units } = sentence;
  const verbs = spansWhere(units, isGoalVerb);
  if (verbs.length < 2) return [];
  const { clauses } = reading;
  const goals = verbs.filter(({ first: at }) => clauses[at] === 'main');
  for (const [index, { first: at }] of goals.entries()) {
    const next = goals[index + 1]?.first;
    if (next === undefined || next - at < 3) continue;
    const link = linkBetween(sentence, at, next);
    if (link !== undefined) return [{ kind: 'several-goals', first: link, last: next }];
  }
  return [];
}

function isGoalVerb(unit: Unit): boolean {
  return (
    has(unit, 'change', 'achieve', 'vagueVerb') &&
    !has(unit, 'comparative', 'abstractNoun', 'emptyNoun', 'event', 'function', 'by', 'to', 'season')
  );
}

/** The "and" that joins two goals; each has words of its own: behind the verb in English, before it in Dutch. */
function linkBetween({ units, lang }: Sentence, from: number, to: number): number | undefined {
  const [first, last] = lang === 'en' ? [from + 2, to - 1] : [from + 1, to - 2];
  for (let at = first; at <= last; at++) {
    if (has(units[at], 'conjunction') && !/^(?:of|or)$/.test(units[at]?.lower ?? '')) return at;
  }
  return undefined;
}

/** The text says what is done, not what comes of it: an activity verb, and nothing that is counted or delivered. */
function activity(reading: Reading): SmellSpan[] {
  const { sentence } = reading;
  if (!mentions(sentence, 'activity') || reading.amounts.length > 0) return [];
  const { clauses } = reading;
  const inMain = (test: (unit: Unit) => boolean): number =>
    sentence.units.findIndex((unit, at) => clauses[at] === 'main' && test(unit));
  const doing = inMain((unit) => has(unit, 'activity'));
  if (doing < 0 || inMain((unit) => has(unit, 'achieve', 'change')) >= 0) return [];
  return [{ kind: 'activity-not-result', first: doing, last: doing }];
}
