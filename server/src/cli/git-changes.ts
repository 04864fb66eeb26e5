import path from 'node:path';
import type { Localized } from '../project/localized.ts';
import { CouldNotRun } from './could-not-run.ts';
import { askGit, gitAnswer, partsOf } from './git.ts';

/** A file that differs from what it was. */
export interface ChangedFile {
  /** Absolute path, without symbolic links in the folders of the repository. */
  file: string;
  /** The name by which git knows the old content; undefined when there was none, or when it was no file. */
  object: string | undefined;
  isNew: boolean;
  isDeleted: boolean;
}

/** A repository as it was, against its files as they are now. */
export interface GitChanges {
  changed: readonly ChangedFile[];
  /** Files that git was never told of and does not ignore. */
  untracked: readonly string[];
  /** Whether there was a file, or something else, at this absolute path. */
  had(file: string): boolean;
  /** The old contents of changed files, in the same order. */
  contents(objects: readonly string[]): Buffer[];
}

/**
 * What changed in the repository around a folder since its history left that of `ref`: committed, staged, unstaged and new. A file
 * that moved was deleted and came anew. Throws {@link CouldNotRun} when git cannot tell.
 */
export function changesSince(ref: string, folder: string): GitChanges {
  const root = rootOf(folder);
  const base = baseOf(ref, root);
  const absolute = (file: string) => path.join(root, file);
  const old = new Set(
    partsOf(gitAnswer(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', base])).map(absolute),
  );
  const others = partsOf(gitAnswer(root, ['ls-files', '-z', '--others', '--exclude-standard']));
  return {
    changed: changedFiles(partsOf(gitAnswer(root, ['diff', ...PLAIN, base, '--'])), absolute),
    untracked: others.map(absolute),
    had: (file) => old.has(file),
    contents: (objects) => contentsOf(objects, root),
  };
}

/** What users may have configured otherwise. */
const PLAIN = [
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--no-color',
  '--ignore-submodules=all',
];

function rootOf(folder: string): string {
  const { answer, complaint } = askGit(folder, ['rev-parse', '--show-toplevel']);
  if (answer) return path.resolve(lineOf(answer));
  if (complaint.includes('not a git repository')) throw new CouldNotRun(noRepository(folder));
  throw new CouldNotRun({ nl: `Git weigert: ${complaint}`, en: `Git refuses: ${complaint}` });
}

/** The last commit that `ref` and what is checked out have in common. */
function baseOf(ref: string, root: string): string {
  const commit = commitOf(ref, root);
  const head = commitOf('HEAD', root);
  const isShallow = lineOf(gitAnswer(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
  if (!commit || !head) throw new CouldNotRun(isShallow ? shallow(ref) : unknown(ref));
  const { answer } = askGit(root, ['merge-base', commit, head]);
  if (!answer) throw new CouldNotRun(isShallow ? shallow(ref) : unrelated(ref));
  return lineOf(answer);
}

function commitOf(ref: string, root: string): string | undefined {
  const { answer } = askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return answer && lineOf(answer);
}

function lineOf(answer: Buffer): string {
  return answer.toString('utf8').replace(/\n$/, '');
}

/** Modes by which git knows files, executable or not. */
const FILE_MODES = /^100/;

/** Reads pairs of `:oldmode newmode oldobject newobject status` and path. */
function changedFiles(parts: readonly string[], absolute: (file: string) => string): ChangedFile[] {
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [mode = '', , object = '', , status = ''] = (parts[at] ?? '').slice(1).split(' ');
    const file = absolute(parts[at + 1] ?? '');
    const isFile = FILE_MODES.test(mode);
    files.push({ file, object: isFile ? object : undefined, isNew: status === 'A', isDeleted: status === 'D' });
  }
  return files;
}

/** Reads `object type size`, the content and a line end, one after the other. */
function contentsOf(objects: readonly string[], root: string): Buffer[] {
  if (objects.length === 0) return [];
  const answer = gitAnswer(root, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  let at = 0;
  return objects.map(() => {
    const start = answer.indexOf('\n', at) + 1;
    const size = Number(answer.toString('latin1', at, start).split(' ')[2]);
    if (!Number.isInteger(size)) throw new CouldNotRun(incomplete());
    at = start + size + 1;
    return answer.subarray(start, start + size);
  });
}

function noRepository(folder: string): Localized {
  return {
    nl: `--changed-since vraagt aan git wat er veranderde, en ${folder} staat niet in een git-repository.`,
    en: `--changed-since asks git what changed, and ${folder} is not in a git repository.`,
  };
}

function unknown(ref: string): Localized {
  return {
    nl: `Git kent hier geen commit ‘${ref}’. Haal de tak eerst op (git fetch origin TAK), of noem een andere.`,
    en: `Git knows no commit ‘${ref}’ here. Fetch the branch first (git fetch origin BRANCH), or name another one.`,
  };
}

function unrelated(ref: string): Localized {
  return {
    nl: `‘${ref}’ en wat is uitgecheckt hebben geen geschiedenis gemeen. Noem een commit waaruit dit is voortgekomen.`,
    en: `‘${ref}’ and what is checked out have no history in common. Name a commit that this came from.`,
  };
}

function shallow(ref: string): Localized {
  const how = 'GitHub Actions: actions/checkout, with: fetch-depth: 0; GitLab: GIT_DEPTH: 0; git fetch --unshallow';
  return {
    nl: `Deze kloon is ondiep: de geschiedenis tot aan ‘${ref}’ ontbreekt. Haal die ook op (${how}).`,
    en: `This clone is shallow: the history up to ‘${ref}’ is missing. Fetch that as well (${how}).`,
  };
}

function incomplete(): Localized {
  return {
    nl: 'Git heeft de oude inhoud van een bestand niet. Haal de kloon volledig op, zonder --filter.',
    en: 'Git does not have the old content of a file. Make the clone complete, without --filter.',
  };
}
