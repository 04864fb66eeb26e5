import type { DeclarationKind, FileFacts } from '../facts/model.ts';
import { Contributors, type ContributorsTable } from './contributors.ts';
import { DeclaredNames } from './declared-names.ts';
import { contributedKeys } from './prints.ts';

/** What was noted of some texts: plain data, that threads can tell each other. */
export interface NotedTexts {
  uris: readonly string[];
  /** Characters of each. */
  sizes: readonly number[];
  /** Prints of the keys that each contributes to. */
  keys: readonly Uint32Array[];
  /** Names that they declare outside of any block, each on a line of its own, by kind. */
  names: ReadonlyMap<DeclarationKind, Uint8Array>;
}

/** The same of all texts of a project, with who contributes to what sorted out. */
export interface SortedTexts extends Omit<NotedTexts, 'keys'> {
  contributors: ContributorsTable;
}

/** Takes note of what texts contribute to their project, and of nothing else they say. */
export class TextNotes {
  private readonly uris: string[] = [];
  private readonly sizes: number[] = [];
  private readonly keys: Uint32Array[] = [];
  private readonly names = new DeclaredNames();

  add(uri: string, text: string, facts: FileFacts): void {
    this.uris.push(uri);
    this.sizes.push(text.length);
    this.keys.push(contributedKeys(facts));
    this.names.add(facts);
  }

  /** Texts of which notes were taken so far. */
  get count(): number {
    return this.uris.length;
  }

  /** Adds what was noted elsewhere. */
  addAll({ uris, sizes, keys, names }: NotedTexts): void {
    this.uris.push(...uris);
    this.sizes.push(...sizes);
    this.keys.push(...keys);
    this.names.addAll(names);
  }

  all(): NotedTexts {
    const { uris, sizes, keys, names } = this;
    return { uris, sizes, keys, names: names.bytes() };
  }

  sorted(): SortedTexts {
    const { uris, sizes, keys, names } = this;
    return { uris, sizes, names: names.bytes(), contributors: Contributors.of(keys).table };
  }
}
