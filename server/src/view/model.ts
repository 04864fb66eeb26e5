import type { Place } from '../project/place.ts';
import type { Language } from '../words/plan-words.ts';

/** The kinds of things that have a view of their own. */
export type ViewKind =
  | 'agreement'
  | 'person'
  | 'team'
  | 'services'
  | 'competences'
  | 'ambition'
  | 'programme'
  | 'day-plan';

export type { Place } from '../project/place.ts';

/** How something stands. Shown beside its words, never instead of them. */
export type Tone = 'good' | 'attention' | 'problem' | 'muted';

/** A text that leads to where it comes from, or that says how something stands. */
export interface MarkedText {
  text: string;
  at?: Place;
  tone?: Tone;
}

/** A piece of plain text; each format escapes it in its own way. */
export type Cell = string | MarkedText;

/** What a view consists of; every format shows all of it, so that what is signed on paper is what the file says. */
export type ViewBlock =
  | { kind: 'terms'; title: string; terms: readonly Term[] }
  | TableBlock
  | { kind: 'list'; title: string; items: readonly Cell[] }
  | { kind: 'tree'; title: string; roots: readonly TreeNode[] }
  | PictureBlock
  | { kind: 'signatures'; title: string; note: string; parties: readonly SignatureLine[] };

export interface TableBlock {
  kind: 'table';
  title: string;
  header: readonly string[];
  /** The first cell of a row heads it. */
  rows: readonly (readonly Cell[])[];
}

/** A term with one or more lines of what it stands for. */
export interface Term {
  term: Cell;
  lines: readonly Cell[];
}

/** Something with what belongs to it. */
export interface TreeNode {
  label: Cell;
  /** What is to be said of it, such as who does it and by when. */
  notes: readonly Cell[];
  children: readonly TreeNode[];
}

/**
 * A picture with what it shows in words. Shapes of the SVG with `data-at="n"` lead to `places[n]`; those with `data-step="NAME"` stand
 * on the date of that sub-result.
 */
export interface PictureBlock {
  kind: 'picture';
  title: string;
  svg: string;
  text: string;
  places?: readonly Place[];
  /** Present when sub-results stand on a line of time in it. */
  timeline?: Timeline;
}

/** The days between which sub-results may be moved in a picture, and where those of the first and the last day stand, in units of its SVG. */
export interface Timeline {
  agreement: string;
  start: string;
  end: string;
  left: number;
  right: number;
}

/** Somebody who signs, and when they accepted the agreement. */
export interface SignatureLine {
  name: string;
  accepted?: string;
}

/** One thing as people look at it: on paper, in a file or beside the editor. */
export interface View {
  kind: ViewKind;
  /** Name of the thing; views of the same kind in one project have different names. */
  name: string;
  language: Language;
  title: string;
  subtitle: string;
  at: Place;
  blocks: readonly ViewBlock[];
}

/** Views to read, print and sign. */
export interface Report {
  language: Language;
  title: string;
  /** The day it is seen on, in words. */
  madeOn: string;
  views: readonly View[];
}

/** The text of a cell. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** A table without the columns that are empty in every row; the first one, which heads the rows, stays. */
export function filledTable(title: string, header: readonly string[], rows: readonly (readonly Cell[])[]): TableBlock {
  const kept = header.map((_, column) => column === 0 || rows.some((row) => cellText(row[column] ?? '') !== ''));
  const isKept = (_: unknown, column: number): boolean => kept[column] ?? false;
  return { kind: 'table', title, header: header.filter(isKept), rows: rows.map((row) => row.filter(isKept)) };
}
