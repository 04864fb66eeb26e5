import type { Language } from './plan-words.ts';
import { type ProgrammeViewWords, programmeEn, programmeNl } from './programme-words.ts';
import { type ServicesWords, servicesEn, servicesNl } from './service-words.ts';
import { type TeamViewWords, teamEn, teamNl } from './team-words.ts';

/** What the views of teams, services, competences, ambitions, programmes and day plans say of their own, in one language. */
export interface ViewWords extends ServicesWords, TeamViewWords, ProgrammeViewWords {}

const WORDS: Record<Language, ViewWords> = {
  nl: { ...servicesNl, ...teamNl, ...programmeNl },
  en: { ...servicesEn, ...teamEn, ...programmeEn },
};

/** The words of views in a language. */
export function viewWords(language: Language): ViewWords {
  return WORDS[language];
}
