import { COMMENT, type Item } from './items.ts';

/** White space between two items: on one line, or a line break with what the next line begins with. */
export type Gap = { kind: 'same-line'; space: '' | ' ' } | { kind: 'line'; blank: boolean; indent: number };

/** Where an item stands: the gap before it, and the indentation of the line it ends up on, in spaces. */
export interface Placed {
  item: Item;
  gap: Gap;
  indent: number;
}

/** Spaces that a block's contents stand to the right of it. */
export const INDENT = 2;

const NEXT_LINE = /\r\n|\r|\n/g;

/**
 * Where every item belongs: one property or block a line, two spaces deeper in every block, at most one empty line, and one
 * space between words. Values that the writer broke after a comma stay broken, `keepBreaks` keeps them broken anywhere.
 */
export function layOut(text: string, items: readonly Item[], keepBreaks: boolean): Placed[] {
  const ahead = lookAhead(text, items);
  let depth = 0;
  let indent = 0;
  return items.map((item, index) => {
    if (item.type === '}') depth = Math.max(0, depth - 1);
    const before = items[index - 1];
    const gap = before ? gapBetween({ text, before, item, depth, keepBreaks, ...at(ahead, index) }) : NOTHING;
    if (gap.kind === 'line') indent = gap.indent;
    if (item.type === '{') depth++;
    return { item, gap, indent };
  });
}

const NOTHING: Gap = { kind: 'same-line', space: '' };
const SPACE: Gap = { kind: 'same-line', space: ' ' };

interface Ahead {
  /** Whether a comment stands on the line of the block or property after it, and so goes with that. */
  leads: boolean;
  /** Whether a comment stands in the middle of a head or a value. */
  inside: boolean;
}

interface Place extends Ahead {
  text: string;
  before: Item;
  beforeLeads: boolean;
  item: Item;
  depth: number;
  keepBreaks: boolean;
}

function at(ahead: readonly Ahead[], index: number): Ahead & { beforeLeads: boolean } {
  return { ...(ahead[index] as Ahead), beforeLeads: ahead[index - 1]?.leads ?? false };
}

function lookAhead(text: string, items: readonly Item[]): Ahead[] {
  const ahead: Ahead[] = [];
  for (let index = items.length - 1; index >= 0; index--) {
    const [item, next, after] = [items[index] as Item, items[index + 1], ahead[index + 1]];
    const isNextComment = next?.type === COMMENT;
    const sameLine = next !== undefined && breaksBetween(text, item, next) === 0;
    ahead[index] = {
      leads: item.type === COMMENT && sameLine && (next.opens || (isNextComment && after?.leads === true)),
      inside: next !== undefined && (isNextComment ? after?.inside === true : !next.opens && next.type !== '}'),
    };
  }
  return ahead;
}

function gapBetween(place: Place): Gap {
  const { text, before, item, depth } = place;
  const breaks = breaksBetween(text, before, item);
  if (item.type === '}') return before.type === '{' ? NOTHING : line(depth);
  if (item.type === COMMENT) return gapBeforeComment(place, breaks);
  if (item.opens)
    return before.type === COMMENT && breaks === 0 ? SPACE : line(depth, breaks > 1 && before.type !== '{');
  const isComment = before.type === COMMENT;
  if (isComment && breaks > 0) return line(item.type === '{' ? depth : depth + 1);
  if (item.type === ',' || item.type === ':') return NOTHING;
  const keepsBreak = before.type === ',' || (place.keepBreaks && item.type !== '{');
  return keepsBreak && breaks > 0 ? line(depth + 1) : SPACE;
}

function gapBeforeComment({ before, beforeLeads, leads, inside, depth }: Place, breaks: number): Gap {
  const isAfterComment = before.type === COMMENT;
  if (breaks === 0 && (isAfterComment ? beforeLeads || !leads : !leads)) return SPACE;
  return line(inside ? depth + 1 : depth, breaks > 1 && before.type !== '{' && !inside);
}

function line(depth: number, blank = false): Gap {
  return { kind: 'line', blank, indent: depth * INDENT };
}

function breaksBetween(text: string, before: Item, after: Item): number {
  return text.slice(before.end, after.start).match(NEXT_LINE)?.length ?? 0;
}
