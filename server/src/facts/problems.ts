import type { Dialect } from '../dialect/dialect.ts';
import type { LexicalProblem } from '../dialect/retyper.ts';
import type { Problem, Span } from './model.ts';

/** A date that no calendar has, such as 30 February. */
export function impossibleDate(image: string, span: Span): Problem {
  return {
    rule: 'smart/date-impossible',
    message: {
      nl: `De datum ${image} bestaat niet. Kijk de dag en de maand na; een datum is jaar-maand-dag, bijvoorbeeld 2026-06-30.`,
      en: `The date ${image} does not exist. Check the day and the month; a date is year-month-day, for example 2026-06-30.`,
    },
    span,
  };
}

/** A word that is none of the choices of its property. */
export function unknownChoice(words: string, known: readonly string[], span: Span): Problem {
  return {
    rule: 'structure/unknown-choice',
    message: {
      nl: `‘${words}’ kan hier niet gekozen worden. Kies uit: ${known.join(', ')}.`,
      en: `‘${words}’ is not one of the choices here. Choose from: ${known.join(', ')}.`,
    },
    span,
  };
}

/** A rhythm with a unit that is no time. */
export function unknownTimeUnit(word: string, span: Span, dialect: Dialect): Problem {
  const known = Object.values(dialect.table.units).map((words) => words[0]);
  return {
    rule: 'structure/unknown-choice',
    message: {
      nl: `‘${word}’ is geen tijdseenheid. Kies uit: ${known.join(', ')}.`,
      en: `‘${word}’ is not a unit of time. Choose from: ${known.join(', ')}.`,
    },
    span,
  };
}

/** A text that starts with an ellipsis, as a quick fix leaves it for somebody to write. */
export function placeholder(span: Span): Problem {
  return {
    rule: 'structure/placeholder',
    message: {
      nl: 'Deze tekst moet nog ingevuld worden. Vervang die door wat jullie afspreken, zonder het beletselteken.',
      en: 'This text still has to be filled in. Replace it by what you agree on, without the ellipsis.',
    },
    span,
  };
}

/** A document that cannot be read as text. */
export function notText(): Problem {
  return {
    rule: 'structure/syntax',
    message: {
      nl: 'Dit bestand is geen tekst en wordt niet gelezen. Bewaar de afspraken als gewone tekst in UTF-8.',
      en: 'This file is not text and is not read. Save the agreements as plain text in UTF-8.',
    },
    span: { start: 0, end: 0 },
  };
}

/** Said at the last problem that is shown, when there are more. */
export function moreProblems(count: number, span: Span): Problem {
  return {
    rule: 'structure/syntax',
    message: {
      nl: `Nog ${count} andere problemen zijn niet vermeld. Begin met de eerste; vaak verdwijnen er dan veel tegelijk.`,
      en: `${count} more problems are not listed. Begin with the first ones; many often disappear together.`,
    },
    span,
  };
}

/** A document of which reading would take more time and memory than an editor has. */
export function tooLarge(most: number): Problem {
  const megabytes = Math.floor(most / 1_000_000);
  return {
    rule: 'structure/syntax',
    message: {
      nl: `Dit bestand is te groot en wordt niet gelezen. Verdeel het over bestanden van hoogstens ${megabytes} miljoen tekens.`,
      en: `This file is too large and is not read. Divide it into files of at most ${megabytes} million characters.`,
    },
    span: { start: 0, end: 0 },
  };
}

/** A character that got lost because the file was saved in another encoding; only the first one in a file is reported. */
export function lostCharacter(start: number): Problem {
  return {
    rule: 'structure/syntax',
    message: {
      nl: 'Hier staat een teken dat niet te lezen is; het bestand is wellicht niet in UTF-8 bewaard. Bewaar het in UTF-8 en kijk de letters met accenten na.',
      en: 'Here is a character that cannot be read; the file was probably not saved in UTF-8. Save it in UTF-8 and check the letters with accents.',
    },
    span: { start, end: start + 1 },
  };
}

/** The finding for a problem that showed in lexing. */
export function lexicalProblem(problem: LexicalProblem): Problem {
  const span = { start: problem.start, end: problem.end };
  const message = LEXICAL[problem.code](problem.detail);
  if (problem.code === 'unknown-property') {
    return { rule: 'structure/unknown-property', message, span, word: problem.detail };
  }
  const rule = 'structure/syntax';
  return problem.code === 'local-date' ? { rule, message, span, word: problem.detail } : { rule, message, span };
}

const LEXICAL: Record<LexicalProblem['code'], (detail: string) => Problem['message']> = {
  'unexpected-characters': (detail) => ({
    nl: `Met ‘${detail}’ kan de taal hier niets. Zet tekst tussen aanhalingstekens, of haal dit weg.`,
    en: `‘${detail}’ means nothing here. Put text between quotation marks, or remove this.`,
  }),
  'conflict-marker': (detail) => ({
    nl: `Hier staat nog een samenvoegconflict van git (${detail.slice(0, 7)}). Kies een van beide versies en haal de markeringen weg.`,
    en: `A git merge conflict is still here (${detail.slice(0, 7)}). Choose one of the versions and remove the markers.`,
  }),
  'unfinished-comment': () => ({
    nl: 'Deze opmerking begint met /* maar eindigt nergens. Sluit ze af met */, of begin ze met // als ze op één regel past.',
    en: 'This comment begins with /* but never ends. Close it with */, or begin it with // when it fits on one line.',
  }),
  'unfinished-text': () => ({
    nl: 'Deze tekst heeft geen aanhalingsteken aan het einde. Sluit ze af op dezelfde regel, of gebruik """ voor een tekst van meer regels.',
    en: 'This text has no closing quotation mark. Close it on the same line, or use """ for a text of several lines.',
  }),
  'local-date': (detail) => ({
    nl: `Schrijf de datum ${detail} als jaar-maand-dag, zoals 2026-06-30, zodat iedereen dezelfde dag leest.`,
    en: `Write the date ${detail} as year-month-day, like 2026-06-30, so that everybody reads the same day.`,
  }),
  'missing-brace': (detail) => ({
    nl: `Het blok ‘${detail}’ is niet afgesloten: de accolade } ontbreekt.`,
    en: `The block ‘${detail}’ is not closed: its brace } is missing.`,
  }),
  'unexpected-brace': () => ({
    nl: 'Deze accolade } sluit niets af. Haal ze weg, of kijk of er hierboven een { ontbreekt.',
    en: 'This brace } closes nothing. Remove it, or see whether a { is missing above.',
  }),
  'unknown-property': (detail) => ({
    nl: `‘${detail}’ is geen eigenschap die de taal kent. Kijk de spelling na, of schrijf dit in een tekst tussen aanhalingstekens.`,
    en: `‘${detail}’ is not a property the language knows. Check the spelling, or write this in a text between quotation marks.`,
  }),
};
