import type { FileFacts } from '../facts/model.ts';
import type { Lines } from '../facts/position.ts';
import { settingsFor } from '../project/overrides.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import { checkFile, checkInProject, conclude, type Finding } from '../rules/engine.ts';
import { type SuppressedFinding, suppressedFindings } from '../rules/suppressed.ts';
import { EarlyBatches } from './early-batches.ts';
import { HeldFacts } from './memory.ts';
import { unpackDocument } from './packed-document.ts';

/** A document to lint; `read` gives its text, without byte order mark, and may throw. */
export interface LintSource {
  uri: string;
  /** Whether its findings are wanted; a document that is not asked about only gives its names to the others. */
  asked: boolean;
  read(): string;
}

/** The documents of one project, in the order in which their findings are wanted. */
export interface LintProject {
  settings: Settings;
  sources: Iterable<LintSource>;
  /** Whether neither edits of fixes nor fingerprints will be asked for of most findings; some work is saved then. */
  isBrief?: boolean;
  /** How it is linted, where that is not from its texts alone; the outcome is the same. */
  through?: (project: LintProject) => Generator<LintedDocument>;
  /** The same where it takes waiting for other threads; for whoever can wait. */
  later?: (project: LintProject) => AsyncGenerator<LintedDocument>;
}

/**
 * What lint has to say of one document: its findings in the order of its text, with the index of its project to work out
 * their fixes; or why it could not be read.
 */
export type LintedDocument =
  | {
      uri: string;
      lines: Lines;
      dialect: FileFacts['dialect'];
      findings: readonly Finding[];
      /** What it says, which may take reading it again. */
      facts: () => FileFacts;
      /** Its text, where that is at hand still. */
      text?: string | undefined;
      /** What the document keeps silent about; worked out when asked for. */
      suppressed: () => readonly SuppressedFinding[];
      /** What findings are known by, for the text of the document, where that may have been worked out before. */
      fingerprints?: (text: string) => readonly string[];
      index: ProjectIndex;
    }
  | { uri: string; unreadable: Error };

/** A document that could be read. */
export type FoundDocument = Exclude<LintedDocument, { unreadable: Error }>;

/**
 * Lints a project in a stream. First every document is read; of large projects only the names are kept, and findings that needed none
 * from far. Then the other asked documents are checked one by one, so memory hardly grows with the texts and facts of a project.
 * The findings are those of {@link CheckedProject}, which the editor uses.
 */
export function* lintProject(project: LintProject): Generator<LintedDocument> {
  yield* project.through?.(project) ?? lintTexts(project);
}

function* lintTexts({ settings, sources, isBrief }: LintProject): Generator<LintedDocument> {
  const inOrder = [...sources];
  const early = isBrief ? new EarlyBatches(settings) : undefined;
  const held = new HeldFacts(early);
  const unreadable = readInto(held, inOrder);
  for (const { uri } of inOrder) {
    const error = unreadable.get(uri);
    if (error) yield { uri, unreadable: error };
  }
  const index = held.index();
  const linesOf = (uri: string) => early?.findings.linesOf(uri);
  for (const source of inOrder) {
    const { uri, asked } = source;
    if (!asked || unreadable.has(uri)) continue;
    const known = early?.findings.of(uri);
    yield known ? unpackDocument(uri, known, { index, settings, linesOf }) : checked(source, index, settings);
    index.settle();
  }
}

/** Reads all texts. Gives why those cannot be read that cannot. */
function readInto(held: HeldFacts, sources: readonly LintSource[]): Map<string, Error> {
  const unreadable = new Map<string, Error>();
  for (const source of sharedFirst(sources)) {
    const text = readSource(source);
    if (text instanceof Error) unreadable.set(source.uri, text);
    else held.set(source, text);
  }
  return unreadable;
}

function checked(source: LintSource, index: ProjectIndex, settings: Settings): LintedDocument {
  const { uri } = source;
  const facts = index.facts(uri);
  if (!facts) return { uri, unreadable: whyUnreadable(source) };
  const own = settingsFor(settings, uri);
  const found = [...checkFile(facts, own), ...checkInProject(uri, index, own)];
  const suppressed = () => suppressedFindings(found, { uri, facts, index, settings: own });
  return { uri, ...saidBy(facts), findings: conclude(found, facts, own), suppressed, index };
}

/** What all files of a project share nearly always stands nearest to its root. */
export function sharedFirst(sources: readonly LintSource[]): LintSource[] {
  const depth = ({ uri }: LintSource) => uri.split('/').length;
  return sources.toSorted((a, b) => depth(a) - depth(b));
}

/** The parts of a linted document that follow from what it says, where that is at hand. */
export function saidBy(facts: FileFacts): Pick<FoundDocument, 'lines' | 'dialect' | 'facts'> {
  return { lines: facts, dialect: facts.dialect, facts: () => facts };
}

/** Why a document that could be read before cannot be read again. */
export function whyUnreadable(source: LintSource): Error {
  const text = readSource(source);
  return text instanceof Error ? text : new Error('It was not there for a moment');
}

function readSource(source: LintSource): string | Error {
  try {
    return source.read();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
