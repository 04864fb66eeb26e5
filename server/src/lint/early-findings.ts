import type { FileFacts } from '../facts/model.ts';
import type { Lines } from '../facts/position.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import { checkFile, checkInProject, conclude } from '../rules/engine.ts';
import { type PackedDocument, packDocument, packLines } from './packed-document.ts';
import { keyPrint } from './prints.ts';

/** Characters of the documents that are checked together. */
const MUCH_TOGETHER = 200_000;
/** Bytes of findings that are kept at most; what is found after that is found again later. */
const MOST_KEPT = 24_000_000;

/** A document that is checked before all documents of its project are read. */
export interface EarlyDocument {
  uri: string;
  facts: FileFacts;
  /** Whether its findings are wanted. */
  asked: boolean;
  /** Characters of its text. */
  size: number;
  /** Its number among the documents of which notes are taken. */
  number: number;
}

/** Numbers of documents, the last one included. */
export interface Neighbourhood {
  first: number;
  last: number;
}

interface Early extends PackedDocument, Neighbourhood {
  /** Prints of the keys that the findings depend on. */
  keys: Uint32Array;
}

/**
 * Findings of documents that were checked together with their neighbours alone, while they were at hand: most documents ask for names
 * in files beside them, or in files that everybody shares. Once all documents are read it shows which findings hold for the project:
 * those that depend on nothing any other document says.
 */
export class EarlyFindings {
  private readonly settings: Settings;
  private readonly together: number;
  /** What shared documents and the neighbours say. */
  private readonly index = new ProjectIndex();
  private neighbours: EarlyDocument[] = [];
  private size = 0;
  private kept = 0;
  private readonly found = new Map<string, Early>();
  /** Lines of neighbours that findings point at. */
  private readonly pointedAt = new Map<string, Lines>();

  constructor(settings: Settings, together = MUCH_TOGETHER) {
    this.settings = settings;
    this.together = together;
  }

  /** Takes in a document that stays at hand for all others. */
  share(uri: string, facts: FileFacts): void {
    this.index.set(uri, facts);
  }

  /** Takes in a document; it is checked once there are enough neighbours. Numbers go up. */
  add(document: EarlyDocument): void {
    if (this.kept > MOST_KEPT) return;
    this.neighbours.push(document);
    this.index.set(document.uri, document.facts);
    this.size += document.size;
    if (this.size >= this.together) this.checkNeighbours();
  }

  /** To be told when all documents are read. `onlyWithin` says whether nobody but a neighbourhood, and who shares, contributes to keys. */
  finish(onlyWithin: (keys: Uint32Array, neighbourhood: Neighbourhood) => boolean): void {
    this.checkNeighbours();
    for (const [uri, early] of this.found) if (!onlyWithin(early.keys, early)) this.found.delete(uri);
  }

  /** What was found in a document, where that holds. */
  of(uri: string): PackedDocument | undefined {
    return this.found.get(uri);
  }

  /** The lines of a document that findings point at. */
  linesOf(uri: string): Lines | undefined {
    return this.pointedAt.get(uri) ?? this.index.facts(uri);
  }

  private checkNeighbours(): void {
    const { neighbours } = this;
    const neighbourhood = { first: neighbours[0]?.number ?? 0, last: neighbours.at(-1)?.number ?? 0 };
    for (const document of neighbours)
      if (document.asked && this.knowsNamesIn(document)) this.check(document, neighbourhood);
    for (const { uri } of neighbours) this.index.delete(uri);
    this.neighbours = [];
    this.size = 0;
  }

  /** Whether it can be told already what all names in a document mean; else its findings would hardly hold. */
  private knowsNamesIn({ facts }: EarlyDocument): boolean {
    return facts.references.every((reference) => this.index.resolve(reference).length > 0);
  }

  private check({ uri, facts }: EarlyDocument, neighbourhood: Neighbourhood): void {
    const settings = settingsFor(this.settings, uri);
    const keys = new Set<number>();
    const across = checkInProject(uri, this.index, settings, (key) => keys.add(keyPrint(key)));
    const findings = conclude([...checkFile(facts, settings), ...across], facts, settings);
    for (const { uri: other, lines } of findings.flatMap(({ related }) => related)) {
      if (!this.pointedAt.has(other)) this.pointedAt.set(other, packLines(lines));
    }
    const packed = packDocument(facts, findings);
    this.kept += packed.findings.length;
    this.found.set(uri, { ...packed, ...neighbourhood, keys: Uint32Array.from(keys) });
  }
}
