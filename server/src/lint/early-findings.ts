import type { Lines } from '../facts/position.ts';
import type { EarlyFinding } from './early-checks.ts';
import type { PackedDocument } from './packed-document.ts';

/** Characters of findings that are kept at most, as JSON; what would be found after that is found later. */
const MOST_KEPT = 8_000_000;

/** Numbers of documents that were checked together, the last one included. */
export interface Neighbourhood {
  first: number;
  last: number;
}

interface Kept extends Neighbourhood {
  document: PackedDocument;
  keys: Uint32Array;
}

/** Findings from before all documents of a project were read; of those in the end that hold for the whole project. */
export class EarlyFindings {
  private readonly found = new Map<string, Kept>();
  private readonly pointedAt = new Map<string, Lines>();
  private kept = 0;

  /** Whether there is room for more. */
  get hasRoom(): boolean {
    return this.kept < MOST_KEPT;
  }

  add(findings: readonly EarlyFinding[], { first, last }: Neighbourhood): void {
    for (const { uri, document, keys, pointedAt } of findings) {
      this.found.set(uri, { document, keys, first, last });
      this.kept += document.findings.length;
      for (const [other, lines] of pointedAt) this.pointedAt.set(other, lines);
    }
  }

  /** Forgets what does not hold; `onlyWithin` says whether no document but those of a neighbourhood, and shared ones, contributes to keys. */
  keepOnly(onlyWithin: (keys: Uint32Array, neighbourhood: Neighbourhood) => boolean): void {
    for (const [uri, found] of this.found) if (!onlyWithin(found.keys, found)) this.found.delete(uri);
  }

  /** What was found in a document. */
  of(uri: string): PackedDocument | undefined {
    return this.found.get(uri)?.document;
  }

  /** The lines of another document that findings point at. */
  linesOf(uri: string): Lines | undefined {
    return this.pointedAt.get(uri);
  }
}
