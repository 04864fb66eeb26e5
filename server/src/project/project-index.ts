import type { Declaration, DeclarationKind, FileFacts, Readiness, Reference } from '../facts/model.ts';
import { COLLECTIONS, type Collection } from './dependency-keys.ts';
import { eachLink, type Link, type Linked } from './links.ts';

/** A file of a project: where it is and what it says. */
export interface ProjectFile {
  uri: string;
  facts: FileFacts;
}

/** Something a file says, with the file it stands in. */
export interface Located<T> {
  uri: string;
  facts: FileFacts;
  fact: T;
}

/**
 * The facts of all files of one project, by name. The only place where names are resolved, for the editor and for the
 * command line alike. Setting or deleting a file costs what that file says, not what the project says.
 */
export class ProjectIndex {
  private readonly byUri = new Map<string, FileFacts>();
  /** By kind and scope, then by name. */
  private readonly declared = new Map<string, Map<string, Located<Declaration>[]>>();
  private readonly referring = new Map<string, Located<Reference>[]>();
  /** By person, then by task. */
  private readonly rated = new Map<string, Map<string, Located<Readiness>[]>>();
  private readonly linked = new Map<Link, Map<string, Located<Linked<Link>>[]>>();
  /** URIs of the files that have facts of a collection. */
  private readonly having = new Map<Collection, Set<string>>();

  /** Adds a file, or replaces what it said before. */
  set(uri: string, facts: FileFacts): void {
    this.delete(uri);
    this.byUri.set(uri, facts);
    for (const fact of facts.declarations) {
      push(mapAt(this.declared, spaceKey(fact.kind, fact.scope)), fact.name.text, { uri, facts, fact });
    }
    for (const fact of facts.references) push(this.referring, fact.name, { uri, facts, fact });
    for (const fact of facts.readiness) push(mapAt(this.rated, ratedIn(fact)), fact.task.name, { uri, facts, fact });
    eachLink(facts, (link, name, fact) => push(mapAt(this.linked, link), name, { uri, facts, fact }));
    for (const collection of COLLECTIONS) {
      if (facts[collection].length === 0) continue;
      const uris = this.having.get(collection);
      if (uris) uris.add(uri);
      else this.having.set(collection, new Set([uri]));
    }
  }

  /** Forgets a file. */
  delete(uri: string): void {
    const facts = this.byUri.get(uri);
    if (!facts) return;
    this.byUri.delete(uri);
    for (const { kind, scope, name } of facts.declarations)
      removeFrom(this.declared, spaceKey(kind, scope), name.text, uri);
    for (const { name } of facts.references) remove(this.referring, name, uri);
    for (const fact of facts.readiness) removeFrom(this.rated, ratedIn(fact), fact.task.name, uri);
    eachLink(facts, (link, name) => removeFrom(this.linked, link, name, uri));
    for (const collection of COLLECTIONS) this.having.get(collection)?.delete(uri);
  }

  /** To be told after each document of a run: an index that can find facts again then forgets some. */
  settle(): void {}

  facts(uri: string): FileFacts | undefined {
    return this.byUri.get(uri);
  }

  /** All files, in the order of their URIs, so that whatever is derived from them is stable. */
  files(): ProjectFile[] {
    return [...this.byUri].map(([uri, facts]) => ({ uri, facts })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** The declarations a reference may mean: none when unresolved, several when ambiguous or declared twice. */
  resolve({ kinds, name, scope }: Reference): readonly Located<Declaration>[] {
    let meant: readonly Located<Declaration>[] = [];
    for (const kind of kinds) {
      const declared = this.declarations(kind, name, scope);
      if (declared.length > 0) meant = meant.length === 0 ? declared : [...meant, ...declared];
    }
    return meant;
  }

  declarations(kind: DeclarationKind, name: string, scope?: string): readonly Located<Declaration>[] {
    return this.declared.get(spaceKey(kind, scope))?.get(name) ?? [];
  }

  /** Readiness of a person for a task, from all files. */
  readiness(person: string, task: string): readonly Located<Readiness>[] {
    return this.rated.get(person)?.get(task) ?? [];
  }

  /** The facts that a link leads to from a name, from all files. */
  linkedTo<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    return (this.linked.get(link)?.get(name) ?? []) as unknown as readonly Located<Linked<L>>[];
  }

  /** The files that have facts of a collection, in the order of their URIs. */
  filesWith(collection: Collection): ProjectFile[] {
    return [...(this.having.get(collection) ?? [])]
      .sort()
      .map((uri) => ({ uri, facts: this.byUri.get(uri) as FileFacts }));
  }

  /** The references that may mean a declaration. */
  referencesTo(declaration: Declaration): Located<Reference>[] {
    const { kind, name, scope } = declaration;
    return (this.referring.get(name.text) ?? []).filter(
      ({ fact }) => fact.kinds.includes(kind) && fact.scope === scope,
    );
  }

  /** Whether anything refers to a declaration. */
  isReferredTo({ kind, name, scope }: Declaration): boolean {
    return (this.referring.get(name.text) ?? []).some(({ fact }) => fact.kinds.includes(kind) && fact.scope === scope);
  }

  /** The names of these kinds that are declared, perhaps more than once. */
  names(kinds: readonly DeclarationKind[], scope?: string): string[] {
    return kinds.flatMap((kind) => [...(this.declared.get(spaceKey(kind, scope))?.keys() ?? [])]);
  }

  /** Every declaration of these kinds, of one scope when that is given; for completion and suggestions. */
  *declarationsOf(kinds: readonly DeclarationKind[], scope?: string): Generator<Located<Declaration>> {
    for (const kind of kinds) {
      for (const located of this.declared.get(spaceKey(kind, scope))?.values() ?? []) yield* located;
    }
  }
}

/** The map that stands under a key of a map of maps; made when there is none yet. */
function mapAt<Key, T>(maps: Map<Key, Map<string, T>>, at: Key): Map<string, T> {
  const known = maps.get(at);
  if (known) return known;
  const made = new Map<string, T>();
  maps.set(at, made);
  return made;
}

/** Names are unique within a kind, and nested names within the block that owns them. */
function spaceKey(kind: DeclarationKind, scope: string | undefined): string {
  return scope === undefined ? kind : `${kind} ${scope}`;
}

function ratedIn({ person }: Readiness): string {
  return person?.name ?? '';
}

/** Keeps what is said under one key in the order of the files, whatever order they are read in. */
function push<T extends { uri: string }>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  const last = list?.at(-1);
  if (list && last && last.uri <= value.uri) list.push(value);
  else if (list)
    list.splice(
      countWhile(list, (uri) => uri <= value.uri),
      0,
      value,
    );
  else map.set(at, [value]);
}

function remove<T extends { uri: string }>(map: Map<string, T[]>, at: string, uri: string): void {
  const list = map.get(at);
  if (!list) return;
  const first = countWhile(list, (each) => each < uri);
  list.splice(first, countWhile(list, (each) => each <= uri) - first);
  if (list.length === 0) map.delete(at);
}

function removeFrom<Key, T extends { uri: string }>(
  maps: Map<Key, Map<string, T[]>>,
  key: Key,
  at: string,
  uri: string,
): void {
  const map = maps.get(key);
  if (!map) return;
  remove(map, at, uri);
  if (map.size === 0) maps.delete(key);
}

/** Length of the part of a list, in the order of URIs, that a test holds for; the test holds for no URI after it. */
function countWhile(list: readonly { uri: string }[], test: (uri: string) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test((list[middle] as { uri: string }).uri)) low = middle + 1;
    else high = middle;
  }
  return low;
}
