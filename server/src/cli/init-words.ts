import { COUNTRIES } from '../plan/calendar.ts';
import type { Localized } from '../project/localized.ts';
import { printable } from './printable.ts';
import { PLAIN_PATH } from './starter-files.ts';

export const MADE: Localized = { nl: 'gemaakt', en: 'made' };
export const KEPT: Localized = { nl: 'bestaat al, blijft zoals het is:', en: 'is there already and stays as it is:' };

/** What to do next with a folder, by its path from the working directory. */
export function next(folder: string): Localized {
  const where = PLAIN_PATH.test(folder) ? folder : folder === '' ? '.' : `"${printable(folder)}"`;
  return {
    nl: `Verder: ‘npx afspraak lint ${where}’ zegt wat er ontbreekt, met --watch bij elke keer bewaren; ‘npx afspraak explain REGEL’ zegt waarom dat telt.`,
    en: `Next: ‘npx afspraak lint ${where}’ says what is missing, with --watch at every save; ‘npx afspraak explain RULE’ says why that matters.`,
  };
}

export function unknownCountry(code: string): Localized {
  const known = COUNTRIES.join(', ');
  return {
    nl: `Van ‘${code}’ zijn geen feestdagen bekend. Kies uit: ${known}.`,
    en: `No public holidays are known of ‘${code}’. Choose from: ${known}.`,
  };
}

export const NO_TERMINAL: Localized = {
  nl: 'Hier kan niets gevraagd worden: dit is geen terminal. Geef --yes voor de standaard, met --country, --preset, --example … voor iets anders.',
  en: 'Nothing can be asked here: this is no terminal. Give --yes for the defaults, with --country, --preset, --example … for something else.',
};

export const QUESTIONS = {
  nl: {
    country: 'Van welk land zijn de feestdagen vrij?',
    language: 'In welke taal zijn de meldingen: die van elk document, of altijd dezelfde?',
    preset: 'Wat wegen de regels?',
    example: 'Een voorbeelddocument?',
    ci: 'Een bestand om in een pipeline te controleren?',
    ignoreFile: 'Een bestand .afspraakignore, voor documenten die niet meetellen?',
    none: 'geen',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    country: 'Public holidays of which country are free?',
    language: 'In what language are messages: that of each document, or always the same?',
    preset: 'What do rules weigh?',
    example: 'An example document?',
    ci: 'A file to lint in a pipeline?',
    ignoreFile: 'A file .afspraakignore, for documents that do not count?',
    none: 'none',
    yes: 'yes',
    no: 'no',
  },
};
