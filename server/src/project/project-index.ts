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

/** Everything of one name, each kind by itself; nearly always of one kind. */
export type Named = readonly (readonly Located<Declaration>[])[];

/**
 * The facts of all files of one project, by name. The only place where names are resolved, for the editor and for the
 * command line alike. Setting or deleting a file costs what that file says, not what the project says.
 */
export class ProjectIndex {
  private readonly byUri = new Map<string, FileFacts>();
  /** By name, outside of any block. */
  private readonly outer: Names = new Map();
  /** By the block that owns them, then by name. */
  private readonly nested = new Map<string, Names>();
  /** The names of each kind outside of any block, from when somebody asks for them. */
  private kinds: Map<DeclarationKind, Set<string>> | undefined;
  /** By name, from when somebody asks: linting seldom does, and there are more references than anything else. */
  private referring: Map<string, Located<Reference>[]> | undefined;
  /** By person, then by task. */
  private readonly rated = new Map<string, Map<string, Located<Readiness>[]>>();
  private readonly linked = new Map<Link, Map<string, Located<Linked<Link>>[]>>();
  /** URIs of the files that have facts of a collection. */
  private readonly having = new Map<Collection, Set<string>>();

  /** Adds a file, or replaces what it said before. */
  set(uri: string, facts: FileFacts): void {
    this.delete(uri);
    this.byUri.set(uri, facts);
    for (const fact of facts.declarations) this.addDeclaration({ uri, facts, fact });
    if (this.referring) addReferences(this.referring, uri, facts);
    for (const fact of facts.readiness) push(mapAt(this.rated, ratedIn(fact)), fact.task.name, { uri, facts, fact });
    eachLink(facts, (link, name, fact) => push(mapAt(this.linked, link), name, { uri, facts, fact }));
    for (const collection of COLLECTIONS) if (facts[collection].length > 0) addTo(this.having, collection, uri);
  }

  /** Forgets a file. */
  delete(uri: string): void {
    const facts = this.byUri.get(uri);
    if (!facts) return;
    this.byUri.delete(uri);
    for (const declaration of facts.declarations) this.removeDeclaration(declaration, uri);
    if (this.referring) for (const { name } of facts.references) remove(this.referring, name, uri);
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

  /** Everything that is declared under a name, within the block that owns it or outside of any. */
  named(name: string, scope?: string): Named {
    return (scope === undefined ? this.outer : this.nested.get(scope))?.get(name) ?? NONE;
  }

  /** The declarations a reference may mean, kind by kind: none when unresolved, several when ambiguous or declared twice. */
  resolve({ kinds, name, scope }: Reference): readonly Located<Declaration>[] {
    const named = this.named(name, scope);
    if (named.length > 1) return kinds.flatMap((kind) => ofKind(named, kind));
    const only = named[0];
    const kind = only && kindOf(only);
    return kind && kinds.includes(kind) ? only : NONE;
  }

  declarations(kind: DeclarationKind, name: string, scope?: string): readonly Located<Declaration>[] {
    return ofKind(this.named(name, scope), kind);
  }

  /** Readiness of a person for a task, from all files. */
  readiness(person: string, task: string): readonly Located<Readiness>[] {
    return this.rated.get(person)?.get(task) ?? NONE;
  }

  /** The facts that a link leads to from a name, from all files. */
  linkedTo<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    return (this.linked.get(link)?.get(name) ?? NONE) as unknown as readonly Located<Linked<L>>[];
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
    return (this.references().get(name.text) ?? []).filter(
      ({ fact }) => fact.kinds.includes(kind) && fact.scope === scope,
    );
  }

  /** Whether anything refers to a declaration. */
  isReferredTo({ kind, name, scope }: Declaration): boolean {
    return (this.references().get(name.text) ?? []).some(
      ({ fact }) => fact.kinds.includes(kind) && fact.scope === scope,
    );
  }

  /** The names of these kinds that are declared, perhaps more than once. */
  names(kinds: readonly DeclarationKind[], scope?: string): string[] {
    return kinds.flatMap((kind) => [...this.namesOfKind(kind, scope)]);
  }

  /** Every declaration of these kinds, of one scope when that is given; for completion and suggestions. */
  *declarationsOf(kinds: readonly DeclarationKind[], scope?: string): Generator<Located<Declaration>> {
    for (const kind of kinds) {
      for (const name of this.namesOfKind(kind, scope)) yield* this.declarations(kind, name, scope);
    }
  }

  private addDeclaration(declared: Located<Declaration>): void {
    const { kind, name, scope } = declared.fact;
    const names = scope === undefined ? this.outer : mapAt(this.nested, scope);
    const named = names.get(name.text);
    const same = named?.find((each) => kindOf(each) === kind);
    if (same) insert(same, declared);
    else if (named) named.push([declared]);
    else names.set(name.text, [[declared]]);
    if (!same && scope === undefined && this.kinds) addTo(this.kinds, kind, name.text);
  }

  /** Forgets what a file declares under the name of one of its declarations, of the same kind. */
  private removeDeclaration({ kind, name: { text }, scope }: Declaration, uri: string): void {
    const names = scope === undefined ? this.outer : this.nested.get(scope);
    const named = names?.get(text);
    const same = named?.find((each) => kindOf(each) === kind);
    if (!names || !named || !same) return;
    takeOut(same, uri);
    if (same.length > 0) return;
    named.splice(named.indexOf(same), 1);
    if (named.length === 0) names.delete(text);
    if (scope === undefined) this.kinds?.get(kind)?.delete(text);
    else if (names.size === 0) this.nested.delete(scope);
  }

  private references(): ReadonlyMap<string, readonly Located<Reference>[]> {
    if (this.referring) return this.referring;
    this.referring = new Map();
    for (const [uri, facts] of this.byUri) addReferences(this.referring, uri, facts);
    return this.referring;
  }

  private namesOfKind(kind: DeclarationKind, scope: string | undefined): Iterable<string> {
    if (scope === undefined) return this.outerKinds().get(kind) ?? [];
    const names = [...(this.nested.get(scope) ?? [])];
    return names.filter(([, named]) => ofKind(named, kind).length > 0).map(([name]) => name);
  }

  private outerKinds(): ReadonlyMap<DeclarationKind, ReadonlySet<string>> {
    if (this.kinds) return this.kinds;
    this.kinds = new Map();
    for (const [name, named] of this.outer) for (const each of named) addTo(this.kinds, kindOf(each), name);
    return this.kinds;
  }
}

type Names = Map<string, Located<Declaration>[][]>;

/** What most questions give, so that no list is made for each. */
const NONE: readonly never[] = [];

function kindOf(declared: readonly Located<Declaration>[]): DeclarationKind | undefined {
  return declared[0]?.fact.kind;
}

function ofKind(named: Named, kind: DeclarationKind): readonly Located<Declaration>[] {
  for (const each of named) if (kindOf(each) === kind) return each;
  return NONE;
}

function addReferences(referring: Map<string, Located<Reference>[]>, uri: string, facts: FileFacts): void {
  for (const fact of facts.references) push(referring, fact.name, { uri, facts, fact });
}

function addTo<Key>(sets: Map<Key, Set<string>>, key: Key, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

/** The map that stands under a key of a map of maps; made when there is none yet. */
function mapAt<Key, T>(maps: Map<Key, Map<string, T>>, at: Key): Map<string, T> {
  const known = maps.get(at);
  if (known) return known;
  const made = new Map<string, T>();
  maps.set(at, made);
  return made;
}

function ratedIn({ person }: Readiness): string {
  return person?.name ?? '';
}

function push<T extends { uri: string }>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (list) insert(list, value);
  else map.set(at, [value]);
}

/** Keeps a list in the order of the files, whatever order they are read in. */
function insert<T extends { uri: string }>(list: T[], value: T): void {
  const last = list.at(-1);
  if (!last || last.uri <= value.uri) list.push(value);
  else
    list.splice(
      countWhile(list, (uri) => uri <= value.uri),
      0,
      value,
    );
}

function remove<T extends { uri: string }>(map: Map<string, T[]>, at: string, uri: string): void {
  const list = map.get(at);
  if (!list) return;
  takeOut(list, uri);
  if (list.length === 0) map.delete(at);
}

function takeOut(list: { uri: string }[], uri: string): void {
  const first = countWhile(list, (each) => each < uri);
  list.splice(first, countWhile(list, (each) => each <= uri) - first);
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
