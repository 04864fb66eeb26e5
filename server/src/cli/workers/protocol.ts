import type { Lines } from '../../facts/position.ts';
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

/** What a worker has to know of a project before it checks files of it. */
export interface WorkerProject {
  texts: SortedTexts;
  settings: readonly PlainSettings[];
  /** Whether findings are wanted without edits of fixes and fingerprints. */
  isBrief: boolean;
}

/** What is asked of a worker. It answers `read` and `check`, in that order, and takes note of the others. */
export type Request =
  | { kind: 'read'; chunk: number; uris: readonly string[] }
  | { kind: 'project'; project: WorkerProject }
  | { kind: 'check'; chunk: number; documents: readonly (readonly [uri: string, settings: number])[] };

/**
 * What it answers. `found` says per document what was found; undefined for one that cannot be read any more. `pointedAt` are the lines
 * of other documents that the findings point at.
 */
export type Answer =
  | { chunk: number; texts: NotedTexts; unreadable: readonly Unreadable[] }
  | { chunk: number; found: readonly (PackedDocument | undefined)[]; pointedAt: ReadonlyMap<string, Lines> };
