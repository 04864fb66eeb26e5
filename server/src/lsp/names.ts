import type { Declaration, FileFacts, Reference, Span } from '../facts/model.ts';
import { touches } from '../facts/position.ts';
import type { Located, ProjectIndex } from '../project/project-index.ts';

/** A name in a document and what it may stand for: nothing when it is declared nowhere, several when it is ambiguous. */
export interface NameAt {
  span: Span;
  declarations: readonly Located<Declaration>[];
  /** The use of the name; absent at its declaration. */
  reference?: Reference;
}

/** Where a name is declared or used. */
export interface Occurrence {
  uri: string;
  facts: FileFacts;
  span: Span;
  isDeclaration: boolean;
}

/** The name at an offset, or undefined when there is none. */
export function nameAt(facts: FileFacts, index: ProjectIndex, offset: number): NameAt | undefined {
  const reference = facts.references.find(({ span }) => touches(span, offset));
  if (reference) return { span: reference.span, declarations: index.resolve(reference), reference };
  const declaration = facts.declarations.find(({ name }) => touches(name.span, offset) && name.text !== '');
  if (!declaration) return undefined;
  const { kind, name, scope } = declaration;
  return { span: name.span, declarations: index.declarations(kind, name.text, scope) };
}

/** Every place where these declarations are made or meant, file by file in the order of the text. */
export function occurrencesOf(index: ProjectIndex, declarations: readonly Located<Declaration>[]): Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const { uri, facts, fact } of declarations) {
    found.set(`${uri} ${fact.name.span.start}`, { uri, facts, span: fact.name.span, isDeclaration: true });
    for (const use of index.referencesTo(fact)) {
      const { span } = use.fact;
      found.set(`${use.uri} ${span.start}`, { uri: use.uri, facts: use.facts, span, isDeclaration: false });
    }
  }
  return [...found.values()].sort((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1));
}
