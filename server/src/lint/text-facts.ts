import { readFacts } from '../facts/extract.ts';
import type { DeclarationKind, FileFacts } from '../facts/model.ts';
import type { FactsStore } from '../project/lazy-index.ts';
import { Contributors } from './contributors.ts';
import { namesIn } from './declared-names.ts';
import { keyPrint } from './prints.ts';
import type { SortedTexts } from './text-notes.ts';

/**
 * The facts of texts of which little was noted: the texts are read again when somebody asks for what they say. That takes no more time
 * than decoding facts that were packed, and next to no memory. A text that is gone meanwhile says nothing.
 */
export class TextFacts implements FactsStore {
  private readonly noted: SortedTexts;
  private readonly read: (uri: string) => string;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly byKey: Contributors;

  /** `read` gives a text again, and may throw. */
  constructor(noted: SortedTexts, read: (uri: string) => string) {
    this.noted = noted;
    this.read = read;
    this.numbers = new Map(noted.uris.map((uri, number) => [uri, number]));
    this.byKey = new Contributors(noted.contributors);
  }

  uris(): Iterable<string> {
    return this.noted.uris;
  }

  *contributors(key: string): Generator<string> {
    for (const number of this.byKey.of(keyPrint(key))) yield this.noted.uris[number] as string;
  }

  names(kind: DeclarationKind): Iterable<string> {
    return namesIn(this.noted.names.get(kind));
  }

  facts(uri: string): FileFacts | undefined {
    if (!this.numbers.has(uri)) return undefined;
    try {
      return readFacts(this.read(uri), { path: uri });
    } catch {
      return undefined;
    }
  }

  size(uri: string): number {
    return this.noted.sizes[this.numbers.get(uri) ?? -1] ?? 0;
  }
}
