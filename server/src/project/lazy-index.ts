import type { Declaration, DeclarationKind, FileFacts, Readiness, Reference } from '../facts/model.ts';
import { type Collection, collectionKey, nameKey, nearestKey, readinessKey, referencesKey } from './dependency-keys.ts';
import { type Link, type Linked, linkedIn, linkKey } from './links.ts';
import { type Located, type ProjectFile, ProjectIndex } from './project-index.ts';

/** Which files say something under a key, and their facts, which are only made when they are asked for. */
export interface FactsStore {
  /** URIs of the files that contribute to a key, and perhaps of others. */
  contributors(key: string): Iterable<string>;
  uris(): Iterable<string>;
  /** The facts of a file, made anew each time; undefined for one that is not in the store. */
  facts(uri: string): FileFacts | undefined;
  /** How much a file says, in bytes of the store. */
  size(uri: string): number;
  /** Says that nobody looks at these facts for now. */
  release(facts: FileFacts): void;
}

/** So much of a store is held as facts at a time, in bytes of the store; facts are some ten times that. */
const MOST_HELD = 1_000_000;

/**
 * An index that takes from a store what it does not hold itself, file by file, when a question needs it. Its answers are those of an
 * index that holds every file. Files are set and deleted before the first question.
 */
export class LazyIndex extends ProjectIndex {
  private readonly store: FactsStore;
  private readonly own = new Set<string>();
  private readonly declaredNames = new Map<string, readonly string[]>();
  private held = new Held();
  private isWhole = false;

  constructor(store: FactsStore) {
    super();
    this.store = store;
  }

  override set(uri: string, facts: FileFacts): void {
    this.own.add(uri);
    super.set(uri, facts);
  }

  override delete(uri: string): void {
    this.own.add(uri);
    super.delete(uri);
  }

  /** Forgets what it took from the store when that is much. Facts that were given out stay good, but are no longer the same objects. */
  settle(): void {
    if (this.held.size > MOST_HELD) this.forget();
  }

  /** Forgets what it took from the store, for when files were set or deleted since. */
  forget(): void {
    this.held = new Held();
  }

  override facts(uri: string): FileFacts | undefined {
    return super.facts(uri) ?? this.heldFacts(uri);
  }

  override files(): ProjectFile[] {
    this.takeAll();
    return super.files();
  }

  override declarations(kind: DeclarationKind, name: string, scope?: string): readonly Located<Declaration>[] {
    const own = super.declarations(kind, name, scope);
    if (this.isWhole) return own;
    // What is named within a block stands in the file of that block, and a name such as ‘Step1’ would lead to most files.
    const outer = scope ?? name;
    if (this.held.names.has(outer) || this.takes(nameKey(outer))) {
      this.held.names.add(outer);
      return together(own, this.held.index.declarations(kind, name, scope));
    }
    return this.picked(nameKey(outer), `${kind} ${scope ?? ''} ${name}`, own, ({ declarations }) =>
      declarations.filter((each) => each.kind === kind && each.scope === scope && each.name.text === name),
    );
  }

  override readiness(person: string, task: string): readonly Located<Readiness>[] {
    const own = super.readiness(person, task);
    const key = readinessKey(person, task);
    if (this.takes(key)) return together(own, this.held.index.readiness(person, task));
    return this.picked(key, '', own, ({ readiness }) =>
      readiness.filter((each) => (each.person?.name ?? '') === person && each.task.name === task),
    );
  }

  override linkedTo<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    const own = super.linkedTo(link, name);
    const key = linkKey(link, name);
    if (this.takes(key)) return together(own, this.held.index.linkedTo(link, name));
    return this.picked(key, '', own, (facts) => linkedIn(facts, link, name));
  }

  override filesWith(collection: Collection): ProjectFile[] {
    const own = super.filesWith(collection);
    const key = collectionKey(collection);
    if (this.takes(key)) return [...together(own, this.held.index.filesWith(collection))];
    const others = this.contributors(key).flatMap((uri) => {
      const facts = this.heldFacts(uri);
      return facts && facts[collection].length > 0 ? [{ uri, facts }] : [];
    });
    return inOrder([...own, ...others]);
  }

  override referencesTo(declaration: Declaration): Located<Reference>[] {
    const own = super.referencesTo(declaration);
    const { kind, name, scope } = declaration;
    // Who refers to a nested name also refers to its block or is in it.
    const keys = scope === undefined ? [referencesKey(name.text)] : [referencesKey(scope), nameKey(scope)];
    if (keys.every((key) => this.takes(key))) return [...together(own, this.held.index.referencesTo(declaration))];
    const said = `references ${kind} ${scope ?? ''} ${name.text}`;
    const pick = ({ references }: FileFacts) =>
      references.filter((each) => each.name === name.text && each.kinds.includes(kind) && each.scope === scope);
    const found = keys.map((key) => this.picked(key, said, [], pick));
    return inOrder([...new Map([...own, ...found.flat()].map((each) => [each.fact, each])).values()]);
  }

  override isReferredTo(declaration: Declaration): boolean {
    if (super.isReferredTo(declaration)) return true;
    const { kind, name, scope } = declaration;
    if (this.isWhole) return false;
    if (scope !== undefined) return this.referencesTo(declaration).length > 0;
    return this.contributors(referencesKey(name.text)).some((uri) =>
      this.looked(uri)?.references.some((each) => each.name === name.text && each.kinds.includes(kind) && !each.scope),
    );
  }

  override names(kinds: readonly DeclarationKind[], scope?: string): string[] {
    if (this.isWhole) return super.names(kinds, scope);
    return [...super.names(kinds, scope), ...kinds.flatMap((kind) => this.namesOf(kind, scope))];
  }

  override declarationsOf(kinds: readonly DeclarationKind[], scope?: string): Generator<Located<Declaration>> {
    this.takeAll();
    return super.declarationsOf(kinds, scope);
  }

  /** Takes in everything, for questions about all files. */
  protected takeAll(): void {
    if (this.isWhole) return;
    this.isWhole = true;
    for (const uri of this.store.uris()) {
      const facts = this.own.has(uri) ? undefined : this.store.facts(uri);
      if (facts) this.set(uri, facts);
    }
    this.forget();
  }

  /** Names that files of the store declare; these are kept, as they are few beside the facts. */
  private namesOf(kind: DeclarationKind, scope: string | undefined): readonly string[] {
    const space = `${kind} ${scope ?? ''}`;
    const known = this.declaredNames.get(space);
    if (known) return known;
    const found = this.contributors(nearestKey(kind)).flatMap((uri) => {
      return (this.looked(uri)?.declarations ?? [])
        .filter((each) => each.kind === kind && each.scope === scope)
        .map(({ name }) => name.text);
    });
    const names = [...new Set(found)];
    this.declaredNames.set(space, names);
    return names;
  }

  /** Takes in the files that contribute to a key. Says whether it did; it does not when that is much. */
  private takes(key: string): boolean {
    if (this.isWhole) return true;
    const known = this.held.keys.get(key);
    if (known !== undefined) return known;
    const uris = this.contributors(key);
    const isMuch = uris.reduce((size, uri) => size + this.store.size(uri), 0) > MOST_HELD;
    if (!isMuch) for (const uri of uris) this.take(uri);
    this.held.keys.set(key, !isMuch);
    return !isMuch;
  }

  private take(uri: string): ProjectIndex {
    const { index } = this.held;
    const facts = index.facts(uri) ? undefined : this.heldFacts(uri);
    if (facts) index.set(uri, facts);
    return index;
  }

  private contributors(key: string): string[] {
    return [...new Set(this.store.contributors(key))].filter((uri) => !this.own.has(uri));
  }

  private heldFacts(uri: string): FileFacts | undefined {
    const { held } = this;
    const known = held.files.get(uri);
    if (known || this.own.has(uri)) return known;
    const facts = this.store.facts(uri);
    if (!facts) return undefined;
    held.files.set(uri, facts);
    held.size += this.store.size(uri);
    return facts;
  }

  /** Facts to look at once. */
  private looked(uri: string): FileFacts | undefined {
    return this.held.files.get(uri) ?? this.store.facts(uri);
  }

  /** The facts under a key, picked from more files than are held at a time. */
  private picked<Fact>(
    key: string,
    which: string,
    own: readonly Located<Fact>[],
    pick: (facts: FileFacts) => readonly Fact[],
  ): readonly Located<Fact>[] {
    const question = `${key}\n${which}`;
    const known = this.held.answers.get(question) as readonly Located<Fact>[] | undefined;
    const answer = known ?? inOrder(this.contributors(key).flatMap((uri) => this.pickedFrom(uri, pick)));
    this.held.answers.set(question, answer);
    return together(own, answer);
  }

  private pickedFrom<Fact>(uri: string, pick: (facts: FileFacts) => readonly Fact[]): Located<Fact>[] {
    const facts = this.looked(uri);
    if (!facts) return [];
    const found = pick(facts).map((fact) => ({ uri, facts, fact }));
    if (!this.held.files.has(uri)) this.store.release(facts);
    return found;
  }
}

/** What an index took from its store. */
class Held {
  /** Facts of files, of some of which all names are known. */
  readonly files = new Map<string, FileFacts>();
  readonly index = new ProjectIndex();
  /** Keys whether all that contributes to them is in the index. */
  readonly keys = new Map<string, boolean>();
  /** Names whose declarations are in the index: these are asked for most. */
  readonly names = new Set<string>();
  readonly answers = new Map<string, readonly Located<unknown>[]>();
  /** In bytes of the store. */
  size = 0;
}

function together<Place extends { uri: string }>(own: readonly Place[], others: readonly Place[]): readonly Place[] {
  if (own.length === 0) return others;
  return others.length === 0 ? own : inOrder([...own, ...others]);
}

function inOrder<Place extends { uri: string }>(places: Place[]): Place[] {
  return places.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
