import type { Language } from './plan-words.ts';

/** What the view of an agreement says of its measures, and of what it would be as a work process. */
export interface AgreementWords {
  levels: { title: string; text(title: string): string; last: string; none: string };
  asProcess: { title: string; steps: string; text: string; losses: string; nothingLost: string };
}

const WORDS: Record<Language, AgreementWords> = {
  nl: {
    levels: {
      title: 'Waar de maatstaven staan',
      text: (title) =>
        `Niveaus, doel en laatste waarde van ‘${title}’; de tabel van maatstaven zegt hetzelfde in woorden.`,
      last: 'laatste waarde',
      none: 'nog geen waarde gemeld',
    },
    asProcess: {
      title: 'Als werkprocesafspraak',
      steps: 'Stappen als werkprocesafspraak',
      text: 'Het plan dat deze afspraak als werkproces zou krijgen; de tabel van stappen zegt hetzelfde in woorden.',
      losses: 'Wat dan niet meer geldt',
      nothingLost: 'Alles wat de afspraak nu zegt, blijft gelden.',
    },
  },
  en: {
    levels: {
      title: 'Where the measures stand',
      text: (title) => `Levels, target and last value of ‘${title}’; the table of measures says the same in words.`,
      last: 'last value',
      none: 'no value reported yet',
    },
    asProcess: {
      title: 'As a process agreement',
      steps: 'Steps as a process agreement',
      text: 'The plan that this agreement would get as a work process; the table of steps says the same in words.',
      losses: 'What no longer holds then',
      nothingLost: 'Everything that the agreement says now stays in force.',
    },
  },
};

/** The words about agreements in a language. */
export function agreementWords(language: Language): AgreementWords {
  return WORDS[language];
}
