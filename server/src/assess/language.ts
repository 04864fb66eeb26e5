import type { Table } from './lexicon/table.ts';
import type { Language } from './model.ts';
import type { Token } from './tokens.ts';

const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `de het een en van voor met op te om dat die zijn wordt worden naar bij aan uit door over tot als dan ook niet nog wel ik je jij hij zij we wij
    jullie hun onze ons mijn zich er maar of elke elk iedere tegen binnen tussen wil willen moet moeten kan kunnen gaan ga gaat heeft hebben deze dit
    meer minder beter alle minstens volgende komende geen per jaar maand eind`.split(/\s+/),
  ),
  en: new Set(
    `the a an and of for with on to that is are be was by from at as it this these we you he she they our my your their his her i will shall must
    should would can more less better all every each no not within until before after into up than least next which who has have per year month
    end`.split(/\s+/),
  ),
};
const SPELLING: Record<Language, RegExp> = {
  nl: /ij|aa|uu|oe|ui|sch|cht|[^aeiou]en$|heid$|lijk/,
  en: /th|sh|tion|ing$|ed$|y$|ow|ea|ss$/,
};
const ENOUGH_TOKENS = 24;
const LONGEST_WORD = 40;

/** The language a sentence is most likely written in: by its words, else by its spelling; Dutch when nothing tells. */
export function detectLanguage(tokens: readonly Token[], tables: Record<Language, Table>): Language {
  const words = tokens.slice(0, ENOUGH_TOKENS).filter(({ kind }) => kind === 'word');
  let lead = 0;
  for (const { lower } of words) lead += knows('en', lower, tables) - knows('nl', lower, tables);
  if (lead === 0) {
    for (const { lower } of words) lead += spells('en', lower) - spells('nl', lower);
  }
  return lead > 0 ? 'en' : 'nl';
}

function knows(lang: Language, word: string, tables: Record<Language, Table>): number {
  return (FUNCTION_WORDS[lang].has(word) ? 3 : 0) + (tables[lang].words.has(word) ? 2 : 0);
}

function spells(lang: Language, word: string): number {
  return SPELLING[lang].test(word.slice(-LONGEST_WORD)) ? 1 : 0;
}
