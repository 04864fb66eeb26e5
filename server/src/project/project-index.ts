import type { Declaration, DeclarationKind, FileFacts, Readiness, Reference } from '../facts/model.ts';
import { COLLECTIONS, type Collection } from './dependency-keys.ts';
import { type Link, type Linked, linkKey, linksOf } from './links.ts';

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
  private readonly rated = new Map<string, Located<Readiness>[]>();
  private readonly linked = new Map<string, Located<Linked<Link>>[]>();
  /** URIs of the files that have facts of a collection. */
  private readonly having = new Map<Collection, Set<string>>();

  /** Adds a file, or replaces what it said before. */
  set(uri: string, facts: FileFacts): void {
    this.delete(uri);
    this.byUri.set(uri, facts);
    for (const fact of facts.declarations) {
      push(this.declaredAs(fact.kind, fact.scope), fact.name.text, { uri, facts, fact });
    }
    for (const fact of facts.references) push(this.referring, fact.name, { uri, facts, fact });
    for (const fact of facts.readiness) push(this.rated, ratedKey(fact), { uri, facts, fact });
    for (const [key, fact] of linksOf(facts)) push(this.linked, key, { uri, facts, fact });
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
    for (const { kind, scope, name } of facts.declarations) remove(this.declaredAs(kind, scope), name.text, uri);
    for (const { name } of facts.references) remove(this.referring, name, uri);
    for (const fact of facts.readiness) remove(this.rated, ratedKey(fact), uri);
    for (const [key] of linksOf(facts)) remove(this.linked, key, uri);
    for (const collection of COLLECTIONS) this.having.get(collection)?.delete(uri);
  }

  facts(uri: string): FileFacts | undefined {
    return this.byUri.get(uri);
  }

  /** All files, in the order of their URIs, so that whatever is derived from them is stable. */
  files(): ProjectFile[] {
    return [...this.byUri].map(([uri, facts]) => ({ uri, facts })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** The declarations a reference may mean: none when unresolved, several when ambiguous or declared twice. */
  resolve({ kinds, name, scope }: Reference): readonly Located<Declaration>[] {
    const meant = kinds.map((kind) => this.declarations(kind, name, scope)).filter((list) => list.length > 0);
    return meant.length === 1 && meant[0] ? meant[0] : meant.flat();
  }

  declarations(kind: DeclarationKind, name: string, scope?: string): readonly Located<Declaration>[] {
    return this.declared.get(spaceKey(kind, scope))?.get(name) ?? [];
  }

  /** Readiness of a person for a task, from all files. */
  readiness(person: string, task: string): readonly Located<Readiness>[] {
    return this.rated.get(`${person} ${task}`) ?? [];
  }

  /** The facts that a link leads to from a name, from all files. */
  linkedTo<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    return (this.linked.get(linkKey(link, name)) ?? []) as unknown as readonly Located<Linked<L>>[];
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

  /** Every declaration of these kinds, of one scope when that is given; for completion and suggestions. */
  *declarationsOf(kinds: readonly DeclarationKind[], scope?: string): Generator<Located<Declaration>> {
    for (const kind of kinds) {
      for (const located of this.declared.get(spaceKey(kind, scope))?.values() ?? []) yield* located;
    }
  }

  private declaredAs(kind: DeclarationKind, scope: string | undefined): Map<string, Located<Declaration>[]> {
    const key = spaceKey(kind, scope);
    const known = this.declared.get(key);
    if (known) return known;
    const names = new Map<string, Located<Declaration>[]>();
    this.declared.set(key, names);
    return names;
  }
}

/** Names are unique within a kind, and nested names within the block that owns them. */
function spaceKey(kind: DeclarationKind, scope: string | undefined): string {
  return scope === undefined ? kind : `${kind} ${scope}`;
}

function ratedKey(readiness: Readiness): string {
  return `${readiness.person?.name ?? ''} ${readiness.task.name}`;
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
