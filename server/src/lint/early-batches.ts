import type { FileFacts } from '../facts/model.ts';
import { settingsFor } from '../project/overrides.ts';
import type { Settings } from '../project/settings.ts';
import { EarlyChecks, type Neighbour } from './early-checks.ts';
import { EarlyFindings, type Neighbourhood } from './early-findings.ts';

/** Characters of documents that are checked together. */
const MUCH_TOGETHER = 50_000;

/** A document that was read, one after the other. */
export interface ReadDocument {
  uri: string;
  facts: FileFacts;
  /** Whether its findings are wanted. */
  asked: boolean;
  /** Characters of its text. */
  size: number;
  /** Its number among the documents of which notes are taken. */
  number: number;
}

/** Checks documents early, as many at a time as are read one after the other and say something of each other. */
export class EarlyBatches {
  readonly findings = new EarlyFindings();
  private readonly settings: Settings;
  private readonly much: number;
  private readonly checks = new EarlyChecks();
  private batch: Neighbour[] = [];
  private size = 0;
  private first = 0;

  /** `settings` are those of the project. */
  constructor(settings: Settings, much = MUCH_TOGETHER) {
    this.settings = settings;
    this.much = much;
  }

  /** Takes in a document that stays at hand. */
  share(uri: string, facts: FileFacts): void {
    this.checks.share(uri, facts);
  }

  /** Takes in a document whose number follows that of the one before. */
  add({ uri, facts, asked, size, number }: ReadDocument): void {
    if (!this.findings.hasRoom) return;
    if (this.batch.length === 0) this.first = number;
    this.batch.push({ uri, facts, settings: asked ? settingsFor(this.settings, uri) : undefined });
    this.size += size;
    if (this.size >= this.much) this.check();
  }

  /** To be told when all documents were read; see {@link EarlyFindings.keepOnly}. */
  finish(onlyWithin: (keys: Uint32Array, neighbourhood: Neighbourhood) => boolean): void {
    this.check();
    this.findings.keepOnly(onlyWithin);
  }

  private check(): void {
    const { batch, first } = this;
    this.findings.add(this.checks.check(batch), { first, last: first + batch.length - 1 });
    this.batch = [];
    this.size = 0;
  }
}
