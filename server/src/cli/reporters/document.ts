import { fingerprints } from '../../lint/fingerprint.ts';
import type { FoundDocument } from '../../lint/lint.ts';
import { settingsFor } from '../../project/overrides.ts';
import type { ProjectIndex } from '../../project/project-index.ts';
import { ProjectView } from '../../project/project-view.ts';
import type { Settings } from '../../project/settings.ts';
import { type Finding, messageLanguage } from '../../rules/engine.ts';
import type { FixContext } from '../../rules/rule.ts';
import { readText } from '../document-file.ts';
import { fileOf } from '../open-projects.ts';
import type { ReportedDocument, ReportedFix, SilentFinding } from './reporter.ts';

/**
 * A linted document for reporters. `settings` are those of its project; `read` gives the text or undefined, and is asked
 * once at most, however many formats want it, and only when the text is not at hand.
 */
export function reported(
  { uri, lines, dialect, facts, findings, text: atHand, index, fingerprints: kept }: FoundDocument,
  settings: Settings,
  read: (uri: string) => string | undefined,
): ReportedDocument {
  const text = once(() => {
    const now = atHand ?? read(uri);
    // It may have been changed since it was checked; places would no longer be right then.
    return now?.length === lines.length ? now : undefined;
  });
  const own = once(() => settingsFor(settings, uri));
  const fixesOf = new Map<Finding, Promise<readonly ReportedFix[]>>();
  // One view for all findings, so that what several fixes ask for is worked out once.
  const project = once(() => new ProjectView(index));
  const workOut = async (finding: Finding): Promise<readonly ReportedFix[]> => {
    const current = text();
    if (current === undefined) return [];
    return worked(finding, { uri, text: current, facts: facts(), settings: own(), project: project() }, index);
  };
  return {
    uri,
    lines,
    language: () => messageLanguage({ dialect }, settings),
    findings,
    silent: [],
    text,
    fingerprints: once(() => kept?.(text() ?? '') ?? fingerprints(text() ?? '', facts(), findings)),
    fixes: (finding) => {
      const known = fixesOf.get(finding) ?? workOut(finding);
      fixesOf.set(finding, known);
      return known;
    },
  };
}

/** A document with some of its findings only; these keep the fingerprints that they have among all. */
export function withOnly(
  document: ReportedDocument,
  isShown: (finding: Finding, at: number) => boolean,
): ReportedDocument {
  const places = [...document.findings.keys()].filter((at) => isShown(document.findings[at] as Finding, at));
  if (places.length === document.findings.length) return document;
  return {
    ...document,
    findings: places.map((at) => document.findings[at] as Finding),
    fingerprints: once(() => places.map((at) => document.fingerprints()[at] as string)),
  };
}

/** What a document keeps silent about, with its fingerprints: their numbers follow those of the findings that are told of. */
export function silentIn({ facts, findings, suppressed }: FoundDocument, { text }: ReportedDocument): SilentFinding[] {
  const silent = suppressed();
  const all = [...findings, ...silent.map(({ finding }) => finding)];
  const own = fingerprints(text() ?? '', facts(), all).slice(findings.length);
  return silent.map(({ finding, by }, at) => ({
    finding,
    fingerprint: own[at] as string,
    by: by.map(({ span, reason }) => ({ span, reason: typeof reason === 'string' ? reason : (reason?.text ?? '') })),
  }));
}

/** The text of a document that was read before; undefined when it has gone since. */
export function readIfPossible(uri: string): string | undefined {
  try {
    return readText(fileOf(uri));
  } catch {
    return undefined;
  }
}

function worked({ fixes }: Finding, context: FixContext, index: ProjectIndex): Promise<ReportedFix[]> {
  const language = messageLanguage(context.facts, context.settings);
  return Promise.all(
    fixes.map(async (fix) => {
      const edits = (await fix.edits(context)).flatMap(({ uri = context.uri, span, text }) => {
        const lines = index.facts(uri);
        return lines ? { uri, lines, span, text } : [];
      });
      return { title: fix.title[language], safe: fix.safe, edits };
    }),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
