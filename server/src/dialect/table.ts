import type { TimeUnit } from '../facts/model.ts';

/**
 * Keyword ids are the English keywords of the grammar. A dialect gives each of them one or more phrases; the first is the
 * one that is written by completion, conversions and fixes.
 */
export const BLOCKS = [
  'organisation',
  'ambition',
  'goal',
  'unit',
  'measure',
  'task',
  'person',
  'readiness',
  'function',
  'result-area',
  'result-agreement',
  'process-agreement',
  'development-agreement',
  'competence-agreement',
  'step',
  'team',
  'principle',
  'rule',
  'action',
  'meeting',
  'decision',
  'service',
  'competence',
  'case-type',
  'facility',
  'programme',
  'session',
  'assignment',
  'day-plan',
  'check-in',
  'evaluation',
] as const;
export type BlockKeyword = (typeof BLOCKS)[number];

export const PROPERTIES = [
  'language',
  'contributes-to',
  'manager',
  'part-of',
  'formula',
  'unit-of-measure',
  'window',
  'source',
  'better-when',
  'influence',
  'description',
  'unit',
  'function',
  'capacity',
  'absent',
  'person',
  'able',
  'willing',
  'evidence',
  'between',
  'owner',
  'task',
  'result-area',
  'inspiring',
  'specific',
  'assumption',
  'measurable',
  'excellent',
  'very-good',
  'good',
  'moderate',
  'test-of-lowest-level',
  'accepted',
  'realistic',
  'means',
  'time-bound',
  'follow-up',
  'support',
  'talk',
  'counterpart',
  'weight',
  'new-for',
  'depends-on',
  'precondition',
  'fallback',
  'method',
  'own-part',
  'margin-for-error',
  'reporting',
  'leadership-factor',
  'despite',
  'situation',
  'direction',
  'coaching',
  'lasting-output',
  'receiver',
  'accountable-for',
  'competence',
  'level',
  'coach',
  'priority',
  'agreed-in',
  'sub-result',
  'norm',
  'due',
  'duration',
  'after',
  'critical',
  'by',
  'members',
  'leader',
  'core-task',
  'follows-from',
  'topic',
  'focus-time',
  'focus-task',
  'why',
  'exception',
  'period',
  'delivers',
  'purpose',
  'when',
  'decided-by',
  'consulted',
  'review',
  'team',
  'client',
  'contribution',
  'client-looks-at',
  'coordination',
  'needs',
  'feedback',
  'processed',
  'holders',
  'learners',
  'units',
  'handled-by',
  'own-room',
  'need',
  'used-for',
  'participants',
  'on',
  'theme',
  'kind',
  'idea',
  'medium',
  'proactive',
  'reactive',
  'stuff',
  'step',
  'done',
  'value',
  'level-reached',
  'colour',
] as const;
export type PropertyKeyword = (typeof PROPERTIES)[number];

/** What may stand after a connective for it to be one, so that its words stay free for names elsewhere. */
type Follower = 'name' | 'date' | 'number' | 'text' | 'comparison';
export const CONNECTIVES = {
  and: ['name', 'text', 'number', 'date'],
  from: ['number', 'date'],
  to: ['number', 'date', 'comparison'],
  until: ['date'],
  on: ['date'],
  'according-to': ['name'],
  'with-confidence': ['number'],
  'at-most': ['number'],
  'at-least': ['number'],
  'less-than': ['number'],
  'more-than': ['number'],
  every: ['number', 'name'],
  per: ['name'],
  for: ['text'],
  level: ['number'],
} as const satisfies Record<string, readonly Follower[]>;
export type Connective = keyof typeof CONNECTIVES;

/** Choices by the property (or block) they belong to. */
export const CHOICES = {
  'better-when': ['lower', 'higher'],
  influence: ['own', 'shared', 'outside'],
  situation: ['experience', 'new result', 'stabilise', 'third parties'],
  'leadership-factor': ['steering', 'trust', 'communication', 'growth', 'bonding'],
  topic: ['availability', 'communication tools', 'meetings'],
  kind: ['one thing', "driver's seat", 'focus time', 'slow communication', 'team meeting'],
  'level-reached': ['excellent', 'very good', 'good', 'moderate'],
  colour: ['green', 'orange', 'red'],
} as const;
export type ChoiceList = keyof typeof CHOICES;
export type Choice<List extends ChoiceList> = (typeof CHOICES)[List][number];

/** Phrases of one keyword, what it means (shown on hover and in the reference), and an example of its value. */
export interface Phrase {
  words: readonly [string, ...string[]];
  meaning: string;
  example: string;
}

/** Everything that differs between dialects, as data. Adding a dialect is adding one such table. */
export interface DialectTable {
  /** Code as written in the language line: `nl`, `en`. */
  code: string;
  /** Name of the language, in that language. */
  name: string;
  /** File extension whose documents are in this dialect when they have no language line. */
  extension: string;
  decimalSeparator: ',' | '.';
  blocks: Record<BlockKeyword, Phrase>;
  properties: Record<PropertyKeyword, Phrase>;
  connectives: Record<Connective, readonly [string, ...string[]]>;
  /** The phrase of the connective `to` that is written between the values of a measure: from 62 to 40. */
  towards: string;
  choices: { [List in ChoiceList]: Record<Choice<List>, readonly [string, ...string[]]> };
  /** Words of units of time: after one, after more, and others that are understood. */
  units: Record<TimeUnit, readonly [string, string, ...string[]]>;
  /** How `every` is written before one unit of time, where it differs: elk kwartaal. */
  everyOne: Partial<Record<TimeUnit, string>>;
}
