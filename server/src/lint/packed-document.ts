import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import type { Lines } from '../facts/position.ts';
import { settingsFor } from '../project/overrides.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import type { Finding } from '../rules/engine.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import { suppressedAgain } from '../rules/suppressed.ts';
import { findingsIn } from './findings-in.ts';
import { fingerprints } from './fingerprint.ts';
import type { FoundDocument } from './lint.ts';
import { packFindings, unpackFindings } from './packed-findings.ts';

/** What was found in a document, and what is needed to tell of it: plain data in few bytes. */
export interface PackedDocument {
  /** As JSON: findings as `packFindings` makes them, and their fingerprints as far as they are known. */
  findings: string;
  lines: Lines;
  dialect: FileFacts['dialect'];
}

/** Details of findings that somebody will ask for. */
export interface Details {
  edits: ReadonlyMap<Fix, readonly Edit[]>;
  fingerprints: readonly string[];
}

const NO_DETAILS: Details = { edits: new Map(), fingerprints: [] };

export function packDocument(
  facts: FileFacts,
  findings: readonly Finding[],
  { edits, fingerprints: prints }: Details = NO_DETAILS,
): PackedDocument {
  const packed = packFindings(findings, (fix) => edits.get(fix));
  return { findings: JSON.stringify([packed, prints]), lines: packLines(facts), dialect: facts.dialect };
}

/** The same lines in little memory. */
export function packLines({ lineStarts, length }: Lines): Lines {
  return { lineStarts: Uint32Array.from(lineStarts), length };
}

/** Adds the lines of documents that findings point at to those that are known. */
export function addPointedAt(findings: readonly Finding[], known: Map<string, Lines>): void {
  for (const { related } of findings) {
    for (const { uri, lines } of related) if (!known.has(uri)) known.set(uri, packLines(lines));
  }
}

/** The project that a packed document is from, to find out about it what was not packed. */
export interface UnpackedIn {
  index: ProjectIndex;
  settings: Settings;
  /** The lines of another document that a finding points at. */
  linesOf(uri: string): Lines | undefined;
}

/** A linted document from what was packed of it. */
export function unpackDocument(
  uri: string,
  { findings: json, lines, dialect }: PackedDocument,
  { index, settings, linesOf }: UnpackedIn,
): FoundDocument {
  const [packed, prints] = JSON.parse(json) as [unknown, readonly string[]];
  const facts = () => index.facts(uri) ?? readFacts('', { path: uri });
  const again = () => findingsIn(uri, facts(), index, settings);
  const findings =
    unpackFindings(packed, { linesOf: (other) => (other === uri ? lines : linesOf(other)), again }) ?? again();
  const suppressed = () => suppressedAgain({ uri, facts: facts(), index, settings: settingsFor(settings, uri) });
  const known = (text: string) => (prints.length === findings.length ? prints : fingerprints(text, facts(), findings));
  return { uri, lines, dialect, facts, findings, suppressed, fingerprints: known, index };
}
