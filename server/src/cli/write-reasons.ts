import type { Localized } from '../project/localized.ts';
import type { Thing } from './things.ts';

type Named = Pick<Thing, 'name'>;

/** Names that a reason lists at most. */
const MOST_NAMES = 10;

/** That one picture cannot show several things. */
export function onePicture(things: readonly Named[]): Localized {
  const names = listed(things);
  return {
    nl: `Een tekening toont één ding, en hier zijn er ${things.length}: ${names}. Kies er een met --name.`,
    en: `A picture shows one thing, and here are ${things.length}: ${names}. Choose one with --name.`,
  };
}

/** That a thing has no picture. */
export function noPicture({ name }: Named): Localized {
  return {
    nl: `Van ‘${name}’ valt er niets te tekenen. Kies een ander formaat, zoals text of html.`,
    en: `There is nothing to draw of ‘${name}’. Choose another format, such as text or html.`,
  };
}

/** That no values were reported of a thing. */
export function noTrend(name: string): Localized {
  return {
    nl: `‘${name}’ heeft geen opvolggesprek of evaluatie met een datum en een waarde van zijn maatstaf, dus er is geen verloop te tekenen.`,
    en: `‘${name}’ has no check-in or evaluation with a date and a value of its measure, so there is no trend to draw.`,
  };
}

export const NO_RENDERER: Localized = {
  nl: 'Voor png is het pakket @resvg/resvg-js nodig, en dat is hier niet geïnstalleerd. Kies svg, of installeer het naast afspraak.',
  en: 'A png needs the package @resvg/resvg-js, which is not installed here. Choose svg, or install it beside afspraak.',
};

/** That nothing that is asked about has a diagram in Mermaid. */
export function noDiagram(things: readonly Named[]): Localized {
  const names = listed(things);
  return {
    nl: `Mermaid toont plannen van afspraken en bomen, en ${names} heeft geen van beide. Kies een ander formaat, zoals md of svg.`,
    en: `Mermaid shows plans of agreements and trees, and ${names} has neither. Choose another format, such as md or svg.`,
  };
}

/** That things are not in a chart of plans. */
export function notInChart(things: readonly Named[]): Localized {
  const names = listed(things);
  return {
    nl: `Het schema toont alleen plannen van afspraken; weggelaten: ${names}. Teken een boom apart met --name.`,
    en: `The chart shows plans of agreements only; left out: ${names}. Draw a tree by itself with --name.`,
  };
}

/** That a table of agreements would be empty. */
export function noAgreement(things: readonly Named[]): Localized {
  const names = listed(things);
  return {
    nl: `De tabel heeft een rij per afspraak, en ${names} is er geen. Kies een ander formaat, zoals json of html.`,
    en: `The table has a row for each agreement, and ${names} is none. Choose another format, such as json or html.`,
  };
}

/** That a calendar would be empty. */
export function noDates(things: readonly Named[]): Localized {
  const names = listed(things);
  return {
    nl: `${names} heeft geen enkele datum voor een agenda. Geef een periode, een datum of een ritme, of kies een ander formaat.`,
    en: `${names} has no date for a calendar. Give a period, a date or a rhythm, or choose another format.`,
  };
}

/** That two things have the same event, because their projects and they themselves are called the same. */
export function sameEvents(name: string, file: string): Localized {
  return {
    nl: `Er is meer dan één ‘${name}’ in een map met dezelfde naam, ook in ${file}; in een agenda zouden ze elkaar overschrijven. Maak per project een eigen bestand, of hernoem er een.`,
    en: `There is more than one ‘${name}’ in a folder of the same name, also in ${file}; in a calendar they would overwrite each other. Write a file for each project, or rename one.`,
  };
}

function listed(things: readonly Named[]): string {
  const names = things.slice(0, MOST_NAMES).map(({ name }) => name);
  return [...names, ...(things.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
