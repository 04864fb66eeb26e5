import type { TimeUnit } from '../../facts/model.ts';
import type { Language } from '../model.ts';

/** What a word or phrase can mean to the reader of a goal. One phrase may carry several tags. */
export type Tag =
  // numbers and comparisons
  | 'atMost'
  | 'atLeast'
  | 'lessThan'
  | 'moreThan'
  | 'approximately'
  | 'times'
  | 'once'
  | 'multiple'
  | 'percent'
  | 'currency'
  | 'outOf'
  | 'per'
  | 'by'
  | 'from'
  | 'to'
  | 'label'
  | 'confidence'
  | 'gradeNoun'
  | 'instrument'
  | 'million'
  // time
  | 'month'
  | 'weekday'
  | 'season'
  | 'event'
  | 'dayPart'
  | 'relativeDay'
  | 'deadline'
  | 'within'
  | 'during'
  | 'at'
  | 'start'
  | 'after'
  | 'endOf'
  | 'startOf'
  | 'halfway'
  | 'next'
  | 'this'
  | 'last'
  | 'reference'
  | 'fromNow'
  | 'every'
  | 'all'
  | 'none'
  | 'frequency'
  | 'attributiveFrequency'
  | 'vagueTime'
  // goals
  | 'rise'
  | 'fall'
  | 'change'
  | 'vagueVerb'
  | 'activity'
  | 'achieve'
  | 'react'
  | 'want'
  | 'wish'
  | 'purpose'
  | 'means'
  | 'infinitiveMarker'
  // wording
  | 'comparative'
  | 'than'
  | 'vagueQuality'
  | 'vagueAmount'
  | 'vagueCondition'
  | 'escape'
  | 'condition'
  | 'openEnded'
  | 'abstractNoun'
  | 'emptyNoun'
  | 'determiner'
  | 'modifier'
  | 'function'
  | 'conjunction'
  | 'plain';

/** Words and phrases with one meaning, separated by commas, and where the selection comes from. */
export interface WordGroup {
  tag: Tag;
  source: string;
  words: string;
}

/** Verbs in the infinitive; their forms are derived. A bar marks the separable part of a Dutch verb: `op|leveren`. */
export interface VerbGroup {
  tags: readonly Tag[];
  source: string;
  verbs: string;
}

export interface Lexicon {
  lang: Language;
  groups: readonly WordGroup[];
  verbs: readonly VerbGroup[];
  /** Number words with their values: "twee = 2, drie = 3". Shares are percentages: "met de helft = 50". */
  numbers: string;
  /** Words for each unit of time, singular and plural. */
  timeUnits: Readonly<Record<TimeUnit, string>>;
  /** Forms that no derivation gives: irregular verbs, by the infinitive they belong to. */
  irregular: Readonly<Record<string, string>>;
}
