import type { Language } from './plan-words.ts';

/** What a block of a report may be; every format shows all of them, so that what is signed on paper is what the file says. */
export type ReportBlock =
  | { kind: 'terms'; title: string; terms: readonly Term[] }
  | { kind: 'table'; title: string; header: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'list'; title: string; items: readonly string[] }
  | { kind: 'picture'; title: string; svg: string; text: string }
  | { kind: 'signatures'; title: string; note: string; parties: readonly SignatureLine[] };

/** A term with one or more lines of what it stands for. */
export interface Term {
  term: string;
  lines: readonly string[];
}

/** Somebody who signs, and when they accepted the agreement. */
export interface SignatureLine {
  name: string;
  accepted?: string;
}

/** One agreement on paper. All texts are plain: each format escapes them in its own way. */
export interface ReportedAgreement {
  language: Language;
  title: string;
  subtitle: string;
  blocks: readonly ReportBlock[];
}

/** Agreements to read, print and sign. */
export interface Report {
  language: Language;
  title: string;
  /** The day it is seen on, in words. */
  madeOn: string;
  agreements: readonly ReportedAgreement[];
}

/** A table without the columns that are empty in every row; the first one, which heads the rows, stays. */
export function filledTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Extract<ReportBlock, { kind: 'table' }> {
  const isKept = (_: string, column: number): boolean => column === 0 || rows.some((row) => row[column]);
  return { kind: 'table', title, header: header.filter(isKept), rows: rows.map((row) => row.filter(isKept)) };
}
