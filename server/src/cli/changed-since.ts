import { realpathSync } from 'node:fs';
import path from 'node:path';
import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import type { LintProject } from '../lint/lint.ts';
import { type FactsBefore, lintChanged } from '../lint/lint-changed.ts';
import { isDocument } from '../project/crawl.ts';
import { isDecisive } from '../project/decisive-files.ts';
import { type ChangedFile, changesSince, type GitChanges } from './git-changes.ts';
import { fileOf, type OpenProject, uriOf } from './open-projects.ts';

const utf8 = new TextDecoder('utf-8');

/**
 * The same projects, linted only as far as findings may differ from those at `ref`. Where a configuration changed, all of the
 * project is. Throws `CouldNotRun` when git cannot tell what changed.
 */
export function onlyChanged(projects: readonly OpenProject[], ref: string): OpenProject[] {
  return projects.map((project) => {
    const changes = changesSince(ref, project.root);
    const before = isDecided(project, changes) ? undefined : factsBefore(project, changes);
    return before ? { ...project, through: (asked: LintProject) => lintChanged(asked, before) } : project;
  });
}

/** The same project, which asks only about the documents that would be reported, for what does more than report. */
export function narrowed(project: OpenProject): OpenProject {
  const { through, ...rest } = project;
  if (!through) return project;
  const wanted = new Set([...through(project)].map(({ uri }) => uri));
  const sources = [...project.sources].map((source) => ({ ...source, asked: source.asked && wanted.has(source.uri) }));
  return { ...rest, sources };
}

/** Whether the project would have had other documents or settings before. */
function isDecided({ root, configurations }: OpenProject, changes: GitChanges): boolean {
  const folder = real(root);
  const files = [...changes.changed.map(({ file }) => file), ...changes.untracked];
  const isNear = (file: string) => isInside(file, folder) || isInside(folder, path.dirname(file));
  if (files.some((file) => isDecisive(file) && isNear(file))) return true;
  const [installed, own] = [configurations.filter(isInstalled), configurations.filter((file) => !isInstalled(file))];
  if (installed.length > 0 && files.some((file) => INSTALLS.has(path.basename(file)) && isNear(file))) return true;
  const changed = new Set(files);
  return own.map(real).some((file) => changed.has(file) || !changes.had(file));
}

/** Files that say which packages are installed, which git does not know itself. */
const INSTALLS: ReadonlySet<string> = new Set(['package.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock']);

function isInstalled(file: string): boolean {
  return file.split(path.sep).includes('node_modules');
}

/** What changed documents of a project said before; undefined when that cannot be known of each. */
function factsBefore(project: OpenProject, changes: GitChanges): FactsBefore | undefined {
  const changed = changedDocuments(project, changes);
  const known = [...changed].flatMap(([uri, change]) => (change?.object ? [{ uri, object: change.object }] : []));
  if ([...changed.values()].some((change) => change && !change.isNew && !change.object)) return undefined;
  const contents = changes.contents(known.map(({ object }) => object));
  const before = new Map<string, FileFacts | undefined>([...changed.keys()].map((uri) => [uri, undefined]));
  for (const [at, { uri }] of known.entries()) {
    before.set(uri, readFacts(utf8.decode(contents[at]), { path: uri }));
  }
  return before;
}

/** The documents of a project that changed or are gone, by address; without a change those that git never knew. */
function changedDocuments({ root, sources }: OpenProject, changes: GitChanges): Map<string, ChangedFile | undefined> {
  const changed = new Map(changes.changed.map((change) => [change.file, change]));
  const documents = new Map<string, ChangedFile | undefined>();
  const folder = real(root);
  for (const change of changes.changed) {
    const { file, isDeleted } = change;
    if (!isDeleted || !isDocument(file) || !isInside(file, folder)) continue;
    documents.set(uriOf(path.join(root, path.relative(folder, file))), change);
  }
  for (const { uri } of sources) {
    const file = real(fileOf(uri));
    const change = changed.get(file);
    if (change || !changes.had(file)) documents.set(uri, change);
  }
  return documents;
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** The file that symbolic links lead to; itself where they lead nowhere. */
function real(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
