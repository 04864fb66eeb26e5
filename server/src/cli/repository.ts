import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the repository that a folder is in; the folder itself when it is in none. */
export function repositoryFolder(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return folder;
  }
}
