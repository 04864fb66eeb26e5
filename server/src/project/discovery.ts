import { existsSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { CONFIGURATION_FILE } from './configuration.ts';
import { Crawler, isDocument } from './crawl.ts';

/** The documents that see each other's names. All paths are absolute. */
export interface ProjectFiles {
  /** Folder of the nearest configuration file, else the folder that was looked in. */
  root: string;
  /** Its configuration file, when it has one. */
  configuration?: string;
  /** All documents of the project, in a stable order. */
  files: readonly string[];
  /** The documents that were asked about. */
  asked: ReadonlySet<string>;
}

/** A path that gives nothing to read. */
export interface PathProblem {
  path: string;
  reason: 'missing' | 'no-documents' | 'not-a-document' | 'unreadable';
}

/** A document, or a folder, that was asked about by its own name, although an ignore file leaves it out. */
export interface IgnoredPath {
  path: string;
  /** Path of that ignore file. */
  by: string;
}

export interface Discovery {
  projects: readonly ProjectFiles[];
  ignored: readonly IgnoredPath[];
  problems: readonly PathProblem[];
}

/**
 * Finds the documents that paths (files, folders, glob patterns; relative to `cwd`) stand for, and the projects they
 * belong to. A project lists all of its documents, since names are looked up in the whole project. A document without
 * a configuration file above it belongs to `cwd`, or to the folder asked about when that lies elsewhere. A document or a folder that
 * is named counts although an ignore file leaves it out, unless `forceExclude` is set.
 */
export function discoverProjects(paths: readonly string[], cwd: string, forceExclude = false): Discovery {
  const discoverer = new Discoverer(cwd, forceExclude);
  for (const each of paths) discoverer.ask(each);
  return discoverer.finish();
}

/** Finds the project of one document, which need not be on disk yet. */
export function discoverProjectOf(file: string, cwd: string, forceExclude = false): Discovery {
  const discoverer = new Discoverer(cwd, forceExclude);
  discoverer.askFile(file, path.resolve(cwd, file));
  return discoverer.finish();
}

/** The nearest folder upward, itself included, that has a configuration file. */
export function configuredFolder(folder: string): string | undefined {
  for (let above = folder; ; above = path.dirname(above)) {
    if (existsSync(path.join(above, CONFIGURATION_FILE))) return above;
    if (above === path.dirname(above)) return undefined;
  }
}

class Discoverer {
  private readonly cwd: string;
  private readonly forceExclude: boolean;
  private readonly ignored: IgnoredPath[] = [];
  private readonly crawler = new Crawler();
  private readonly problems: PathProblem[] = [];
  /** Asked documents by the root of their project. */
  private readonly asked = new Map<string, Set<string>>();
  /** Roots by folder. */
  private readonly configured = new Map<string, string | undefined>();

  constructor(cwd: string, forceExclude: boolean) {
    this.cwd = path.resolve(cwd);
    this.forceExclude = forceExclude;
  }

  ask(given: string): void {
    const absolute = path.resolve(this.cwd, given);
    const stats = statsOf(absolute);
    if (stats === 'unreadable') this.problems.push({ path: given, reason: 'unreadable' });
    else if (stats?.isDirectory()) this.askFolder(given, absolute);
    else if (stats) this.askFile(given, absolute);
    else if (isDynamicPattern(given)) this.askAll(given, this.crawler.matching(given, this.cwd));
    else this.problems.push({ path: given, reason: 'missing' });
  }

  /** Asks about a document by its name alone. */
  askFile(given: string, file: string): void {
    if (!isDocument(file)) {
      this.problems.push({ path: given, reason: 'not-a-document' });
      return;
    }
    if (this.counts(given, this.crawler.gitIgnore.leftOutBy(file))) this.add(file, path.dirname(file));
  }

  finish(): Discovery {
    const projects = [...this.asked].map(([root, asked]) => this.project(root, asked));
    const unreadable = [...this.crawler.unreadable.keys()].map((folder) => ({
      path: folder,
      reason: 'unreadable' as const,
    }));
    return {
      projects: projects.sort((a, b) => (a.root < b.root ? -1 : 1)),
      ignored: this.ignored,
      problems: [...this.problems, ...unreadable],
    };
  }

  private askFolder(given: string, folder: string): void {
    if (!this.counts(given, this.crawler.gitIgnore.allLeftOutBy(folder))) return;
    this.askAll(given, this.crawler.below(folder).documents, folder);
  }

  /** Whether what is named counts, when that ignore file leaves it out. */
  private counts(given: string, by: string | undefined): boolean {
    if (by === undefined) return true;
    this.ignored.push({ path: given, by });
    return !this.forceExclude;
  }

  private askAll(given: string, files: readonly string[], folder?: string): void {
    if (files.length === 0) this.problems.push({ path: given, reason: 'no-documents' });
    for (const file of files) this.add(file, folder ?? path.dirname(file));
  }

  private add(file: string, folder: string): void {
    const root = this.configuredFolder(path.dirname(file)) ?? (isInside(file, this.cwd) ? this.cwd : folder);
    const asked = this.asked.get(root);
    if (asked) asked.add(file);
    else this.asked.set(root, new Set([file]));
  }

  private configuredFolder(folder: string): string | undefined {
    if (!this.configured.has(folder)) this.configured.set(folder, configuredFolder(folder));
    return this.configured.get(folder);
  }

  private project(root: string, asked: ReadonlySet<string>): ProjectFiles {
    const { documents, configured } = this.crawler.below(root);
    const nested = configured.filter((folder) => folder !== root);
    const own = documents.filter((file) => !nested.some((folder) => isInside(file, folder)));
    const files = [...new Set([...own, ...asked])].sort();
    const configuration = path.join(root, CONFIGURATION_FILE);
    return { root, files, asked, ...(existsSync(configuration) ? { configuration } : {}) };
  }
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** What is at a path: undefined when nothing is. A link that leads to itself is unreadable. */
function statsOf(file: string): Stats | undefined | 'unreadable' {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return 'unreadable';
  }
}
