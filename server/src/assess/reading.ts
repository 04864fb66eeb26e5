import { type Clause, readClauses } from './clauses.ts';
import { type DateMark, readDates } from './dates/read-dates.ts';
import type { Verdict } from './model.ts';
import { objectUnits } from './objects.ts';
import type { Amount } from './quantities/amount.ts';
import { readAmounts } from './quantities/read-amounts.ts';
import type { Sentence, Span } from './units.ts';
import { isAnchored, vagueSpans } from './vagueness.ts';

/** What one letter rests on. */
export interface Judgement {
  verdict: Verdict;
  spans: readonly Span[];
}

/**
 * What the words of a sentence say, and what that makes of its wording. Each part is read when somebody asks for it: most
 * sentences have nothing to find fault with, and that is seen without their dates and amounts.
 */
export class Reading {
  readonly sentence: Sentence;
  private readonly today: string;
  private dateMarks: readonly DateMark[] | undefined;
  private measured: readonly Amount[] | undefined;
  private clauseOf: readonly Clause[] | undefined;
  private about: readonly number[] | undefined;
  private unpinned: readonly Span[] | undefined;

  constructor(sentence: Sentence, today: string) {
    this.sentence = sentence;
    this.today = today;
  }

  get dates(): readonly DateMark[] {
    this.dateMarks ??= readDates(this.sentence, this.today);
    return this.dateMarks;
  }

  get amounts(): readonly Amount[] {
    this.measured ??= readAmounts(this.sentence, this.dates);
    return this.measured;
  }

  /** Clause of each unit. */
  get clauses(): readonly Clause[] {
    this.clauseOf ??= readClauses(this.sentence);
    return this.clauseOf;
  }

  /** Some date is a deadline or the end of a term that is pinned down. */
  get dated(): boolean {
    return this.dates.some((date) => date.role === 'deadline' && date.firm);
  }

  /** The goal has an amount to reach or a difference to make, so that vague words beside it do no harm. */
  get anchored(): boolean {
    return isAnchored(this);
  }

  /** Units of what the goal is about. */
  get objects(): readonly number[] {
    this.about ??= objectUnits(this);
    return this.about;
  }

  /** Units of wording that nothing pins down. */
  get vague(): readonly Span[] {
    this.unpinned ??= vagueSpans(this);
    return this.unpinned;
  }
}
