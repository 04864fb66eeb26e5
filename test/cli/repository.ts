import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment, folderWith } from './afspraak.ts';

const AUTHOR = { name: 'Test', email: 'test@example.com' };
const IDENTITY = {
  GIT_AUTHOR_NAME: AUTHOR.name,
  GIT_AUTHOR_EMAIL: AUTHOR.email,
  GIT_COMMITTER_NAME: AUTHOR.name,
  GIT_COMMITTER_EMAIL: AUTHOR.email,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: path.join(import.meta.dirname, 'no-such-file'),
};

/** Runs git in a folder. Throws with its words when it fails. */
export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, env: environment(IDENTITY), encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** A repository of its own for one test, with these files committed on the branch `main`. */
export function repositoryWith(files: Record<string, string>): string {
  const cwd = folderWith(files);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commitAll(cwd);
  return cwd;
}

/** Commits all that there is in a repository. */
export function commitAll(cwd: string): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message=x');
}

/** Writes files of a folder; removes those without a text. */
export function change(cwd: string, files: Record<string, string | undefined>): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) rmSync(path.join(cwd, name), { force: true });
    else writeFileSync(path.join(cwd, name), text);
  }
}
