import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectIndex } from '../project/project-index.ts';
import { checkFile, checkInProject, conclude, type Finding } from '../rules/engine.ts';
import { suppressedFindings } from '../rules/suppressed.ts';
import { type LintedDocument, type LintProject, saidBy } from './lint.ts';
import { packFindings, unpackFindings } from './packed-findings.ts';
import { settingsKey } from './settings-key.ts';

/** One part of a number of parts, counted from 1. */
export interface Shard {
  part: number;
  of: number;
}

/** What a shard says of one document; `at` is its place in the order of the project. Plain JSON. */
export type ShardedDocument = { at: number; uri: string; asked: boolean } & (
  | { facts: FileFacts; settings: string; own: unknown }
  | { unreadable: { message: string; code?: string } }
);

/** Reads the documents of one part of a project, and checks what can be checked of each by itself. */
export function* shardOf({ settings, sources }: LintProject, { part, of }: Shard): Generator<ShardedDocument> {
  let at = -1;
  for (const { uri, asked, read } of sources) {
    at++;
    if (at % of !== part - 1) continue;
    const document = { at, uri, asked };
    let text: string;
    try {
      text = read();
    } catch (error) {
      yield { ...document, unreadable: reasonOf(error) };
      continue;
    }
    const facts = readFacts(text, { path: uri });
    const own = settingsFor(settings, uri);
    yield { ...document, facts, settings: settingsKey(own), own: packFindings(checkFile(facts, own)) };
  }
}

/**
 * Lints a project from what all of its shards say, with the outcome of linting it at once. What a shard found in a document is found
 * again when the settings are others now.
 */
export function* lintShards(
  { settings }: LintProject,
  documents: readonly ShardedDocument[],
): Generator<LintedDocument> {
  const index = new ProjectIndex();
  const inOrder = documents.toSorted((a, b) => a.at - b.at);
  for (const document of inOrder) {
    if ('facts' in document) index.set(document.uri, document.facts);
    else
      yield {
        uri: document.uri,
        unreadable: Object.assign(new Error(document.unreadable.message), document.unreadable),
      };
  }
  for (const document of inOrder) {
    if (!document.asked || !('facts' in document)) continue;
    const { uri, facts } = document;
    const own = settingsFor(settings, uri);
    const known =
      document.settings === settingsKey(own) ? ownFindings(document, index, () => checkFile(facts, own)) : undefined;
    const found = [...(known ?? checkFile(facts, own)), ...checkInProject(uri, index, own)];
    const suppressed = () => suppressedFindings(found, { uri, facts, index, settings: own });
    yield { uri, ...saidBy(facts), findings: conclude(found, facts, own), suppressed, index };
  }
}

function ownFindings({ own }: { own: unknown }, index: ProjectIndex, find: () => Finding[]): Finding[] | undefined {
  let found: Finding[] | undefined;
  const again = () => {
    found ??= find();
    return found;
  };
  return unpackFindings(own, { linesOf: (uri) => index.facts(uri), again });
}

function reasonOf(error: unknown): { message: string; code?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, ...('code' in error ? { code: String(error.code) } : {}) };
}
