import type { Localized } from '../project/localized.ts';

/** What hovers say of their own, in one language. */
export interface HoverWords {
  present: string;
  weak: string;
  missing: string;
  /** A letter is said in a field beside the text. */
  saidIn(field: string): string;
  task: string;
  readiness: string;
  unrated: string;
  stale: string;
  undated: string;
  level: string;
  /** The one numbering of readiness that is shown, since sources differ. */
  convention: string;
  example: string;
}

const WORDS: Readonly<Record<keyof Localized, HoverWords>> = {
  nl: {
    present: '✓ aanwezig',
    weak: '◐ zwak',
    missing: '✗ ontbreekt',
    saidIn: (field) => `✓ staat bij ${field}`,
    task: 'taak',
    readiness: 'taakvolwassenheid',
    unrated: 'niet beoordeeld',
    stale: 'te oud, telt niet meer',
    undated: 'zonder datum, telt niet',
    level: 'niveau',
    convention:
      'M1 geen van beide · M2 bereid, niet bekwaam · M3 bekwaam, niet bereid · M4 beide (Hersey en Blanchard)',
    example: 'Voorbeeld',
  },
  en: {
    present: '✓ present',
    weak: '◐ weak',
    missing: '✗ missing',
    saidIn: (field) => `✓ said at ${field}`,
    task: 'task',
    readiness: 'readiness',
    unrated: 'not rated',
    stale: 'too old, no longer counts',
    undated: 'undated, does not count',
    level: 'level',
    convention: 'M1 neither · M2 willing, not able · M3 able, not willing · M4 both (Hersey and Blanchard)',
    example: 'Example',
  },
};

/** The words of hovers in a language. */
export function hoverWords(language: keyof Localized): HoverWords {
  return WORDS[language];
}
