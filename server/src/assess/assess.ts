import type { DateMark } from './dates/read-dates.ts';
import { detectLanguage } from './language.ts';
import { judgeMeasurable } from './letters/measurable.ts';
import { judgeSpecific } from './letters/specific.ts';
import { judgeTimebound } from './letters/timebound.ts';
import { lexiconEn } from './lexicon/en.ts';
import { lexiconNl } from './lexicon/nl.ts';
import { buildTable, type Table } from './lexicon/table.ts';
import type {
  Assess,
  AssessedDate,
  AssessedQuantity,
  Assessment,
  AssessOptions,
  Language,
  LetterReading,
  Smell,
} from './model.ts';
import type { Amount } from './quantities/amount.ts';
import { askNext } from './question.ts';
import { type Judgement, Reading } from './reading.ts';
import { Remembered } from './remembered.ts';
import { readSmells } from './smells.ts';
import { tokenize } from './tokens.ts';
import { evidence, readUnits, type Sentence } from './units.ts';
import { mayWeaken } from './weak-words.ts';

const tables: Partial<Record<Language, Table>> = {};

/** The lookup of a language, built when it is first needed. */
function tableOf(language: Language): Table {
  tables[language] ??= buildTable(language === 'nl' ? lexiconNl : lexiconEn);
  return tables[language];
}

/**
 * Reads one sentence as a goal. Pure and deterministic; never throws, whatever the text. Offsets are UTF-16 offsets into
 * `text`. The time it takes grows linearly with the length of the text.
 */
export const assess: Assess = Object.assign(assessSentence, { smells: smellsIn });

function assessSentence(text: string, options: AssessOptions): Assessment {
  const reading = readSentence(text, options);
  const { sentence } = reading;
  const judged = { S: judgeSpecific(reading), M: judgeMeasurable(reading), T: judgeTimebound(reading) };
  return {
    text,
    lang: sentence.lang,
    letters: { S: letter(sentence, judged.S), M: letter(sentence, judged.M), T: letter(sentence, judged.T) },
    smells: smellsOf(reading),
    quantities: reading.amounts.map((amount) => quantity(sentence, amount)),
    dates: reading.dates.filter((date) => isShown(date, reading)).map((date) => dateOf(sentence, date)),
    smart: judged.S.verdict === 'present' && judged.M.verdict === 'present' && judged.T.verdict === 'present',
    question: askNext(reading, { S: judged.S.verdict, M: judged.M.verdict, T: judged.T.verdict }, options.said),
  };
}

const smelly = new Remembered<readonly Smell[]>();
const NO_SMELLS: readonly Smell[] = [];

function smellsIn(text: string, options: AssessOptions): readonly Smell[] {
  const { lang, today } = options;
  if (lang !== 'auto' && !mayWeaken(text, lang, tableOf(lang))) return NO_SMELLS;
  return smelly.get(`${lang} ${today} ${text}`, () => smellsOf(readSentence(text, options)));
}

function readSentence(text: string, { lang, today }: AssessOptions): Reading {
  const tokens = tokenize(text);
  const language = lang === 'auto' ? detectLanguage(tokens, { nl: tableOf('nl'), en: tableOf('en') }) : lang;
  return new Reading(readUnits(text, tokens, language, tableOf(language)), today);
}

function smellsOf(reading: Reading): Smell[] {
  return readSmells(reading).map(({ kind, first, last }) => ({ kind, ...evidence(reading.sentence, first, last) }));
}

/** "15 per month" is the rate of an amount to reach, no recurrence of the goal; nor is "monthly" in "monthly revenue". */
function isShown({ manner, first }: DateMark, { amounts }: Reading): boolean {
  if (manner === 'attributive') return false;
  const rated = amounts.find((amount) => amount.first <= first && first <= amount.last);
  return rated === undefined || (rated.from === undefined && rated.to === undefined && rated.change === undefined);
}

function letter(sentence: Sentence, { verdict, spans }: Judgement): LetterReading {
  return { verdict, evidence: spans.map(({ first, last }) => evidence(sentence, first, last)) };
}

function quantity(sentence: Sentence, { first, last, bare: _, ...amount }: Amount): AssessedQuantity {
  return { ...evidence(sentence, first, last), ...amount };
}

function dateOf(sentence: Sentence, { first, last, iso, role, every }: Reading['dates'][number]): AssessedDate {
  return { ...evidence(sentence, first, last), iso, role, ...(every && { every }) };
}
