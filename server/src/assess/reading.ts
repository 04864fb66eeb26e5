import { type Clause, readClauses } from './clauses.ts';
import { type DateMark, readDates } from './dates/read-dates.ts';
import type { Verdict } from './model.ts';
import { objectUnits } from './objects.ts';
import type { Amount } from './quantities/amount.ts';
import { readAmounts } from './quantities/read-amounts.ts';
import type { Sentence, Span } from './units.ts';
import { isAnchored, vagueSpans } from './vagueness.ts';

/** What the words say, before anything is judged. */
export interface Facts {
  sentence: Sentence;
  dates: readonly DateMark[];
  amounts: readonly Amount[];
  /** Clause of each unit. */
  clauses: readonly Clause[];
  /** Some date is a deadline or the end of a term that is pinned down. */
  dated: boolean;
}

/** Everything that letters, smells and the question are judged on. */
export interface Reading extends Facts {
  /** Units of what the goal is about. */
  objects: readonly number[];
  /** The goal has an amount to reach or a difference to make, so that vague words beside it do no harm. */
  anchored: boolean;
  /** Units of wording that nothing pins down. */
  vague: readonly Span[];
}

/** What one letter rests on. */
export interface Judgement {
  verdict: Verdict;
  spans: readonly Span[];
}

/** Reads dates, amounts and clauses of a sentence, and what they make of its wording. */
export function readSentence(sentence: Sentence, today: string): Reading {
  const dates = readDates(sentence, today);
  const dated = dates.some((date) => date.role === 'deadline' && date.firm);
  const facts: Facts = {
    sentence,
    dates,
    amounts: readAmounts(sentence, dates),
    clauses: readClauses(sentence),
    dated,
  };
  const anchored = isAnchored(facts);
  return { ...facts, anchored, objects: objectUnits(facts), vague: anchored ? [] : vagueSpans(facts) };
}
