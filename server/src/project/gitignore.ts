import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders that never hold a project's own documents. */
const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** What the `.gitignore` files of a repository leave out. Each is read once, when a path below it is first asked about. */
export class GitIgnore {
  private readonly patterns = new Map<string, Ignore | undefined>();
  private readonly repositories = new Map<string, string | undefined>();

  /** Whether git leaves out this entry of a folder; the folder itself is taken to be kept. */
  ignores(folder: string, name: string, isFolder: boolean): boolean {
    if (isFolder && NEVER.has(name)) return true;
    const entry = path.join(folder, name);
    for (let above = folder; ; above = path.dirname(above)) {
      const verdict = this.patternsOf(above)?.test(relativeTo(above, entry, isFolder));
      if (verdict?.ignored) return true;
      if (verdict?.unignored) return false;
      if (above === this.repositoryOf(folder) || above === path.dirname(above)) return false;
    }
  }

  private patternsOf(folder: string): Ignore | undefined {
    if (!this.patterns.has(folder)) this.patterns.set(folder, readPatterns(path.join(folder, '.gitignore')));
    return this.patterns.get(folder);
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

function readPatterns(file: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function relativeTo(folder: string, entry: string, isFolder: boolean): string {
  const relative = path.relative(folder, entry).split(path.sep).join('/');
  return isFolder ? `${relative}/` : relative;
}
