import type { Tag } from './lexicon/lexicon.ts';
import type { Letter, Verdict } from './model.ts';
import type { Reading } from './reading.ts';
import { has, type Unit } from './units.ts';

const NOT_COUNTED: readonly Tag[] = [
  'function',
  'abstractNoun',
  'change',
  'vagueVerb',
  'achieve',
  'want',
  'event',
  'modifier',
  'at',
  'outOf',
];

const NONE: ReadonlySet<Letter> = new Set();

/** The next question of a coach: what is meant, how much, how much now, by when; then who follows it up. */
export function askNext(reading: Reading, verdicts: Record<Letter, Verdict>, said: ReadonlySet<Letter> = NONE): string {
  const nl = reading.sentence.lang === 'nl';
  const lacks = (letter: Letter): boolean => verdicts[letter] !== 'present' && !said.has(letter);
  if (lacks('S')) return askWhat(reading, nl);
  if (lacks('M')) return askHowMuch(reading, nl);
  const counted = said.has('M') ? undefined : changeWithoutBaseline(reading);
  if (counted !== undefined) return askBaseline(counted, nl);
  if (lacks('T')) return askWhen(reading, nl);
  return nl
    ? 'Wie volgt dit op, en wanneer kijken jullie samen hoe ver het staat?'
    : 'Who follows this up, and when will you look together how far it is?';
}

function askWhat(reading: Reading, nl: boolean): string {
  const { sentence } = reading;
  const vague = reading.vague[0];
  const word = vague && sentence.units[vague.first];
  if (word && has(word, 'comparative'))
    return nl
      ? `“${word.text}”: meer of anders dan wat, en waaraan zie je dat?`
      : `“${word.text}”: compared with what, and how would you see it?`;
  if (word && has(word, 'change'))
    return nl
      ? `“${word.text}”: van wat precies, en van hoeveel naar hoeveel?`
      : `“${word.text}”: what exactly, and from how much to how much?`;
  if (word)
    return nl
      ? `Wat zien anderen precies gebeuren als “${word.text}” gelukt is?`
      : `What exactly will others see when “${word.text}” has worked out?`;
  if (sentence.units.some((unit) => has(unit, 'wish')))
    return nl
      ? 'Wat spreek je concreet af, los van wat je hoopt?'
      : 'What do you commit to, apart from what you hope for?';
  return nl ? 'Wat precies, voor wie en in welke situatie?' : 'What exactly, for whom and in which situation?';
}

function askHowMuch({ sentence }: Reading, nl: boolean): string {
  const changes = sentence.units.some((unit) => has(unit, 'change', 'vagueVerb'));
  if (changes)
    return nl
      ? 'Waaraan meet je dat: van hoeveel naar hoeveel?'
      : 'How will you measure that: from how much to how much?';
  return nl ? 'Hoeveel, of waaraan zie je dat het klaar is?' : 'How many, or how will you see that it is done?';
}

function askBaseline(counted: string, nl: boolean): string {
  if (counted === '') return nl ? 'Hoeveel is het nu?' : 'How much is it now?';
  return nl ? `Hoeveel ${counted} zijn het nu?` : `How many ${counted} are there now?`;
}

function askWhen({ dates }: Reading, nl: boolean): string {
  const start = dates.some((date) => date.role === 'start');
  if (start)
    return nl ? 'Je weet wanneer het begint; wanneer is het bereikt?' : 'You know when it starts; when is it reached?';
  return nl ? 'Tegen wanneer is dit bereikt?' : 'By when is this reached?';
}

/** The plural noun that goes up or down without a starting value; empty when the sentence names none. */
function changeWithoutBaseline({ sentence: { units }, amounts, clauses }: Reading): string | undefined {
  const change = amounts.find((amount) => amount.change !== undefined && amount.unit !== 'times');
  const target = units.findIndex((unit, at) => clauses[at] === 'main' && has(unit, 'change'));
  if (amounts.some((amount) => amount.from !== undefined) || (!change && target < 0)) return undefined;
  if (change && change.unit !== '%' && change.unit !== '') return undefined;
  const noun = units.find((_, at) => clauses[at] === 'main' && isCountedNoun(units, at));
  return noun?.lower ?? '';
}

const COUNTING = /^(?:aantal|number|of|number of|meer|minder|more|fewer)$/;

/** A plural noun behind an article, "aantal", "of", "more" or the verb of change itself. */
function isCountedNoun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || !(has(before, 'determiner', 'change') || COUNTING.test(before?.lower ?? ''))) return false;
  if (unit.timeUnit || unit.value !== undefined || !isPluralNoun(unit.lower, unit.kind)) return false;
  return !has(unit, ...NOT_COUNTED);
}

function isPluralNoun(lower: string, kind: string): boolean {
  return kind === 'word' && lower.length > 4 && /(?:en|s)$/.test(lower) && !lower.endsWith('ss');
}
