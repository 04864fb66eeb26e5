import type { DeclarationKind, FileFacts } from '../facts/model.ts';
import { type FactsStore, LazyIndex } from '../project/lazy-index.ts';
import { type Named, ProjectIndex } from '../project/project-index.ts';
import type { ProvisionalFacts } from './host.ts';

/** Milliseconds that one question may take; what needs more can wait until everything has been read. */
const LONGEST_MS = 400;

/** Answers from a store as far as that is quick: what would take in every file is not answered. */
export class ProvisionalIndex extends LazyIndex implements ProvisionalFacts {
  private readonly timed: TimedStore;
  private readonly open = new Map<string, FileFacts>();

  constructor(store: FactsStore) {
    const timed = new TimedStore(store);
    super(timed);
    this.timed = timed;
  }

  ask<Answer>(open: ReadonlyMap<string, FileFacts>, question: (index: ProjectIndex) => Answer): Answer | undefined {
    for (const [uri, facts] of open) this.takeOpen(uri, facts);
    this.timed.begin();
    try {
      return question(this);
    } catch (reason) {
      if (reason instanceof TakesLong) return undefined;
      throw reason;
    }
  }

  /** Nested names, such as those of steps, are the same in many documents; where an open one declares them that is the answer. */
  override named(name: string, scope?: string): Named {
    const own = scope === undefined ? [] : ProjectIndex.prototype.named.call(this, name, scope);
    return own.length > 0 ? own : super.named(name, scope);
  }

  protected override takeAll(): void {
    throw new TakesLong();
  }

  /** Suggestions can wait. */
  override names(): string[] {
    return [];
  }

  private takeOpen(uri: string, facts: FileFacts): void {
    if (this.open.get(uri) === facts) return;
    this.open.set(uri, facts);
    this.set(uri, facts);
    this.forgetAll();
  }
}

class TakesLong extends Error {}

/** A store that stops when a question takes too long. */
class TimedStore implements FactsStore {
  private readonly store: FactsStore;
  private until = 0;

  constructor(store: FactsStore) {
    this.store = store;
  }

  begin(): void {
    this.until = performance.now() + LONGEST_MS;
  }

  contributors(key: string): Iterable<string> {
    return this.store.contributors(key);
  }

  uris(): Iterable<string> {
    return this.store.uris();
  }

  facts(uri: string): FileFacts | undefined {
    if (performance.now() > this.until) throw new TakesLong();
    return this.store.facts(uri);
  }

  size(uri: string): number {
    return this.store.size(uri);
  }

  names(kind: DeclarationKind): Iterable<string> {
    return this.store.names(kind);
  }
}
