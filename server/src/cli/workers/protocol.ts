import type { FileFacts } from '../../facts/model.ts';
import type { Lines } from '../../facts/position.ts';
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
  /** Whether edits of fixes and fingerprints are wanted with the findings. */
  inDetail: boolean;
}

/** What is asked of a worker. It answers `read` and `check`, in that order, and takes note of the others. */
export type Request =
  | { kind: 'read'; chunk: number; uris: readonly string[] }
  | { kind: 'project'; project: WorkerProject }
  | { kind: 'check'; chunk: number; documents: readonly (readonly [uri: string, settings: number])[] };

/** What was found in a file, and what is needed to tell of it. */
export interface FoundIn {
  /** As JSON: findings as `packFindings` makes them, and their fingerprints. */
  findings: string;
  lines: Lines;
  dialect: FileFacts['dialect'];
}

/**
 * What it answers. `found` says per document what was found; undefined for one that cannot be read any more. `pointedAt` are the lines
 * of other documents that the findings point at.
 */
export type Answer =
  | { chunk: number; texts: NotedTexts; unreadable: readonly Unreadable[] }
  | { chunk: number; found: readonly (FoundIn | undefined)[]; pointedAt: ReadonlyMap<string, Lines> };
