/**
 * The programming interface of the package: `import { lint } from 'afspraak'`. Everything that is exported here is public,
 * and what it says holds until the next major version. This file declares all of it by itself, since its declarations are
 * what the package ships.
 */
import { CouldNotRun } from '../cli/could-not-run.ts';

/** From heavy to light: `error`, `warning`, `information`, `hint`. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Line and character from zero; characters count UTF-16 units, as in the language server protocol. */
export interface Position {
  line: number;
  character: number;
}

/** From a position up to, not including, another. */
export interface Range {
  start: Position;
  end: Position;
}

/** One thing that is wrong in a document; the same shape as `afspraak lint --format json` writes. */
export interface Finding {
  /** Path from the working directory, with forward slashes. */
  file: string;
  /** Name of the rule, such as `smart/deadline-missing`. */
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
  /** Stays the same while lines move and layout changes; tells findings of one document apart. */
  fingerprint: string;
  /** Other places that help to understand it. */
  related: RelatedPlace[];
  /** Ways to mend it. */
  fixes: Fix[];
  /** Address of the rule's documentation. */
  docs: string;
}

/** A place that a finding points at. */
export interface RelatedPlace {
  file: string;
  range: Range;
  message: string;
}

/** A way to mend a finding. A `safe` fix keeps what the document means. */
export interface Fix {
  title: string;
  safe: boolean;
  /** They belong together, and never overlap. */
  edits: Edit[];
}

/** Replaces what is in a range by a text. */
export interface Edit {
  file: string;
  range: Range;
  text: string;
}

/** What is asked of rules. */
export interface RuleOptions {
  /** Day that counts as today, year-month-day. Default: today. */
  today?: string;
  /** Language of messages; `document` follows each document. Default: what the project configures. */
  language?: 'document' | 'nl' | 'en';
  /** What rules weigh, over what a configuration says. */
  rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Rules and groups of rules that may find something. Default: all. */
  only?: readonly string[];
  /** Whether messages may show how people were rated, which is personal data. Default: false. */
  withReadiness?: boolean;
}

/** What to lint, and how. */
export interface LintOptions extends RuleOptions {
  /** Files, folders or glob patterns. Default: the working directory. */
  paths?: readonly string[];
  /** Folder that paths are relative to. Default: that of the process. */
  cwd?: string;
  /** Configuration for every project, instead of its own `afspraak.json`. */
  config?: string;
}

/** What was found. */
export interface LintResult {
  /** By project and document, in the order of their texts. */
  findings: Finding[];
  /** How many documents were checked. */
  documents: number;
  /** Documents that could not be read, and why. */
  unreadable: { file: string; reason: string }[];
}

/** How to lint a text. */
export interface LintTextOptions extends RuleOptions {
  /** What the text is called; its extension may decide the dialect. Default: `text.afspraak`. */
  file?: string;
}

/** That nothing could be linted: a path leads nowhere, a configuration is wrong, or there is no such rule. */
export class AfspraakError extends Error {
  /** Every reason, in English; the message is the first. */
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons[0]);
    this.name = 'AfspraakError';
    this.reasons = reasons;
  }
}

/** Lints documents in their projects. Nothing is printed or written. Rejects with an {@link AfspraakError}. */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { lintDocuments } = await import('./lint-documents.ts');
  return lintDocuments(options).catch(rethrown);
}

/** Lints one text by itself, with the default configuration; no file is read. Rejects with an {@link AfspraakError}. */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<Finding[]> {
  const { lintOneText } = await import('./lint-documents.ts');
  return lintOneText(text, options).catch(rethrown);
}

function rethrown(error: unknown): never {
  if (error instanceof CouldNotRun) throw new AfspraakError(error.reasons.map(({ en }) => en));
  throw error;
}
