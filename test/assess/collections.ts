import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language, Letter } from '../../server/src/assess/model.ts';

/** A sentence that its author calls SMART or not, with the letters that are missing where the author says so. */
export interface PairRow {
  id: string;
  lang: Language;
  text: string;
  label: 'smart' | 'not_smart';
  missing?: (Letter | 'A' | 'R')[];
  hard: boolean;
}

/** A sentence given as an example of single letters. */
export interface LetterRow {
  id: string;
  lang: Language;
  text: string;
  satisfies: (Letter | 'A' | 'R')[];
}

/** A health goal with the letters that experts found in it. */
export interface ExpertRow {
  lang: Language;
  text: string;
  labels: { S: 0 | 1; M: 0 | 1; A: 0 | 1 };
}

export interface Collections {
  pairs: PairRow[];
  letters: LetterRow[];
  experts: ExpertRow[];
}

export type Part = 'tune' | 'held' | 'all';

const HELD_OUT_OF_256 = 96;

/** Reads the collections of a folder, all of them or the part that is tuned on or held out. */
export function readCollections(folder: string, part: Part): Collections {
  const take = <T extends { text: string }>(name: string): T[] =>
    readLines<T>(path.join(folder, name)).filter((row) => part === 'all' || isHeldOut(row.text) === (part === 'held'));
  return {
    pairs: take<PairRow>('smart_pairs.jsonl'),
    letters: take<LetterRow>('smart_letters.jsonl'),
    experts: take<ExpertRow>('smartspan_goals.jsonl'),
  };
}

/** The hash of the text decides, so that a sentence stays on its side whatever file it is in. */
function isHeldOut(text: string): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) < HELD_OUT_OF_256;
}

function readLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
