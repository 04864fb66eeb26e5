import type { Clause } from './clauses.ts';
import type { DateMark } from './dates/read-dates.ts';
import type { Amount } from './quantities.ts';
import type { Sentence } from './units.ts';

/** Everything that is known of a sentence before letters and smells are judged. */
export interface Reading {
  sentence: Sentence;
  dates: readonly DateMark[];
  amounts: readonly Amount[];
  /** Clause of each unit. */
  clauses: readonly Clause[];
}

/** What one letter rests on: a verdict and the units of its evidence, as inclusive pairs. */
export interface Judgement {
  verdict: 'present' | 'weak' | 'missing';
  spans: readonly { first: number; last: number }[];
}
