import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { IGNORE_FILES } from './ignore-files.ts';

/** Folders that never hold a project's own documents. */
const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** A name that only patterns for all names match. */
const ANYTHING = '\u{FFFD}';

/** An ignore file, as a folder below it or beside it looks at it. */
interface IgnoreFile {
  file: string;
  patterns: Ignore;
  /** The way to the folder from where the ignore file is, with a slash after each name. */
  way: string;
}

/** What the ignore files of a repository leave out. Each is read once, when a path below it is first asked about. */
export class GitIgnore {
  /** The ignore files that count in a folder, those that decide first in front. */
  private readonly files = new Map<string, readonly IgnoreFile[]>();
  private readonly repositories = new Map<string, string | undefined>();

  /** Whether this entry of a folder is left out; the folder itself is taken to be kept. */
  ignores(folder: string, name: string, isFolder: boolean): boolean {
    return (isFolder && NEVER.has(name)) || this.fileAgainst(folder, name, isFolder) !== undefined;
  }

  /** The ignore file that leaves out a file, or a folder it is in. */
  leftOutBy(file: string, isFolder = false): string | undefined {
    const folder = path.dirname(file);
    if (folder === file || existsSync(path.join(file, '.git'))) return undefined;
    return this.leftOutBy(folder, true) ?? this.fileAgainst(folder, path.basename(file), isFolder);
  }

  /** The ignore file above a folder that leaves out the folder, or whatever is in it. */
  allLeftOutBy(folder: string): string | undefined {
    const above = path.dirname(folder);
    if (above === folder || existsSync(path.join(folder, '.git'))) return undefined;
    return this.leftOutBy(folder, true) ?? this.fileAgainst(above, `${path.basename(folder)}/${ANYTHING}`, false);
  }

  /** Takes a folder as one that was asked for: when ignore files above it leave out all of it, they do not count in it. */
  enter(folder: string): void {
    if (this.allLeftOutBy(folder) === undefined) return;
    this.repositories.set(folder, folder);
    this.files.delete(folder);
  }

  private fileAgainst(folder: string, name: string, isFolder: boolean): string | undefined {
    for (const { file, patterns, way } of this.filesFor(folder)) {
      const verdict = patterns.test(isFolder ? `${way}${name}/` : way + name);
      if (verdict.ignored) return file;
      if (verdict.unignored) return undefined;
    }
    return undefined;
  }

  private filesFor(folder: string): readonly IgnoreFile[] {
    const known = this.files.get(folder);
    if (known) return known;
    const own = IGNORE_FILES.flatMap((name) => readPatterns(path.join(folder, name)));
    const parent = path.dirname(folder);
    const isLast = folder === this.repositoryOf(folder) || folder === parent;
    const above = isLast ? [] : this.filesFor(parent);
    const files = [...own, ...above.map((each) => ({ ...each, way: `${each.way}${path.basename(folder)}/` }))];
    this.files.set(folder, files);
    return files;
  }

  /** The nearest folder upward that holds `.git`; ignore files above it do not count. */
  private repositoryOf(folder: string): string | undefined {
    const known = this.repositories.get(folder);
    if (known !== undefined || this.repositories.has(folder)) return known;
    const parent = path.dirname(folder);
    const found = existsSync(path.join(folder, '.git')) || parent === folder ? folder : this.repositoryOf(parent);
    this.repositories.set(folder, found);
    return found;
  }
}

function readPatterns(file: string): IgnoreFile[] {
  // Most folders have none, and to be told so by an exception takes longer.
  if (!existsSync(file)) return [];
  try {
    return [{ file, patterns: ignore().add(readFileSync(file, 'utf8')), way: '' }];
  } catch {
    return [];
  }
}
