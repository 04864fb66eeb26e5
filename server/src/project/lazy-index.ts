import type { Declaration, DeclarationKind, FileFacts, Readiness, Reference } from '../facts/model.ts';
import { type Collection, collectionKey, nameKey, nearestKey, readinessKey, referencesKey } from './dependency-keys.ts';
import { type Link, type Linked, linkKey } from './links.ts';
import { type Located, type ProjectFile, ProjectIndex } from './project-index.ts';

/** Which files say something under a key, and their facts, which are only made when they are asked for. */
export interface FactsStore {
  /** URIs of the files that contribute to a key, and perhaps of others. */
  contributors(key: string): Iterable<string>;
  uris(): Iterable<string>;
  /** The facts of a file; undefined for one that is not in the store. */
  facts(uri: string): FileFacts | undefined;
}

/**
 * An index that takes in what a store knows of a key when that key is first asked for. Its answers are those of an index that
 * holds every file from the start.
 */
export class LazyIndex extends ProjectIndex {
  private readonly store: FactsStore;
  private readonly asked = new Set<string>();
  private readonly taken = new Set<string>();
  private isWhole = false;

  constructor(store: FactsStore) {
    super();
    this.store = store;
  }

  override set(uri: string, facts: FileFacts): void {
    this.taken.add(uri);
    super.set(uri, facts);
  }

  override delete(uri: string): void {
    this.taken.add(uri);
    super.delete(uri);
  }

  /** Takes in everything, for when most of it will be asked for. */
  takeAll(): void {
    if (this.isWhole) return;
    this.isWhole = true;
    for (const uri of this.store.uris()) this.take(uri);
  }

  override facts(uri: string): FileFacts | undefined {
    return super.facts(uri) ?? (this.taken.has(uri) ? undefined : this.store.facts(uri));
  }

  override files(): ProjectFile[] {
    this.takeAll();
    return super.files();
  }

  override declarations(kind: DeclarationKind, name: string, scope?: string): readonly Located<Declaration>[] {
    this.ask(nameKey(name));
    return super.declarations(kind, name, scope);
  }

  override readiness(person: string, task: string): readonly Located<Readiness>[] {
    this.ask(readinessKey(person, task));
    return super.readiness(person, task);
  }

  override linkedTo<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    this.ask(linkKey(link, name));
    return super.linkedTo(link, name);
  }

  override filesWith(collection: Collection): ProjectFile[] {
    this.ask(collectionKey(collection));
    return super.filesWith(collection);
  }

  override referencesTo(declaration: Declaration): Located<Reference>[] {
    this.ask(referencesKey(declaration.name.text));
    return super.referencesTo(declaration);
  }

  override *declarationsOf(kinds: readonly DeclarationKind[], scope?: string): Generator<Located<Declaration>> {
    for (const kind of kinds) this.ask(nearestKey(kind));
    yield* super.declarationsOf(kinds, scope);
  }

  private ask(key: string): void {
    if (this.isWhole || this.asked.has(key)) return;
    this.asked.add(key);
    for (const uri of this.store.contributors(key)) this.take(uri);
  }

  private take(uri: string): void {
    if (this.taken.has(uri)) return;
    const facts = this.store.facts(uri);
    if (facts) this.set(uri, facts);
  }
}
