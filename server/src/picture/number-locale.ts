import type { NumberLocale } from 'vega';
import type { Language } from '../words/plan-words.ts';

/** How numbers on an axis are written in a language. */
export const NUMBER_LOCALE: Record<Language, NumberLocale> = {
  nl: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ''] },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] },
};
