import type { Declaration, DeclarationKind, FileFacts, Readiness, Reference } from '../facts/model.ts';
import { type Collection, collectionKey, nameKey, nearestKey, readinessKey, referencesKey } from './dependency-keys.ts';
import { type Link, type Linked, linkedIn, linkKey } from './links.ts';
import { type Located, type ProjectFile, ProjectIndex } from './project-index.ts';

/** Which files say something under a key, and their facts, which are only made when they are asked for. */
export interface FactsStore {
  /** URIs of the files that contribute to a key, and perhaps of others. */
  contributors(key: string): Iterable<string>;
  uris(): Iterable<string>;
  /** Says that the facts of a file are no longer looked at for now. */
  release?(uri: string): void;
  /** The facts of a file; undefined for one that is not in the store. */
  facts(uri: string): FileFacts | undefined;
}

/**
 * An index that asks a store for what it does not hold itself, key by key, so that facts nobody asks for are never made. Its
 * answers are those of an index that holds every file. Files are set and deleted before the first question.
 */
export class LazyIndex extends ProjectIndex {
  private readonly store: FactsStore;
  private readonly own = new Set<string>();
  private readonly answers = new Map<string, readonly Located<unknown>[]>();
  private readonly declaredNames = new Map<string, readonly string[]>();
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

  /** Takes in everything, for when most of it will be asked for. */
  takeAll(): void {
    if (this.isWhole) return;
    this.isWhole = true;
    for (const uri of this.store.uris()) {
      const facts = this.own.has(uri) ? undefined : this.store.facts(uri);
      if (facts) this.set(uri, facts);
    }
  }

  override facts(uri: string): FileFacts | undefined {
    return super.facts(uri) ?? (this.own.has(uri) ? undefined : this.store.facts(uri));
  }

  override files(): ProjectFile[] {
    this.takeAll();
    return super.files();
  }

  override declarations(kind: DeclarationKind, name: string, scope?: string): readonly Located<Declaration>[] {
    return this.answer(
      [nameKey(scope ?? name)],
      `${kind} ${scope ?? ''} ${name}`,
      super.declarations(kind, name, scope),
      ({ declarations }) =>
        declarations.filter((each) => each.kind === kind && each.scope === scope && each.name.text === name),
    );
  }

  override readiness(person: string, task: string): readonly Located<Readiness>[] {
    return this.answer([readinessKey(person, task)], '', super.readiness(person, task), ({ readiness }) =>
      readiness.filter((each) => (each.person?.name ?? '') === person && each.task.name === task),
    );
  }

  override linkedTo<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    const key = linkKey(link, name);
    return this.answer([key], '', super.linkedTo(link, name), (facts) => linkedIn(facts, link, name));
  }

  override filesWith(collection: Collection): ProjectFile[] {
    const own = super.filesWith(collection);
    if (this.isWhole) return own;
    const others = [...this.store.contributors(collectionKey(collection))].flatMap((uri) => {
      const facts = this.own.has(uri) ? undefined : this.store.facts(uri);
      return facts && facts[collection].length > 0 ? [{ uri, facts }] : [];
    });
    return others.length > 0 ? inOrder([...own, ...others]) : own;
  }

  override referencesTo(declaration: Declaration): Located<Reference>[] {
    const { kind, name, scope } = declaration;
    const keys = scope === undefined ? [referencesKey(name.text)] : [referencesKey(scope), nameKey(scope)];
    return [
      ...this.answer(
        keys,
        `references ${kind} ${scope ?? ''} ${name.text}`,
        super.referencesTo(declaration),
        ({ references }) =>
          references.filter((each) => each.name === name.text && each.kinds.includes(kind) && each.scope === scope),
      ),
    ];
  }

  override names(kinds: readonly DeclarationKind[], scope?: string): string[] {
    if (this.isWhole) return super.names(kinds, scope);
    return [...super.names(kinds, scope), ...kinds.flatMap((kind) => this.namesOf(kind, scope))];
  }

  /** Forgets answers, for a store that made its facts anew. */
  forget(): void {
    this.answers.clear();
  }

  override declarationsOf(kinds: readonly DeclarationKind[], scope?: string): Generator<Located<Declaration>> {
    this.takeAll();
    return super.declarationsOf(kinds, scope);
  }

  /** Names that files of the store declare; these are kept, as they are few beside the facts. */
  private namesOf(kind: DeclarationKind, scope: string | undefined): readonly string[] {
    const space = `${kind} ${scope ?? ''}`;
    const known = this.declaredNames.get(space);
    if (known) return known;
    const uris = new Set(this.store.contributors(nearestKey(kind)));
    const names = [...uris].flatMap((uri) =>
      this.picked(
        uri,
        ({ declarations }) => declarations.filter((each) => each.kind === kind && each.scope === scope),
        uris.size > FEW,
      ),
    );
    const found = names.map(({ fact }) => fact.name.text);
    this.declaredNames.set(space, found);
    return found;
  }

  /**
   * What this index says itself, and what the files of the store say that contribute to one of some keys, in the order of their URIs.
   * What is named within a block stands in the file of that block, and who refers to it also refers to the block or is in it: the name
   * of the block tells few files where a name such as ‘Step1’ tells most of them.
   */
  private answer<Fact>(
    keys: readonly string[],
    which: string,
    own: readonly Located<Fact>[],
    pick: (facts: FileFacts) => readonly Fact[],
  ): readonly Located<Fact>[] {
    if (this.isWhole) return own;
    const question = `${keys.join('\n')}\n${which}`;
    const known = this.answers.get(question);
    if (known) return known as readonly Located<Fact>[];
    const uris = new Set(keys.flatMap((key) => [...this.store.contributors(key)]));
    const others = [...uris].flatMap((uri) => this.picked(uri, pick, uris.size > FEW));
    const answer = others.length > 0 ? inOrder([...own, ...others]) : own;
    this.answers.set(question, answer);
    return answer;
  }

  private picked<Fact>(uri: string, pick: (facts: FileFacts) => readonly Fact[], isMany = false): Located<Fact>[] {
    const facts = this.own.has(uri) ? undefined : this.store.facts(uri);
    const picked = facts ? pick(facts).map((fact) => ({ uri, facts, fact })) : [];
    if (isMany) this.store.release?.(uri);
    return picked;
  }
}

/** Files that an answer may be from while all that was decoded of them stays, for the next answer. */
const FEW = 32;

function inOrder<Place extends { uri: string }>(places: Place[]): Place[] {
  return places.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
