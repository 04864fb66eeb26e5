import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { FactsPack } from '../lint/facts-pack.ts';
import { Pack, PackWriter } from '../lint/pack.ts';
import type { DatedStore } from '../lint/pack-store.ts';
import type { KeptFacts, ProvisionalFacts } from './host.ts';
import { ProvisionalIndex } from './provisional-index.ts';
import { Slices } from './turns.ts';

/** More changed documents than this share of all, and nothing is answered from what was kept. */
const MANY = 0.05;

/** Facts of the documents of a folder in a pack, as `lint --cache` keeps them. A pack that is damaged or of another build counts as none. */
export class KeptFolder implements KeptFacts {
  private readonly store: DatedStore;
  private readonly pathOf: (uri: string) => string;
  private readonly pack: FactsPack;
  private readonly before: ReadonlySet<string>;
  private readonly hashes = new Map<string, string>();
  private output: ReturnType<DatedStore['write']>;
  private hasNews = false;

  /** `pathOf` gives the path of a document on disk. */
  constructor(store: DatedStore, pathOf: (uri: string) => string) {
    this.store = store;
    this.pathOf = pathOf;
    const bytes = store.read();
    this.pack = new FactsPack(bytes && Pack.open(bytes, store.maker), (uri) => this.readNow(uri));
    this.before = new Set(this.pack.uris());
  }

  async provisional(uris: readonly string[]): Promise<ProvisionalFacts | undefined> {
    const since = this.store.writtenAt();
    if (since === undefined || this.before.size === 0) return undefined;
    const changed = await this.changedSince(uris, since);
    const present = new Set(uris);
    const gone = [...this.before].filter((uri) => !present.has(uri));
    if (changed.length + gone.length > MANY * uris.length) return undefined;
    const index = new ProvisionalIndex(this.pack);
    // The first question takes longest, for it sorts out which documents contribute to what.
    Array.from(this.pack.contributors(''));
    for (const uri of gone) index.delete(uri);
    try {
      for (const uri of changed) index.set(uri, this.readNow(uri));
    } catch {
      return undefined;
    }
    return index;
  }

  read(uri: string, text: string): FileFacts {
    const print = hash('sha256', text, 'base64url');
    this.hashes.set(uri, print);
    if (this.pack.hasSame(uri, print)) {
      // A copy, so that the pack can be forgotten.
      const kept = this.pack.facts(uri);
      if (kept) return { ...kept };
    }
    this.hasNews = true;
    const facts = readFacts(text, { path: uri });
    this.pack.add(uri, print, facts);
    return facts;
  }

  async keep(uris: readonly string[]): Promise<void> {
    if (!this.hasNews && uris.length === this.before.size) return;
    this.output = this.store.write();
    if (!this.output) return;
    const writer = new PackWriter((bytes) => this.output?.put(bytes));
    const slices = new Slices();
    for (const uri of uris) {
      this.write(uri, writer);
      await slices.pause();
    }
    writer.finish(this.store.maker);
    this.output?.finish();
    this.output = undefined;
  }

  abandon(): void {
    this.output?.abandon();
    this.output = undefined;
  }

  private write(uri: string, writer: PackWriter): void {
    const print = this.hashes.get(uri);
    const pieces = print === undefined ? undefined : this.pack.writeFacts(uri, writer);
    if (print !== undefined && pieces) writer.file({ uri, hash: print, ...pieces });
  }

  /** Documents that are new, or that were written to after some moment, in milliseconds. */
  private async changedSince(uris: readonly string[], since: number): Promise<string[]> {
    const changed: string[] = [];
    const slices = new Slices();
    for (const uri of uris) {
      const modified = this.before.has(uri)
        ? statSync(this.pathOf(uri), { throwIfNoEntry: false })?.mtimeMs
        : undefined;
      if (modified === undefined || modified >= since) changed.push(uri);
      await slices.pause();
    }
    return changed;
  }

  private readNow(uri: string): FileFacts {
    return readFacts(new TextDecoder().decode(readFileSync(this.pathOf(uri))), { path: uri });
  }
}
