import type { FileFacts, Severity } from '../../facts/model.ts';
import type { Localized } from '../../project/localized.ts';
import type { Finding } from '../../rules/engine.ts';
import type { Colours } from '../context.ts';

/** What was found in one document. */
export interface ReportedDocument {
  uri: string;
  facts: FileFacts;
  /** In the order of the text; may be empty. */
  findings: readonly Finding[];
}

/** Numbers for the end of a report. */
export interface Totals {
  documents: number;
  findings: Readonly<Record<Severity, number>>;
}

/** Writes findings in one format. The texts follow each other; those of a document come in pieces, as there may be many. */
export interface Reporter {
  begin(): string;
  document(document: ReportedDocument): Iterable<string>;
  end(totals: Totals): string;
}

/** What reporters may use. */
export interface ReportContext {
  language: keyof Localized;
  colours: Colours;
  width: number;
  /** How a document is called: its path from the working directory, with forward slashes. */
  pathOf(uri: string): string;
  /** The text of a document, or undefined when it cannot be read any more. */
  textOf(uri: string): string | undefined;
}

export type CreateReporter = (context: ReportContext) => Reporter;
