import { has, type Sentence, type Unit } from './units.ts';

/** `main` holds the goal; `purpose` why, `means` how, `condition` when it counts. */
export type Clause = 'main' | 'purpose' | 'means' | 'condition';

const GOAL_BEFORE_TO =
  /^(?:want|wants|need|needs|going|like|love|plan|plans|aim|aims|able|have|has|is|are|be|aan|goal|responsible|order|commit|commits|expected|agree|agrees|continue|try|hope|intend|ought|used)$/;

/** Assigns every unit to a clause, in one pass. */
export function readClauses({ units, lang }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause = 'main';
  let opened = 0;
  for (let at = 0; at < units.length; at++) {
    const opens = opening(units, at, lang);
    if (opens) {
      current = opens;
      opened = at;
    } else if (current !== 'main' && returnsToMain(units, at, opened)) current = 'main';
    clauses.push(current);
  }
  return clauses;
}

function opening(units: readonly Unit[], at: number, lang: Sentence['lang']): Clause | undefined {
  const unit = units[at];
  if (has(unit, 'condition') && startsClause(units, at)) return 'condition';
  if (has(unit, 'purpose') && !isDutchAroundTime(units, at) && !statesGoal(units, at)) return 'purpose';
  if (lang === 'en') {
    if (unit?.lower === 'to' && isPurposeTo(units, at)) return 'purpose';
    if (has(unit, 'means') && opensEnglishMeans(units, at)) return 'means';
    if (unit?.lower === 'by' && units[at + 1]?.lower.endsWith('ing')) return 'means';
    return undefined;
  }
  return has(unit, 'means') ? 'means' : undefined;
}

/** "om 9 uur", "om de twee weken" tell a time, "om … te" a purpose. */
function isDutchAroundTime(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'om' && (units[at + 1]?.kind === 'number' || units[at + 1]?.value !== undefined);
}

/** "Mijn doel is om …", "van plan om …": the clause is the goal itself. */
function statesGoal(units: readonly Unit[], at: number): boolean {
  return (
    units[at]?.lower === 'om' &&
    /^(?:is|plan|doel|bedoeling|wens|mij|me|ons|beloof|toe|ga)$/.test(units[at - 1]?.lower ?? '')
  );
}

/** "print a leaflet to reduce …": the second infinitive says why; after "want to" it is the goal itself. */
function isPurposeTo(units: readonly Unit[], at: number): boolean {
  const [before, next] = [units[at - 1], units[at + 1]];
  if (!has(next, 'change', 'vagueVerb', 'achieve', 'activity')) return false;
  if (at < 2 || GOAL_BEFORE_TO.test(before?.lower ?? '') || has(before, 'want', 'wish', 'vagueVerb')) return false;
  return !has(next, 'emptyNoun', 'abstractNoun');
}

function opensEnglishMeans(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower !== 'through' || units[at + 1]?.kind === 'word';
}

function startsClause(units: readonly Unit[], at: number): boolean {
  return at === 0 || units[at - 1]?.kind === 'mark' || !has(units[at], 'than') || units[at]?.lower !== 'als';
}

/** A comma or the Dutch infinitive ends a fronted clause: "Om de druk te verlagen krijgt …". */
function returnsToMain(units: readonly Unit[], at: number, opened: number): boolean {
  const unit = units[at];
  if (unit?.lower === '.' || unit?.lower === ';') return true;
  if (opened > 1) return false;
  return unit?.lower === ',' || units[at - 2]?.lower === 'te';
}
