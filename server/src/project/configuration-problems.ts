import type { Localized } from './localized.ts';

/** Kinds of names that a configuration uses. */
export type Named = 'option' | 'rule' | 'threshold';

const NAMED: Record<Named, Localized> = {
  option: { nl: 'Een instelling', en: 'An option' },
  rule: { nl: 'Een regel', en: 'A rule' },
  threshold: { nl: 'Een drempel', en: 'A threshold' },
};

/** A list longer than this is not written out in a message. */
const LONGEST_LIST = 20;

export function notJson(): Localized {
  return {
    nl: 'Dit is geen geldige JSON. Kijk of er een komma, een aanhalingsteken of een accolade te veel of te weinig staat.',
    en: 'This is not valid JSON. See whether a comma, a quotation mark or a brace is missing or one too many.',
  };
}

export function notAnObject(name: string): Localized {
  const example = '{ … }';
  if (name === '') {
    return { nl: `Begin het bestand met een object: ${example}`, en: `Begin the file with an object: ${example}` };
  }
  return {
    nl: `De waarde van ‘${name}’ is een object: "${name}": ${example}`,
    en: `The value of ‘${name}’ is an object: "${name}": ${example}`,
  };
}

export function notAList(name: string, example: string): Localized {
  return {
    nl: `De waarde van ‘${name}’ is een lijst: ${example}`,
    en: `The value of ‘${name}’ is a list: ${example}`,
  };
}

export function filesMissing(): Localized {
  return {
    nl: 'Zonder ‘files’ geldt dit voor geen enkel bestand. Voeg toe: "files": ["archief/**"]',
    en: 'Without ‘files’ this holds for no file at all. Add: "files": ["archive/**"]',
  };
}

export function notAPattern(): Localized {
  return {
    nl: 'Geef een pad of patroon vanaf de map van dit bestand, met schuine strepen naar rechts, zoals "archief/**".',
    en: 'Give a path or pattern from the folder of this file, with forward slashes, such as "archive/**".',
  };
}

export function notExtendable(): Localized {
  return {
    nl: 'Geef een bestand vanaf de map van dit bestand, zoals "./basis.json", of de naam van een npm-pakket.',
    en: 'Give a file from the folder of this file, such as "./base.json", or the name of an npm package.',
  };
}

export function missingFile(name: string): Localized {
  return {
    nl: `‘${name}’ bestaat niet of kan niet gelezen worden. Verbeter het pad, dat begint in de map van dit bestand.`,
    en: `‘${name}’ does not exist or cannot be read. Correct the path, which starts in the folder of this file.`,
  };
}

export function missingPackage(name: string): Localized {
  return {
    nl: `‘${name}’ staat niet in node_modules. Installeer het pakket met npm; voor een bestand begin je met ‘./’.`,
    en: `‘${name}’ is not in node_modules. Install the package with npm; for a file, begin with ‘./’.`,
  };
}

export function noPackagesHere(): Localized {
  return {
    nl: 'Pakketten worden alleen gelezen uit een map op schijf. Verwijs naar een bestand, zoals "./basis.json".',
    en: 'Packages are only read from a folder on disk. Refer to a file, such as "./base.json".',
  };
}

export function circular(names: readonly string[]): Localized {
  const round = names.join(' → ');
  return {
    nl: `Dit leidt naar zichzelf terug: ${round}. Haal er een van weg.`,
    en: `This leads back to itself: ${round}. Remove one of them.`,
  };
}

export function notAText(name: string): Localized {
  return {
    nl: `De waarde van ‘${name}’ is een tekst tussen aanhalingstekens.`,
    en: `The value of ‘${name}’ is a text between quotation marks.`,
  };
}

export function notAChoice(name: string, choices: readonly string[]): Localized {
  const list = choices.map((choice) => `"${choice}"`).join(', ');
  return { nl: `Kies voor ‘${name}’ uit: ${list}.`, en: `For ‘${name}’ choose from: ${list}.` };
}

export function outOfBounds(name: string, least: number, most: number): Localized {
  return {
    nl: `Geef ‘${name}’ een geheel getal van ${least} tot en met ${most}.`,
    en: `Give ‘${name}’ a whole number from ${least} to ${most}.`,
  };
}

export function setTwice(name: string): Localized {
  return {
    nl: `‘${name}’ staat er al; alleen de laatste telt. Haal er een weg.`,
    en: `‘${name}’ is already set; only the last one counts. Remove one of them.`,
  };
}

export function unknownName(kind: Named, name: string, near: string | undefined, known: readonly string[]): Localized {
  const { nl, en } = NAMED[kind];
  return {
    nl: `${nl} ‘${name}’ bestaat niet. ${near ? `Bedoel je ‘${near}’?` : remedy(known).nl}`,
    en: `${en} ‘${name}’ does not exist. ${near ? `Do you mean ‘${near}’?` : remedy(known).en}`,
  };
}

function remedy(known: readonly string[]): Localized {
  if (known.length > LONGEST_LIST) {
    return {
      nl: 'Zie ‘afspraak rules’ voor de namen, of haal dit weg.',
      en: 'See ‘afspraak rules’ for the names, or remove this.',
    };
  }
  return {
    nl: `Kies uit: ${known.join(', ')}; of haal dit weg.`,
    en: `Choose from: ${known.join(', ')}; or remove this.`,
  };
}
