import type { FileFacts, Span } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import type { Edit, FixContext } from '../rules/rule.ts';

/** A document that is not there yet. */
export interface NewDocument {
  uri: string;
  text: string;
}

/**
 * What a refactoring does to the documents of a project. Edits without `uri` are for the document it was asked for. Whoever
 * carries it out creates first and removes last, so that no text is ever nowhere.
 */
export interface Change {
  edits: readonly Edit[];
  create?: readonly NewDocument[];
  /** URIs of documents that go; what they said is in the others. */
  remove?: readonly string[];
  /** What no longer holds afterwards; its text stays as a comment. */
  losses?: readonly Localized[];
  /** Why nothing is changed. */
  obstacle?: Localized;
}

/** The document that a refactoring is for, and the other documents of its project. */
export interface RefactoringContext extends FixContext {
  /** URIs of all documents of the project, this one included. */
  documents(): readonly string[];
  /** Text of one of them; undefined when it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

/** The document that refactorings are looked for in. */
export type Refactorable = Pick<RefactoringContext, 'uri' | 'facts' | 'settings' | 'documents'>;

/** That a text cannot be changed because part of it cannot be read; undefined when all of it can. */
export function unreadableIn({ problems }: FileFacts, span: Span, what: string): Localized | undefined {
  const isUnreadable = problems.some(
    (problem) =>
      problem.rule === 'structure/syntax' && problem.span.start <= span.end && problem.span.end >= span.start,
  );
  if (!isUnreadable) return undefined;
  return {
    nl: `‘${what}’ bevat tekst die niet gelezen kan worden. Verbeter die eerst, anders gaat er bij de omzetting iets verloren.`,
    en: `‘${what}’ contains text that cannot be read. Correct it first, or the conversion would lose something.`,
  };
}

/** Name of a document's file. */
export function fileNameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Address of a file beside a document; the name holds only letters, digits, `-` and `.`. */
export function beside(uri: string, name: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1) + name;
}
