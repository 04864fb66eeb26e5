import type { FileFacts } from '../facts/model.ts';
import type { Lines } from '../facts/position.ts';
import { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import { checkFile, checkInProject, conclude } from '../rules/engine.ts';
import { addPointedAt, type PackedDocument, packDocument } from './packed-document.ts';
import { keyPrint } from './prints.ts';

/** So many names of a document are looked up to see whether it asks elsewhere: most that do, do so from the beginning. */
const FEW_NAMES = 8;

/** A document that is at hand while others of its project are not read yet. */
export interface Neighbour {
  uri: string;
  facts: FileFacts;
  /** Its own; absent where its findings are not wanted. */
  settings: Settings | undefined;
}

/** What was found in a document among its neighbours: plain data. */
export interface EarlyFinding {
  uri: string;
  document: PackedDocument;
  /** Prints of the keys that the findings depend on. */
  keys: Uint32Array;
  /** The lines of documents that the findings point at. */
  pointedAt: ReadonlyMap<string, Lines>;
}

/**
 * Checks documents together with their neighbours alone, while those are at hand: most documents ask for names in files beside them, or
 * in files that everybody shares. Whether the findings hold for the whole project shows once all documents are read: when they
 * depend on nothing that any other document says.
 */
export class EarlyChecks {
  private readonly index = new ProjectIndex();

  /** Takes in a document that stays at hand for all others. */
  share(uri: string, facts: FileFacts): void {
    this.index.set(uri, facts);
  }

  /** What is found in documents that ask for no names elsewhere. */
  check(neighbours: readonly Neighbour[]): EarlyFinding[] {
    for (const { uri, facts } of neighbours) this.index.set(uri, facts);
    const found = neighbours.flatMap(({ uri, facts, settings }) =>
      settings && this.knowsNamesIn(facts) ? this.found(uri, facts, settings) : [],
    );
    for (const { uri } of neighbours) this.index.delete(uri);
    return found;
  }

  private knowsNamesIn({ references }: FileFacts): boolean {
    return references.slice(0, FEW_NAMES).every((reference) => this.index.resolve(reference).length > 0);
  }

  private found(uri: string, facts: FileFacts, settings: Settings): EarlyFinding {
    const keys = new Set<number>();
    const across = checkInProject(uri, this.index, settings, (key) => keys.add(keyPrint(key)));
    const findings = conclude([...checkFile(facts, settings), ...across], facts, settings);
    const pointedAt = new Map<string, Lines>();
    addPointedAt(findings, pointedAt);
    return { uri, document: packDocument(facts, findings), keys: Uint32Array.from(keys), pointedAt };
  }
}
