import type { Change, RefactoringContext } from '../../server/src/convert/change.ts';
import { type ConversionOptions, type ConversionTarget, convert } from '../../server/src/convert/conversion.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { dialectOf } from '../../server/src/fixes/insert.ts';
import { parseDocument } from '../../server/src/grammar/parser.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import type { FixContext, Localized } from '../../server/src/rules/rule.ts';

const TODAY = '2026-01-20';

/** A document as conversions see it, in a project with these other files. */
export function documentOf(
  text: string,
  path = 'a.afspraak',
  others: Readonly<Record<string, string>> = {},
): FixContext {
  const index = new ProjectIndex();
  for (const [uri, other] of Object.entries(others)) index.set(uri, readFacts(other, { path: uri }));
  const facts = readFacts(text, { path });
  index.set(path, facts);
  return { uri: path, text, facts, settings: defaultSettings(TODAY), project: new ProjectView(index) };
}

/** One of the documents of a project as refactorings see it; they can read the others. */
export function contextIn(texts: Readonly<Record<string, string>>, uri: string): RefactoringContext {
  const { [uri]: text = '', ...others } = texts;
  return {
    ...documentOf(text, uri, others),
    documents: () => Object.keys(texts).sort(),
    read: async (other) => texts[other],
  };
}

/** All documents of a project after a change; fails when the change creates what is there already. */
export function changed(
  texts: Readonly<Record<string, string>>,
  uri: string,
  { edits, create = [], remove = [] }: Change,
): Record<string, string> {
  const after: Record<string, string> = { ...texts };
  for (const { uri: created, text } of create) {
    if (created in after) throw new Error(`${created} exists already`);
    after[created] = text;
  }
  for (const [changed, own] of Map.groupBy(edits, (edit) => edit.uri ?? uri)) {
    after[changed] = applyEdits(after[changed] ?? '', own);
  }
  for (const gone of remove) delete after[gone];
  return after;
}

export interface Converted {
  text: string;
  losses: Localized[];
}

/** The document after conversion of the agreement with this name, the first one without a name. */
export async function converted(
  document: FixContext,
  to: ConversionTarget,
  { name, ...options }: ConversionOptions & { name?: string } = {},
): Promise<Converted> {
  const agreement = document.facts.agreements.find((each) => name === undefined || each.name.text === name);
  if (!agreement) throw new Error(`No agreement ${name ?? ''} in the document`);
  const { edits, losses } = await convert(document, agreement, to, options);
  return { text: applyEdits(document.text, edits), losses };
}

/** What a document says wherever it says it, for comparison: no positions, properties and references in any order. */
export function factsOf(text: string, path = 'a.afspraak'): unknown {
  const { lineStarts: _lineStarts, length: _length, ...said } = readFacts(text, { path });
  return JSON.parse(JSON.stringify(said, withoutPositions));
}

const POSITIONS: ReadonlySet<string> = new Set(['span', 'keyword', 'body', 'target', 'container']);
const UNORDERED: ReadonlySet<string> = new Set(['references', 'suppressions', 'problems']);

function withoutPositions(key: string, value: unknown): unknown {
  if (POSITIONS.has(key)) return undefined;
  if (key === 'properties') return (value as { keyword: string }[]).map(({ keyword }) => keyword).sort();
  if (UNORDERED.has(key)) return (value as unknown[]).map((each) => JSON.stringify(each, withoutPositions)).sort();
  return value;
}

/** The comments of a document without their layout, sorted. */
export function commentsOf(text: string, path = 'a.afspraak'): string[] {
  const { comments } = parseDocument(text, dialectOf(readFacts(text, { path }))).report;
  return comments.map(({ image }) => image.replaceAll(/\s+/g, ' ').trim()).sort();
}

/** Names of the rules with error findings, once for each finding. */
export function errorsIn(text: string, path = 'a.afspraak'): string[] {
  const project = new CheckedProject(defaultSettings(TODAY));
  project.set(path, readFacts(text, { path }));
  const errors = project.findings(path).filter(({ severity }) => severity === 'error');
  return errors.map(({ rule, message }) => `${rule}: ${message}`);
}
