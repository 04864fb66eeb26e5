import type { SmellKind } from './model.ts';
import type { Reading } from './reading.ts';
import { has, type Unit } from './units.ts';
import { isAnchored, vagueSpans } from './vagueness.ts';

export interface SmellSpan {
  kind: SmellKind;
  first: number;
  last: number;
}

/** Prose smells of a goal, in order of their place. They are hints: a reader may have a reason. */
export function readSmells(reading: Reading): SmellSpan[] {
  const smells = [
    ...vagueSpans(reading).map((span) => ({ kind: 'vague-wording' as const, ...span })),
    ...single(reading, 'vague-wording', isVagueTime),
    ...single(reading, 'escape-clause', (units, at) => has(units[at], 'escape', 'vagueCondition')),
    ...single(reading, 'open-ended', (units, at) => has(units[at], 'openEnded')),
    ...wishes(reading),
    ...severalGoals(reading),
    ...activity(reading),
  ];
  return smells.sort((a, b) => a.first - b.first || a.kind.localeCompare(b.kind));
}

function single(
  { sentence: { units } }: Reading,
  kind: SmellKind,
  test: (units: readonly Unit[], at: number) => boolean,
): SmellSpan[] {
  return units.flatMap((_, at) => (test(units, at) ? [{ kind, first: at, last: at }] : []));
}

function isVagueTime(units: readonly Unit[], at: number): boolean {
  return has(units[at], 'vagueTime');
}

/** "graag", "proberen": always a wish. "Ik wil", "I want": only while amount and date are missing. */
function wishes(reading: Reading): SmellSpan[] {
  const { sentence, dates } = reading;
  const committed = isAnchored(reading) && dates.length > 0;
  const wish = sentence.units.findIndex((unit) => has(unit, 'wish') || (!committed && has(unit, 'want')));
  return wish < 0 ? [] : [{ kind: 'wish-not-commitment', first: wish, last: wish }];
}

/** Two verbs of the main clause that each change or deliver something of their own. */
function severalGoals({ sentence: { units }, clauses }: Reading): SmellSpan[] {
  const goals = units.flatMap((unit, at) => (clauses[at] === 'main' && isGoalVerb(unit) ? [at] : []));
  for (const [index, at] of goals.entries()) {
    const next = goals[index + 1];
    if (next === undefined || next - at < 3) continue;
    const link = linkBetween(units, at, next);
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

/** The "and" that joins two goals: a content word stands on both of its sides. */
function linkBetween(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = from + 2; at < to; at++) {
    const joins = has(units[at], 'conjunction') && !/^(?:of|or)$/.test(units[at]?.lower ?? '');
    if (joins) return at;
  }
  return undefined;
}

/** The text says what is done, not what comes of it: an activity verb, and nothing that is counted or delivered. */
function activity(reading: Reading): SmellSpan[] {
  const { sentence, clauses } = reading;
  if (reading.amounts.length > 0) return [];
  const inMain = (test: (unit: Unit) => boolean): number =>
    sentence.units.findIndex((unit, at) => clauses[at] === 'main' && test(unit));
  const doing = inMain((unit) => has(unit, 'activity'));
  if (doing < 0 || inMain((unit) => has(unit, 'achieve', 'change')) >= 0) return [];
  return [{ kind: 'activity-not-result', first: doing, last: doing }];
}
