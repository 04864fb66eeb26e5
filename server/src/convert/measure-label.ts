import type { AssessedQuantity, Assessment, Evidence } from '../assess/model.ts';

type Place = Pick<Evidence, 'start' | 'end'>;

const ARTICLE = '(?:de|het|een|onze|ons|mijn|hun|the|an?|our|my|their)';
const LINK = '(?:van|over|in|aan|voor|op|bij|per|met|via|der|of|for|at|on|with|about|through|between)';

/** Between two words of one name: "klachten over de balie", "number of open cases". */
const GLUE = new RegExp(`^\\s+(?:${LINK}\\s+)?(?:${ARTICLE}\\s+)?$`, 'i');
/** Before a name that belongs to another: "market share in" before "Wales". */
const HEAD = new RegExp(`[\\p{L}'’-]{1,40}(?:\\s[\\p{L}'’-]{1,40})?\\s+${LINK}\\s+(?:${ARTICLE}\\s+)?$`, 'iu');
/** Before what is left out: it would be left without its noun. */
const DANGLING = new RegExp(`(?:(?:^|\\s)(?:${ARTICLE}|${LINK}|en|and|gedurende))+\\s*$`, 'i');
/** Before a verb that looks like a name: "ik plan". */
const PRONOUN = /(?:^|\s)(?:ik|je|jij|wij?|zij?|ze|i|you|we|they)\s+$/i;
const NO_NAME = /^(?:af|terug|omlaag|omhoog|gemiddelde?|nog|meer|minder|down|up|average|more|less|fewer)$/i;
const LONGEST_HEAD = 100;

/**
 * What an amount of a sentence is measured of, in words of the sentence: for a share what it is a share of, else what is named
 * closest before it. Without such a name the sentence itself, its amount and its dates left out. Empty when nothing is left.
 */
export function measureLabel({ text, letters, quantities, dates }: Assessment, amount: AssessedQuantity): string {
  const taken = [...quantities, ...dates];
  const words = letters.S.evidence.filter((word) => isNameIn(text, word) && !taken.some((each) => overlap(each, word)));
  const names = joined(text, words);
  const after = names.find(({ start }) => start >= amount.end);
  const before = names.findLast(({ end }) => end <= amount.start);
  const name = isShare(amount) ? (after ?? before) : before;
  return name ? text.slice(headOf(text, name, taken), name.end) : without(text, [amount, ...dates]);
}

/** "80 % van de dossiers": what it is a share of comes after it. */
function isShare({ unit, from, to, change }: AssessedQuantity): boolean {
  return unit === '%' && from === undefined && to === undefined && change === undefined;
}

function isNameIn(text: string, { start, text: word }: Evidence): boolean {
  return !NO_NAME.test(word) && !PRONOUN.test(text.slice(Math.max(0, start - LONGEST_HEAD), start));
}

/** Words in the order of the text; those of one name as one. */
function joined(text: string, words: readonly Place[]): Place[] {
  const names: Place[] = [];
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start)) {
    const last = names.at(-1);
    if (last && GLUE.test(text.slice(last.end, start))) last.end = end;
    else names.push({ start, end });
  }
  return names;
}

/** Where a name begins: at the noun that it belongs to, if that is no amount or date. */
function headOf(text: string, { start }: Place, taken: readonly Place[]): number {
  const from = Math.max(0, start - LONGEST_HEAD);
  const head = HEAD.exec(text.slice(from, start));
  const place = head && { start: from + head.index, end: start };
  return place && !taken.some((each) => overlap(each, place)) ? place.start : start;
}

function without(text: string, taken: readonly Place[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start >= at) kept.push(text.slice(at, start).replace(DANGLING, ''));
    at = Math.max(at, end);
  }
  kept.push(text.slice(at));
  const rest = kept.join(' ').replace(/\s+/g, ' ');
  return rest
    .replace(/ (?=[.,;:!?])/g, '')
    .replace(/^[ .,;:!?…]+/, '')
    .replace(/[ .,;:!?…]{1,9}$/, '');
}

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
