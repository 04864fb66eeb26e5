import { readFacts } from '../facts/extract.ts';
import type { DeclarationKind, FileFacts } from '../facts/model.ts';
import type { FactsStore } from '../project/lazy-index.ts';
import { Contributors } from './contributors.ts';
import { DeclaredNames } from './declared-names.ts';
import { contributedKeys, keyPrint } from './prints.ts';

/** What is known of a text that was read before. */
interface KnownText {
  /** Prints of the keys that it contributes to. */
  keys: Uint32Array;
  /** Characters. */
  size: number;
}

/**
 * The facts of texts, of which only the names are kept: the texts are read again when somebody asks for what they say. That takes no
 * more time than decoding facts that were packed, and next to no memory. A text that is gone meanwhile says nothing.
 */
export class TextFacts implements FactsStore {
  private readonly read: (uri: string) => string;
  private readonly known = new Map<string, KnownText>();
  private readonly declared = new DeclaredNames();
  private byKey: { contributors: Contributors; uris: readonly string[] } | undefined;

  /** `read` gives a text again, and may throw. */
  constructor(read: (uri: string) => string) {
    this.read = read;
  }

  /** Takes note of what a text says. */
  add(uri: string, text: string, facts: FileFacts): void {
    this.known.set(uri, { keys: contributedKeys(facts), size: text.length });
    this.declared.add(facts);
  }

  uris(): Iterable<string> {
    return this.known.keys();
  }

  *contributors(key: string): Generator<string> {
    this.byKey ??= this.allContributors();
    const { contributors, uris } = this.byKey;
    for (const file of contributors.of(keyPrint(key))) yield uris[file] as string;
  }

  names(kind: DeclarationKind): readonly string[] {
    return this.declared.of(kind);
  }

  facts(uri: string): FileFacts | undefined {
    if (!this.known.has(uri)) return undefined;
    try {
      return readFacts(this.read(uri), { path: uri });
    } catch {
      return undefined;
    }
  }

  size(uri: string): number {
    return this.known.get(uri)?.size ?? 0;
  }

  private allContributors(): { contributors: Contributors; uris: readonly string[] } {
    const contributors = new Contributors([...this.known.values()].map(({ keys }) => keys));
    return { contributors, uris: [...this.known.keys()] };
  }
}
