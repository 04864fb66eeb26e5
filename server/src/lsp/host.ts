import type { FileFacts } from '../facts/model.ts';
import type { ProjectIndex } from '../project/project-index.ts';

/** The files a server can reach, in Node or in a browser. */
export interface Host {
  /** Text of a file; undefined when there is none, or when it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** URIs of all documents and configurations in a folder, without what ignore files leave out. */
  findFiles(folder: string): Promise<readonly string[]>;
  /** What is kept of so many documents of a folder from one time to the next; undefined where nothing is. */
  keptFacts?(folder: string, documents: number): Promise<KeptFacts | undefined>;
}

/** What is kept of the documents of a folder. */
export interface KeptFacts {
  /**
   * Answers about these documents from what was kept, for the time until they have been read; undefined when too many have changed
   * since.
   */
  provisional(uris: readonly string[]): Promise<ProvisionalFacts | undefined>;
  /** What a text says: as it was kept, or else as it is read. */
  read(uri: string, text: string): FileFacts;
  /** Keeps what these documents say, unless all of that was kept already. */
  keep(uris: readonly string[]): Promise<void>;
  /** Leaves what is being kept as it was before. */
  abandon(): void;
}

/** Facts of documents as they were the last time. */
export interface ProvisionalFacts {
  /** What a question answers, with what open documents say; undefined when that takes too long for now. */
  ask<Answer>(open: ReadonlyMap<string, FileFacts>, question: (index: ProjectIndex) => Answer): Answer | undefined;
}
