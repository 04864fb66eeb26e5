import type { Language } from '../model.ts';

const VOWELS = 'aeiou';
const UNACCENTED_PREFIX = /^(?:be|ge|er|her|ont|ver)/;
const VOICELESS = /(?:[tkfsxp]|ch)$/;

/** Forms of a verb. Separable Dutch verbs have finite forms that leave their prefix behind: "levert … op". */
export interface VerbForms {
  forms: string[];
  separated?: { particle: string; forms: string[] };
}

/** Forms of a verb given as infinitive; a bar marks a separable Dutch prefix. Makes a form too many rather than too few. */
export function inflect(verb: string, lang: Language, irregular: readonly string[]): VerbForms {
  if (lang === 'en') return { forms: [...englishForms(verb), ...irregular] };
  const bar = verb.indexOf('|');
  const [particle, base] = [verb.slice(0, Math.max(bar, 0)), verb.slice(bar + 1)];
  const finite = dutchFinite(base);
  const all = [base, ...finite, ...dutchParticiples(base)];
  if (particle === '') return { forms: [...all, ...irregular] };
  return {
    forms: all.map((form) => particle + form).concat(irregular),
    separated: { particle, forms: [base, ...finite] },
  };
}

function dutchFinite(infinitive: string): string[] {
  const past = VOICELESS.test(infinitive.replace(/en$/, '')) ? 'te' : 'de';
  return dutchStems(infinitive).flatMap((stem) => [stem, withEnding(stem, 't'), stem + past, `${stem}${past}n`]);
}

function dutchParticiples(infinitive: string): string[] {
  const ending = VOICELESS.test(infinitive.replace(/en$/, '')) ? 't' : 'd';
  const bodies = dutchStems(infinitive).map((stem) => withEnding(stem, ending));
  return UNACCENTED_PREFIX.test(infinitive) ? bodies : bodies.flatMap((body) => [body, `ge${body}`]);
}

function withEnding(stem: string, ending: string): string {
  return stem.endsWith(ending) ? stem : stem + ending;
}

/** Spelling does not tell which syllable is stressed, so "lever" and "leveer" are both made; one of them is a word. */
function dutchStems(infinitive: string): string[] {
  if (!infinitive.endsWith('en')) return [infinitive.replace(/n$/, '')];
  const open = infinitive.slice(0, -2);
  const [before, vowel, last] = [open.at(-3) ?? '', open.at(-2) ?? '', open.at(-1) ?? ''];
  if (last === vowel && !VOWELS.includes(last)) return [devoiced(open.slice(0, -1))];
  const single = VOWELS.includes(vowel) && !VOWELS.includes(before) && !VOWELS.includes(last);
  if (!single) return [devoiced(open)];
  const long = devoiced(open.slice(0, -1) + vowel + last);
  const unstressed = /[aeiou].*(?:e[rlnm]|ig)$/.test(open);
  return unstressed ? [open, long] : [long];
}

/** schrijv → schrijf, lez → lees */
function devoiced(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
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
  const third = /(?:s|x|ch|sh)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`;
  const doubled = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(infinitive) ? infinitive + infinitive.at(-1) : infinitive;
  return [infinitive, third, `${doubled}ed`, `${doubled}ing`];
}
