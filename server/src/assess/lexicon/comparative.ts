import type { Language } from '../model.ts';

/** Productive Dutch endings of comparatives: "communicatiever", "duidelijker", "zorgvuldiger". */
const DUTCH = /(?:iger|[ir]aler|ioneler|ueler|ievere?|lijkere?|zamer|baarder|voller|gerichter|bewuster|digere)$/;
const DUTCH_NOUNS =
  /(?:reiziger|vrijwilliger|vertegenwoordiger|verdediger|prediger|[td]iger|reiniger|vereniger|beveiliger|beschadiger|steiger|leiger)$/;
const ENGLISH = /[^aeiou]ier$/;
const ENGLISH_NOUNS: ReadonlySet<string> = new Set(
  'supplier carrier courier barrier soldier frontier premier cashier tier pier multiplier earlier terrier amplifier identifier glacier outlier'.split(
    ' ',
  ),
);

/** Whether a word that no lexicon holds is a comparative by its ending. */
export function isComparative(lower: string, lang: Language): boolean {
  if (!lower.endsWith('r') && !lower.endsWith('re')) return false;
  if (lang === 'nl') return DUTCH.test(lower) && !DUTCH_NOUNS.test(lower);
  return ENGLISH.test(lower) && !ENGLISH_NOUNS.has(lower);
}
