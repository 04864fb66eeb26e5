import type { Comparison, TimeUnit } from '../facts/model.ts';

export type Language = 'nl' | 'en';
export type Letter = 'S' | 'M' | 'T';

/** `present`: the sentence says it; `weak`: it is hinted at but does not hold; `missing`: nothing in the sentence says it. */
export type Verdict = 'present' | 'weak' | 'missing';

/** Words of the sentence, as half-open UTF-16 offsets; `text` is always `sentence.slice(start, end)`. */
export interface Evidence {
  start: number;
  end: number;
  text: string;
}

export interface LetterReading {
  verdict: Verdict;
  evidence: Evidence[];
}

export const SMELL_KINDS = [
  'vague-wording',
  'escape-clause',
  'open-ended',
  'several-goals',
  'activity-not-result',
  'wish-not-commitment',
] as const;
export type SmellKind = (typeof SMELL_KINDS)[number];

export interface Smell extends Evidence {
  kind: SmellKind;
}

/**
 * An amount that something is measured by. `unit` is `%`, a currency code, a `TimeUnit`, `times`, `grade`, or the counted
 * noun as written in lower case; empty when the sentence does not say what is counted.
 */
export interface AssessedQuantity extends Evidence {
  /** The amount to reach; a fraction for "8 out of 10". */
  value: number;
  unit: string;
  comparison: Comparison;
  /** Baseline and target of "from 40 to 15". */
  from?: number;
  to?: number;
  /** Upper end of a range such as "3 to 5 days"; `value` is the lower end. */
  upTo?: number;
  /** Set when the amount is a difference ("by 15 %", "20 % more"). */
  change?: 'increase' | 'decrease';
  /** Period of a rate or frequency: "15 per month", "twice a week". */
  per?: TimeUnit;
}

/** `reference` is a moment that something is compared with ("than in 2024"): no moment of the goal itself. */
export type DateRole = 'deadline' | 'start' | 'recurrence' | 'reference';

export interface AssessedDate extends Evidence {
  /** Last day that is meant, `YYYY-MM-DD`; null for recurrences and for events without a known date. */
  iso: string | null;
  role: DateRole;
  /** How often, for recurrences. */
  every?: TimeUnit;
}

/** Reads sentences as goals; see assess.ts. */
export interface Assess {
  (text: string, options: AssessOptions): Assessment;
  /** The smells of a sentence alone, which takes much less time. */
  smells(text: string, options: AssessOptions): readonly Smell[];
}

/** What the prose of one sentence says about S, M and T. A and R are never judged from prose: only the writer knows. */
export interface Assessment {
  text: string;
  lang: Language;
  letters: Record<Letter, LetterReading>;
  smells: Smell[];
  quantities: AssessedQuantity[];
  dates: AssessedDate[];
  /** S, M and T are all present. */
  smart: boolean;
  /** The one question that a coach would ask next. */
  question: string;
}

export interface AssessOptions {
  lang: Language | 'auto';
  /** `YYYY-MM-DD`; relative dates are resolved against it. */
  today: string;
  /** Letters that are said elsewhere, as in a field beside the text: the question is not about them. */
  said?: ReadonlySet<Letter>;
}
