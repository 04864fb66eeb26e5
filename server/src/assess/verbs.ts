import type { Tag } from './lexicon/lexicon.ts';
import type { Table } from './lexicon/table.ts';
import type { Language } from './model.ts';
import { has, type Unit } from './units.ts';

const NOUN_OR_VERB: readonly Tag[] = ['achieve', 'react', 'activity'];
const CLAUSE_LENGTH = 12;

/** Joins separated Dutch verbs, and takes verb tags from words that stand as nouns. */
export function settleVerbs(units: Unit[], lang: Language, table: Table): void {
  if (table.separable.size > 0) rejoinSeparated(units, table);
  for (let at = 1; at < units.length; at++) asNoun(units, at, lang);
}

/** After an article a word is a noun, whatever verb it looks like ("the draft"); a Dutch infinitive stays a verb. */
function asNoun(units: Unit[], at: number, lang: Language): void {
  const unit = units[at] as Unit;
  if (!has(units[at - 1], 'determiner') || !has(unit, ...NOUN_OR_VERB)) return;
  if (lang === 'nl' && unit.lower.endsWith('en')) return;
  unit.tags = new Set([...unit.tags].filter((tag) => !NOUN_OR_VERB.includes(tag)));
}

/** Gives the finite part of a separable verb ("leveren … op") the tags of the whole verb. */
function rejoinSeparated(units: Unit[], table: Table): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const particles = table.separable.get(unit.lower);
    if (!particles) continue;
    const joined = units[at - 1]?.lower === 'te' ? particles.get(units[at - 2]?.lower ?? '') : undefined;
    if (joined) unit.tags = new Set([...unit.tags, ...joined]);
    for (let ahead = at + 1; ahead < Math.min(units.length, at + CLAUSE_LENGTH); ahead++) {
      const tags = particles.get(units[ahead]?.lower ?? '');
      if (!tags || !closesClause(units[ahead + 1])) continue;
      unit.tags = new Set([...unit.tags, ...tags]);
      break;
    }
  }
}

/** A particle stands at the end of its clause: before a stop, a conjunction or a preposition. */
function closesClause(next: Unit | undefined): boolean {
  if (!next || next.kind === 'mark') return true;
  return has(next, 'conjunction', 'deadline', 'within', 'start', 'purpose', 'means', 'by', 'condition');
}
