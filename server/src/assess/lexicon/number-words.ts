import type { Language } from '../model.ts';

const DIGITS: Record<Language, readonly string[]> = {
  nl: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};
const TENS: Record<Language, readonly string[]> = {
  nl: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

/** The composed number words from 21 to 99: "drieëntwintig", "twenty-three". */
export function composedNumbers(lang: Language): [word: string, value: number][] {
  return TENS[lang].flatMap((tens, t) =>
    DIGITS[lang].map((digit, d): [string, number] => [compose(digit, tens, lang), (t + 2) * 10 + d + 1]),
  );
}

function compose(digit: string, tens: string, lang: Language): string {
  if (lang === 'en') return `${tens}-${digit}`;
  return `${digit}${digit.endsWith('e') ? 'ën' : 'en'}${tens}`;
}
