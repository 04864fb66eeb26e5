import type { Settings } from '../../project/settings.ts';

/** Settings that can be sent to another thread: of one file, so without those for others, and without functions. */
export type PlainSettings = Omit<Settings, 'overrides' | 'assess' | 'timed'>;

/** Facts of some files in shared memory, as `packFacts` and `contributedKeys` make them. */
export interface SharedFacts {
  memory: SharedArrayBuffer;
  files: readonly SharedFile[];
}

/** Where in that memory the facts and the prints of a file are, in bytes. */
export interface SharedFile {
  uri: string;
  facts: readonly [start: number, length: number];
  prints: readonly [start: number, length: number];
}

export interface Unreadable {
  uri: string;
  message: string;
  code?: string;
}

/** What is asked of a worker. It answers `read` and `check`, in that order, and takes note of the others. */
export type Request =
  | { kind: 'read'; chunk: number; uris: readonly string[] }
  | { kind: 'project'; facts: readonly SharedFacts[]; settings: readonly PlainSettings[] }
  | { kind: 'check'; chunk: number; documents: readonly (readonly [uri: string, settings: number])[] };

/** What it answers. `found` holds per document its findings as `packFindings` makes them, and their fingerprints, as JSON. */
export type Answer =
  | { chunk: number; facts: SharedFacts; unreadable: readonly Unreadable[] }
  | { chunk: number; found: readonly string[] };
