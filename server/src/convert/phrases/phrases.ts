import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ConversionPhrases } from './table.ts';

const PHRASES: Readonly<Record<string, ConversionPhrases>> = { nl, en };

/** What conversions write, in every dialect. */
export const ALL_PHRASES: readonly ConversionPhrases[] = Object.values(PHRASES);

/** What conversions write in a dialect, by its code; English for a dialect that has no phrases yet. */
export function phrasesOf(dialect: string): ConversionPhrases {
  return PHRASES[dialect] ?? en;
}
