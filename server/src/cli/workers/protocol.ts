import type { Lines } from '../../facts/position.ts';
import type { EarlyFinding } from '../../lint/early-checks.ts';
import type { PackedDocument } from '../../lint/packed-document.ts';
import type { NotedTexts, SortedTexts } from '../../lint/text-notes.ts';
import type { Settings } from '../../project/settings.ts';

/** Settings that can be sent to another thread: of one file, so without those for others, and without functions. */
export type PlainSettings = Omit<Settings, 'overrides' | 'assess' | 'timed'>;

export interface Unreadable {
  uri: string;
  message: string;
  code?: string;
}

/** What a worker has to know of a project from the beginning. */
export interface WorkerProject {
  settings: readonly PlainSettings[];
  /** Whether findings are wanted without edits of fixes and fingerprints. */
  isBrief: boolean;
  /** Documents that all others may ask for names. */
  shared: readonly SharedText[];
}

export interface SharedText {
  uri: string;
  text: string;
}

/** A document, with the number of its settings; without one where its findings are not wanted. */
export type WorkerDocument = readonly [uri: string, settings?: number];

/** What workers are told: what the project is like before they are asked anything, and the notes of all texts when these are read. */
export type Notice = { kind: 'project'; project: WorkerProject } | { kind: 'texts'; texts: SortedTexts };

/**
 * What they are asked: to read documents, which are checked among themselves where `isEarly` says so, and to check documents of a
 * project of which all notes are known.
 */
export type Request = { chunk: number; documents: readonly WorkerDocument[] } & (
  | { kind: 'read'; isEarly: boolean }
  | { kind: 'check' }
);

/**
 * What they answer. `found` says per document what was found; undefined for one that cannot be read any more. `pointedAt` are the lines
 * of other documents that the findings point at.
 */
export type Answer =
  | { chunk: number; texts: NotedTexts; unreadable: readonly Unreadable[]; early: readonly EarlyFinding[] }
  | { chunk: number; found: readonly (PackedDocument | undefined)[]; pointedAt: ReadonlyMap<string, Lines> };
