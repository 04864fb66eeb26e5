import type { Localized } from '../project/localized.ts';
import { type ReadinessWords, readinessWords } from '../words/readiness-words.ts';

/** What hovers say of their own, in one language. */
export interface HoverWords extends ReadinessWords {
  present: string;
  weak: string;
  missing: string;
  /** A letter is said in a field beside the text. */
  saidIn(field: string): string;
  task: string;
  readiness: string;
  example: string;
}

const WORDS: Readonly<Record<keyof Localized, Omit<HoverWords, keyof ReadinessWords>>> = {
  nl: {
    present: '✓ aanwezig',
    weak: '◐ zwak',
    missing: '✗ ontbreekt',
    saidIn: (field) => `✓ staat bij ${field}`,
    task: 'taak',
    readiness: 'taakvolwassenheid',
    example: 'Voorbeeld',
  },
  en: {
    present: '✓ present',
    weak: '◐ weak',
    missing: '✗ missing',
    saidIn: (field) => `✓ said at ${field}`,
    task: 'task',
    readiness: 'readiness',
    example: 'Example',
  },
};

/** The words of hovers in a language. */
export function hoverWords(language: keyof Localized): HoverWords {
  return { ...WORDS[language], ...readinessWords(language) };
}
