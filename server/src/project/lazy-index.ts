import type { Declaration, DeclarationKind, FileFacts, Readiness, Reference } from '../facts/model.ts';
import { type Collection, collectionKey, nameKey, readinessKey, referencesKey } from './dependency-keys.ts';
import { type Link, type Linked, linkedIn, linkKey } from './links.ts';
import { type Located, type Named, type ProjectFile, ProjectIndex } from './project-index.ts';

/** Which files say something under a key, and their facts, which are only made when they are asked for. */
export interface FactsStore {
  /** URIs of the files that contribute to a key, and perhaps of others; each once. */
  contributors(key: string): Iterable<string>;
  uris(): Iterable<string>;
  /** Names of a kind that the files declare outside of any block. */
  names(kind: DeclarationKind): Iterable<string>;
  /** The facts of a file, made anew each time; undefined for one that is not in the store. */
  facts(uri: string): FileFacts | undefined;
  /** How much a file says, in characters or about as many bytes. */
  size(uri: string): number;
}

/** So much of a store is held at a time, in characters; facts take some ten bytes for each. */
const MOST_HELD = 200_000;
/** No sooner is it forgotten than after so many documents, so that what all of them need is not taken from the store for each. */
const FEWEST_DOCUMENTS = 16;
/** So few files are taken from the store however much they say: looking through a large one for every name would take too long. */
const FEW_FILES = 32;
/** So many facts are held that were picked from more files than are held at a time. */
const MOST_PICKED = 20_000;

/**
 * An index that takes from a store what it does not hold itself, file by file, when a question needs it. Its answers are those of an
 * index that holds every file. Files are set and deleted before the first question.
 */
export class LazyIndex extends ProjectIndex {
  private readonly store: FactsStore;
  private readonly own = new Set<string>();
  private readonly declaredNames = new Map<DeclarationKind, readonly string[]>();
  private readonly picks = new Map<string, readonly Located<unknown>[]>();
  private held = new Held();
  private documents = 0;
  private picked = 0;
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

  /**
   * Forgets what it took from the store when that is much; to be told after each document. Facts that were given out stay good, but are
   * no longer the same objects.
   */
  override settle(): void {
    this.documents++;
    if (this.held.size > MOST_HELD && this.documents >= FEWEST_DOCUMENTS) this.forget();
    if (this.picked > MOST_PICKED) this.forgetPicked();
  }

  /** Forgets what it took from the store, for when files were set or deleted since. */
  forgetAll(): void {
    this.forget();
    this.forgetPicked();
  }

  private forget(): void {
    this.held = new Held();
    this.documents = 0;
  }

  private forgetPicked(): void {
    this.picks.clear();
    this.held.forgetNamed();
    this.picked = 0;
  }

  override facts(uri: string): FileFacts | undefined {
    return super.facts(uri) ?? this.heldFacts(uri);
  }

  override files(): ProjectFile[] {
    this.takeAll();
    return super.files();
  }

  override named(name: string, scope?: string): Named {
    if (this.isWhole) return super.named(name, scope);
    const asked = scope === undefined ? this.held.outer : this.held.namedIn(scope);
    const known = asked.get(name);
    if (known) return known;
    const found = merged(super.named(name, scope), this.namedElsewhere(name, scope));
    asked.set(name, found);
    return found;
  }

  override readiness(person: string, task: string): readonly Located<Readiness>[] {
    const own = super.readiness(person, task);
    const key = readinessKey(person, task);
    if (this.takes(key)) return together(own, this.held.index.readiness(person, task));
    return this.pickedUnder(key, '', own, ({ readiness }) =>
      readiness.filter((each) => (each.person?.name ?? '') === person && each.task.name === task),
    );
  }

  override linkedTo<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    const own = super.linkedTo(link, name);
    const key = linkKey(link, name);
    if (this.takes(key)) return together(own, this.held.index.linkedTo(link, name));
    return this.pickedUnder(key, '', own, (facts) => linkedIn(facts, link, name));
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
    const found = keys.flatMap((key) => this.pickedUnder(key, said, [], pick));
    // A file may be taken from the store for each key, so its facts are told by where they stand.
    const all = [...own, ...found].map((each) => [`${each.fact.span.start} ${each.uri}`, each] as const);
    return inOrder([...new Map(all).values()]);
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

  private namedElsewhere(name: string, scope: string | undefined): Named {
    // What is named within a block stands in the file of that block, and a name such as ‘Step1’ would lead to most files.
    const key = nameKey(scope ?? name);
    if (this.takes(key)) return this.held.index.named(name, scope);
    const pick = ({ declarations }: FileFacts) =>
      declarations.filter((each) => each.scope === scope && each.name.text === name);
    return kindByKind(this.pickedUnder(key, `${scope ?? ''} ${name}`, [], pick));
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
    if (scope !== undefined) return this.scopedNames(kind, scope);
    const known = this.declaredNames.get(kind);
    if (known) return known;
    const names = [...this.store.names(kind)];
    this.declaredNames.set(kind, names);
    return names;
  }

  private scopedNames(kind: DeclarationKind, scope: string): readonly string[] {
    const uris = this.contributors(nameKey(scope));
    const declared = uris.flatMap((uri) => this.looked(uri)?.declarations ?? []);
    const found = declared.filter((each) => each.kind === kind && each.scope === scope).map(({ name }) => name.text);
    return [...new Set(found)];
  }

  /** Takes in the files that contribute to a key. Says whether it did; it does not when that is much. */
  private takes(key: string): boolean {
    if (this.isWhole) return true;
    const known = this.held.keys.get(key);
    if (known !== undefined) return known;
    const uris = this.contributors(key);
    const isMuch = uris.length > FEW_FILES && uris.reduce((size, uri) => size + this.store.size(uri), 0) > MOST_HELD;
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
    const uris: string[] = [];
    for (const uri of this.store.contributors(key)) if (!this.own.has(uri)) uris.push(uri);
    return uris;
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
  private pickedUnder<Fact>(
    key: string,
    which: string,
    own: readonly Located<Fact>[],
    pick: (facts: FileFacts) => readonly Fact[],
  ): readonly Located<Fact>[] {
    const question = `${key}\n${which}`;
    const known = this.picks.get(question) as readonly Located<Fact>[] | undefined;
    if (known) return together(own, known);
    const found = inOrder(this.contributors(key).flatMap((uri) => this.pickedFrom(uri, pick)));
    this.picks.set(question, found);
    this.picked += found.length;
    return together(own, found);
  }

  private pickedFrom<Fact>(uri: string, pick: (facts: FileFacts) => readonly Fact[]): Located<Fact>[] {
    const facts = this.looked(uri);
    return facts ? pick(facts).map((fact) => ({ uri, facts, fact })) : [];
  }
}

/** What an index took from its store. */
class Held {
  /** Facts of files, of some of which all names are known. */
  readonly files = new Map<string, FileFacts>();
  readonly index = new ProjectIndex();
  /** Keys whether all that contributes to them is in the index. */
  readonly keys = new Map<string, boolean>();
  /** What is declared under names outside of any block, of which these were asked for: that is asked most. */
  readonly outer = new Map<string, Named>();
  /** As the store says. */
  size = 0;
  private readonly nested = new Map<string, Map<string, Named>>();

  /** What is declared within a block, under names that were asked for. */
  namedIn(scope: string): Map<string, Named> {
    const known = this.nested.get(scope);
    if (known) return known;
    const made = new Map<string, Named>();
    this.nested.set(scope, made);
    return made;
  }

  forgetNamed(): void {
    this.outer.clear();
    this.nested.clear();
  }
}

/** The declarations of both, kind by kind. */
function merged(own: Named, others: Named): Named {
  if (own.length === 0) return others;
  return others.length === 0 ? own : kindByKind(inOrder([...own.flat(), ...others.flat()]));
}

function kindByKind(declared: readonly Located<Declaration>[]): Named {
  return [...Map.groupBy(declared, ({ fact }) => fact.kind).values()];
}

function together<Place extends { uri: string }>(own: readonly Place[], others: readonly Place[]): readonly Place[] {
  if (own.length === 0) return others;
  return others.length === 0 ? own : inOrder([...own, ...others]);
}

function inOrder<Place extends { uri: string }>(places: Place[]): Place[] {
  return places.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
