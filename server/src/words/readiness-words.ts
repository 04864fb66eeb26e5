import type { Language } from './plan-words.ts';

/** How ratings of readiness are told, in one language. */
export interface ReadinessWords {
  unrated: string;
  stale: string;
  undated: string;
  level: string;
  /** The one numbering of readiness that is shown, since sources differ. */
  convention: string;
}

const WORDS: Record<Language, ReadinessWords> = {
  nl: {
    unrated: 'niet beoordeeld',
    stale: 'te oud, telt niet meer',
    undated: 'zonder datum, telt niet',
    level: 'niveau',
    convention:
      'M1 geen van beide · M2 bereid, niet bekwaam · M3 bekwaam, niet bereid · M4 beide (Hersey en Blanchard)',
  },
  en: {
    unrated: 'not rated',
    stale: 'too old, no longer counts',
    undated: 'undated, does not count',
    level: 'level',
    convention: 'M1 neither · M2 willing, not able · M3 able, not willing · M4 both (Hersey and Blanchard)',
  },
};

/** The words about readiness in a language. */
export function readinessWords(language: Language): ReadinessWords {
  return WORDS[language];
}
