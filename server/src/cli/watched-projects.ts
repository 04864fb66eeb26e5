import { readFacts } from '../facts/extract.ts';
import { CheckedProject } from '../lint/checked-project.ts';
import { type LintedDocument, type LintProject, type LintSource, saidBy } from '../lint/lint.ts';
import { suppressedAgain } from '../rules/suppressed.ts';
import { type OpenProject, uriOf } from './open-projects.ts';

interface Watched {
  project: OpenProject;
  sources: ReadonlyMap<string, LintSource>;
  checked: CheckedProject;
  unreadable: Map<string, Error>;
}

/** Projects that stay right while their files change; only what depends on a change is checked again. */
export class WatchedProjects {
  private watched = new Map<string, Watched>();

  /**
   * Goes on with these projects, which may have other documents. With `isConfigured` their settings may be others too, and all
   * documents are read and checked again.
   */
  reopen(projects: readonly OpenProject[], isConfigured: boolean): void {
    const before = isConfigured ? undefined : this.watched;
    this.watched = new Map(projects.map((project) => [project.root, reopened(project, before?.get(project.root))]));
  }

  /** Takes in what documents say now; those that belong to no project do not count. */
  reread(files: Iterable<string>): void {
    for (const file of files) {
      const uri = uriOf(file);
      for (const watched of this.watched.values()) {
        const source = watched.sources.get(uri);
        if (source) takeIn(source, watched);
      }
    }
  }

  /** The projects, for linting. */
  projects(): LintProject[] {
    return [...this.watched.values()].map((each) => ({ ...each.project, through: () => linted(each) }));
  }

  documents(): number {
    return [...this.watched.values()].reduce((total, { sources }) => total + sources.size, 0);
  }
}

/** What to watch for projects: their folders, and configurations wherever they are. */
export function placesOf(projects: readonly OpenProject[]): string[] {
  return projects.flatMap(({ root, configurations }) => [root, ...configurations]);
}

function reopened(project: OpenProject, before: Watched | undefined): Watched {
  const sources = new Map([...project.sources].map((source) => [source.uri, source]));
  const { checked, unreadable } = before ?? { checked: new CheckedProject(project.settings), unreadable: new Map() };
  const watched: Watched = { project, sources, checked, unreadable };
  for (const uri of before?.sources.keys() ?? []) if (!sources.has(uri)) forget(uri, watched);
  for (const source of sources.values()) if (!before?.sources.has(source.uri)) takeIn(source, watched);
  return watched;
}

function takeIn({ uri, read }: LintSource, { checked, unreadable }: Watched): void {
  try {
    checked.set(uri, readFacts(read(), { path: uri }));
    unreadable.delete(uri);
  } catch (error) {
    checked.delete(uri);
    unreadable.set(uri, error instanceof Error ? error : new Error(String(error)));
  }
}

function forget(uri: string, { checked, unreadable }: Watched): void {
  checked.delete(uri);
  unreadable.delete(uri);
}

function* linted({ sources, checked, unreadable }: Watched): Generator<LintedDocument> {
  for (const [uri, error] of unreadable) yield { uri, unreadable: error };
  const { index } = checked;
  for (const { uri, asked } of sources.values()) {
    const facts = index.facts(uri);
    if (!asked || !facts) continue;
    const suppressed = () => suppressedAgain({ uri, facts, index, settings: checked.settingsOf(uri) });
    yield { uri, ...saidBy(facts), findings: checked.findings(uri), suppressed, index };
  }
}
