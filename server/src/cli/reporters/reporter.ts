import type { Severity, Span } from '../../facts/model.ts';
import type { Lines } from '../../facts/position.ts';
import type { Localized } from '../../project/localized.ts';
import type { Finding } from '../../rules/engine.ts';
import type { Colours } from '../context.ts';

/** What was found in one document. Texts and fixes are only read and worked out when a format asks for them. */
export interface ReportedDocument {
  uri: string;
  lines: Lines;
  /** Language of the messages. */
  language(): keyof Localized;
  /** In the order of the text; may be empty. */
  findings: readonly Finding[];
  /** What is left out of the findings on purpose; empty unless that was asked for. */
  silent: readonly SilentFinding[];
  /** The text, or undefined when it cannot be read any more or is another one by now. */
  text(): string | undefined;
  /** What each finding is known by while the document changes; see lint/fingerprint.ts. */
  fingerprints(): readonly string[];
  /** The ways to mend a finding; none when the text cannot be read any more. */
  fixes(finding: Finding): Promise<readonly ReportedFix[]>;
}

/** A finding that does not count: a document says so itself, or a baseline knows it. */
export interface SilentFinding {
  finding: Finding;
  fingerprint: string;
  /** What in the document says so; none where a baseline does. */
  by: readonly SilentReason[];
}

/** Where a document says that a finding does not count, and why. */
export interface SilentReason {
  span: Span;
  reason: string;
}

/** A way to mend a finding, worked out. `safe` fixes keep what the document means. */
export interface ReportedFix {
  title: string;
  safe: boolean;
  edits: readonly ReportedEdit[];
}

/** A replacement in a document, which may be another one than the finding is in. */
export interface ReportedEdit {
  uri: string;
  lines: Lines;
  span: Span;
  text: string;
}

/** Numbers and troubles for the end of a report. */
export interface Totals {
  documents: number;
  findings: Readonly<Record<Severity, number>>;
  /** Documents that could not be read, with the reason. */
  unreadable: readonly { uri: string; reason: string }[];
  /** Exit status that the command will end with. */
  status: number;
}

/** Writes findings in one format. The texts follow each other; those of a document come in pieces, as there may be many. */
export interface Reporter {
  begin(): string;
  document(document: ReportedDocument): Iterable<string> | AsyncIterable<string>;
  end(totals: Totals): string;
}

/** What reporters may use. */
export interface ReportContext {
  language: keyof Localized;
  colours: Colours;
  width: number;
  /** How a document is called: its path from the working directory, with forward slashes. */
  pathOf(uri: string): string;
  /** Its path from the folder of the repository, with forward slashes; what services that show a repository want. */
  repositoryPathOf(uri: string): string;
  /** Whether findings are compared with those of a baseline, so that all that are reported are new. */
  isCompared: boolean;
  /** Whether a finding of this severity makes the command fail. */
  fails(severity: Severity): boolean;
}

export type CreateReporter = (context: ReportContext) => Reporter;
