import type { Language } from '../model.ts';

const VOWELS = 'aeiou';
const UNACCENTED_PREFIX = /^(?:be|ge|er|her|ont|ver)/;

/** Dutch verb forms: separable prefix, forms of one word, and finite forms that leave the prefix behind. */
export interface VerbForms {
  forms: string[];
  /** For separable verbs: the prefix and the finite forms that stand apart from it ("levert … op"). */
  separated?: { particle: string; forms: string[] };
}

/** Forms of a verb given as infinitive; a bar marks a separable Dutch prefix. Over-generates rather than misses a form. */
export function inflect(verb: string, lang: Language, irregular: readonly string[]): VerbForms {
  if (lang === 'en') return { forms: [...englishForms(verb), ...irregular] };
  const [particle, base] = verb.includes('|') ? (verb.split('|') as [string, string]) : ['', verb];
  const finite = dutchFinite(base);
  if (particle === '') return { forms: [verb, ...finite, ...dutchParticiples(base), ...irregular] };
  const joined = [base, ...finite, `te${base}`, ...dutchParticiples(base), `ge${base}`];
  return {
    forms: [...joined.map((form) => particle + form), ...irregular],
    separated: { particle, forms: [base, ...finite] },
  };
}

function dutchFinite(infinitive: string): string[] {
  const stem = dutchStem(infinitive);
  const past = /(?:[tkfsxp]|ch)$/.test(dutchRawStem(infinitive)) ? 'te' : 'de';
  return [
    stem,
    stem.endsWith('t') ? stem : `${stem}t`,
    stem + past,
    `${stem}${past}n`,
    `${infinitive}d`,
    `${infinitive}de`,
  ];
}

function dutchParticiples(infinitive: string): string[] {
  const stem = dutchStem(infinitive);
  const ending = /(?:[tkfsxp]|ch)$/.test(dutchRawStem(infinitive)) ? 't' : 'd';
  const body = stem.endsWith(ending) ? stem : stem + ending;
  return UNACCENTED_PREFIX.test(infinitive) ? [body] : [`ge${body}`, body];
}

function dutchRawStem(infinitive: string): string {
  return infinitive.replace(/en$/, '');
}

/** leveren → lever, behalen → behaal, zetten → zet, schrijven → schrijf, lezen → lees. */
function dutchStem(infinitive: string): string {
  if (!infinitive.endsWith('en')) return infinitive.replace(/n$/, '');
  let stem = infinitive.slice(0, -2);
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && !VOWELS.includes(last)) stem = stem.slice(0, -1);
  else if (lengthens(stem)) stem = stem.slice(0, -1) + stem.at(-2) + last;
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

/** One vowel and one consonant at the end of a stressed syllable: the vowel is written double in the stem. */
function lengthens(stem: string): boolean {
  const [before, vowel, consonant] = [stem.at(-3) ?? '', stem.at(-2) ?? '', stem.at(-1) ?? ''];
  if (!VOWELS.includes(vowel) || VOWELS.includes(consonant) || VOWELS.includes(before)) return false;
  const unstressed = /(?:.[aeiouj].*(?:er|el|en|ig|em))$/.test(stem) && stem.length > 4;
  return vowel !== 'i' && !unstressed;
}

function englishForms(infinitive: string): string[] {
  if (infinitive.endsWith('e')) {
    const stem = infinitive.slice(0, -1);
    return [infinitive, `${infinitive}s`, `${stem}ed`, `${stem}ing`];
  }
  if (/[^aeiou]y$/.test(infinitive)) {
    const stem = infinitive.slice(0, -1);
    return [infinitive, `${stem}ies`, `${stem}ied`, `${infinitive}ing`];
  }
  const plural = /(?:s|x|ch|sh)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`;
  const doubled = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(infinitive) ? infinitive + infinitive.at(-1) : infinitive;
  return [infinitive, plural, `${doubled}ed`, `${doubled}ing`];
}
