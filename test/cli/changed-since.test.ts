import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlyChanged } from '../../server/src/cli/changed-since.ts';
import { createContext } from '../../server/src/cli/context.ts';
import { type OpenProject, openProjects } from '../../server/src/cli/open-projects.ts';
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { type LintProject, lintProject } from '../../server/src/lint/lint.ts';
import { edit, FILES, generatedProject } from '../project/edits.ts';
import { afspraak, folderWith, type RunOptions, TODAY } from './afspraak.ts';
import { change, commitAll, git, repositoryWith } from './repository.ts';

const OWN_FINDING = 'medewerker jan {\n  leidinggevende: niemand\n}\n';
const PROJECT = {
  'els.afspraak': 'medewerker els\n',
  'jan.afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n',
  'los.afspraak': 'medewerker piet {\n  leidinggevende: niemand\n}\n',
};

function since(cwd: string, ref: string, ...args: string[]) {
  return afspraak(['lint', `--changed-since=${ref}`, ...args], { cwd });
}

/** The documents that are reported, with their rules. */
function reported(cwd: string, ref = 'main'): string[] {
  const { stdout, stderr } = since(cwd, ref, '--format', 'json');
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
  return findings.map(({ file, rule }) => `${file} ${rule.split('/')[1]}`);
}

describe('lint --changed-since', () => {
  test('reports nothing where nothing changed, and otherwise only what did', () => {
    const cwd = repositoryWith(PROJECT);
    expect(since(cwd, 'main')).toEqual({ status: 0, stdout: 'Nothing found in 0 documents\n', stderr: '' });
    change(cwd, { 'jan.afspraak': OWN_FINDING });
    expect(reported(cwd)).toEqual(['jan.afspraak unresolved-name']);
    git(cwd, 'add', '.');
    expect(reported(cwd)).toEqual(['jan.afspraak unresolved-name']);
    git(cwd, 'switch', '--quiet', '--create', 'tak');
    commitAll(cwd);
    expect(reported(cwd)).toEqual(['jan.afspraak unresolved-name']);
    expect(reported(cwd, 'HEAD')).toEqual([]);
  });

  test.each([
    ['deleted', { 'els.afspraak': undefined }],
    ['renamed', { 'els.afspraak': 'medewerker elsje\n' }],
  ])('reports who refers to what is %s', (_, changes) => {
    const cwd = repositoryWith(PROJECT);
    change(cwd, changes);
    expect(reported(cwd)).toEqual(['jan.afspraak unresolved-name']);
  });

  test('a file that moved is new, and one that git was not told of as well', () => {
    const cwd = repositoryWith(PROJECT);
    git(cwd, 'mv', 'los.afspraak', 'één "twee".afspraak');
    change(cwd, { 'nieuw.afspraak': OWN_FINDING.replace('jan', 'mia') });
    expect(reported(cwd)).toEqual(['nieuw.afspraak unresolved-name', 'één "twee".afspraak unresolved-name']);
  });

  test('what only the other branch changed is not counted', () => {
    const cwd = repositoryWith(PROJECT);
    git(cwd, 'switch', '--quiet', '--create', 'tak');
    change(cwd, { 'jan.afspraak': OWN_FINDING });
    commitAll(cwd);
    git(cwd, 'switch', '--quiet', 'main');
    change(cwd, { 'los.afspraak': PROJECT['los.afspraak'].replace('niemand', 'nobody') });
    commitAll(cwd);
    git(cwd, 'switch', '--quiet', 'tak');
    expect(reported(cwd)).toEqual(['jan.afspraak unresolved-name']);
  });

  test.each([
    ['afspraak.json', '{}'],
    ['.gitignore', 'els.afspraak\n'],
  ])('all is reported when %s changed', (file, text) => {
    const cwd = repositoryWith(PROJECT);
    change(cwd, { [file]: text });
    expect(reported(cwd)).toContain('los.afspraak unresolved-name');
  });

  test('a configuration that was installed changes with what says which packages are', () => {
    const cwd = repositoryWith({
      ...PROJECT,
      'afspraak.json': '{ "extends": "basis" }',
      'node_modules/basis/afspraak.json': '{ "country": "NL" }',
      '.gitignore': 'node_modules\n',
      'package.json': '{}',
    });
    expect(reported(cwd)).toEqual([]);
    change(cwd, { 'package.json': '{ "private": true }' });
    expect(reported(cwd)).toContain('los.afspraak unresolved-name');
  });

  test('a document behind a symbolic link changes with its file', () => {
    const cwd = repositoryWith({ 'bron.txt': 'medewerker jan\n' });
    symlinkSync('bron.txt', path.join(cwd, 'jan.afspraak'));
    commitAll(cwd);
    expect(since(cwd, 'main', 'jan.afspraak').stdout).toBe('Nothing found in 0 documents\n');
    change(cwd, { 'bron.txt': OWN_FINDING });
    expect(since(cwd, 'main', 'jan.afspraak').stdout).toContain('structure/unresolved-name');
  });

  test('is about the documents of the paths that are given, and --fix keeps to them', () => {
    const suppressed = 'taal: nl\n// afspraak-ignore structure/syntax: nergens voor nodig\n';
    const cwd = repositoryWith({ 'a.afspraak': `${suppressed}taak A\n`, 'b.afspraak': `${suppressed}taak B\n` });
    change(cwd, { 'b.afspraak': `${suppressed}taak B\n\n` });
    expect(since(cwd, 'main', 'a.afspraak').stdout).toBe('Nothing found in 0 documents\n');
    expect(since(cwd, 'main', '--fix').stderr).toBe('1 fixed in 1 document\n');
    expect(git(cwd, 'status', '--short')).toBe('M b.afspraak');
  });

  test('works from a folder below, and heeds no configuration of git that changes what it says', () => {
    const cwd = repositoryWith({ 'x/a.afspraak': 'taak A\n', 'y/b.afspraak': 'taak B\n' });
    git(cwd, 'config', 'diff.relative', 'true');
    git(cwd, 'config', 'diff.external', 'false');
    git(cwd, 'config', 'diff.renames', 'copies');
    renameSync(path.join(cwd, 'x/a.afspraak'), path.join(cwd, 'x/c.afspraak'));
    change(cwd, { 'x/c.afspraak': OWN_FINDING });
    expect(reported(path.join(cwd, 'x'))).toEqual(['c.afspraak unresolved-name']);
  });
});

describe('lint --changed-since cannot run', () => {
  const said = (cwd: string, ref: string, options: RunOptions = {}) => {
    const { status, stdout, stderr } = afspraak(['lint', `--changed-since=${ref}`], { cwd, ...options });
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };

  test('with a name that is no commit, whatever it looks like', () => {
    const cwd = repositoryWith(PROJECT);
    for (const ref of [
      'nergens',
      '--output=owned',
      '-h',
      '',
      '$(touch owned)',
      'main; touch owned',
      '`touch owned`',
      'main:els.afspraak',
    ]) {
      expect(said(cwd, ref)).toContain(`Git knows no commit ‘${ref}’ here.`);
    }
    expect(git(cwd, 'status', '--short')).toBe('');
  });

  test('where there is no repository, no commit, or no git', () => {
    const cwd = folderWith(PROJECT);
    expect(said(cwd, 'main')).toContain('is not in a git repository');
    git(cwd, 'init', '--quiet');
    expect(said(cwd, 'main')).toContain('Git knows no commit ‘main’');
    const bin = path.join(cwd, 'leeg');
    mkdirSync(bin);
    expect(said(cwd, 'main', { env: { PATH: bin } })).toContain('git is not installed');
  });

  test('in a clone without the history, and says how to get that', () => {
    const origin = repositoryWith(PROJECT);
    git(origin, 'switch', '--quiet', '--create', 'tak');
    change(origin, { 'jan.afspraak': OWN_FINDING });
    commitAll(origin);
    const cwd = folderWith();
    git(cwd, 'clone', '--quiet', '--depth=1', '--branch=tak', `file://${origin}`, 'kloon');
    const clone = path.join(cwd, 'kloon');
    expect(said(clone, 'origin/main')).toContain('fetch-depth: 0');
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    expect(said(clone, 'origin/main')).toContain('fetch-depth: 0');
    git(clone, 'fetch', '--quiet', '--unshallow');
    expect(reported(clone, 'origin/main')).toEqual(['jan.afspraak unresolved-name']);
  });

  test('with what it does not go together with', () => {
    const cwd = repositoryWith(PROJECT);
    expect(since(cwd, 'main', '--shard', '1/2').stderr).toContain('cannot be used with');
    expect(since(cwd, 'main', '--cache').stderr).toContain('cannot be used with');
  });
});

/** What each document of a project is found to have, as a reader sees it. */
function found(project: LintProject): Map<string, string> {
  return new Map(
    [...lintProject(project)].map((document) => {
      const findings = 'findings' in document ? document.findings : [];
      const seen = findings.map(({ rule, severity, message, span, related }) => {
        return [rule, severity, message, span, related.map((place) => [place.uri, place.span, place.message])];
      });
      return [document.uri, JSON.stringify(seen)];
    }),
  );
}

type Files = Record<string, string | undefined>;

/** The files after something happened to one of them. */
function after(files: Files, happened: FcType<typeof edit>): Files {
  const own = `${happened.file}.afspraak`;
  if (happened.kind === 'write') return { ...files, [own]: happened.text };
  const without = { ...files, [own]: undefined };
  return happened.kind === 'delete' ? without : { ...without, [`${happened.to}.afspraak`]: files[own] };
}

type FcType<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

test('no new finding is missed, whatever changed and wherever git has it', () => {
  const cwd = repositoryWith({ 'afspraak.json': '{}', 'altijd.afspraak': 'taak Altijd\n' });
  const context = { ...createContext({ color: false, today: TODAY }), cwd };
  const project = () => openProjects(['.'], context)[0] as OpenProject;
  const step = fc.record({ edit, where: fc.constantFrom('working tree', 'index', 'commit') });
  const history = fc.tuple(generatedProject, fc.array(step, { minLength: 1, maxLength: 4 }));
  let [all, some] = [0, 0];
  for (const [texts, steps] of fc.sample(history, { numRuns: 12, seed: 20261122 })) {
    let files: Files = Object.fromEntries(FILES.map((name, at) => [`${name}.afspraak`, texts[at]]));
    change(cwd, files);
    commitAll(cwd);
    const start = git(cwd, 'rev-parse', 'HEAD');
    const before = found(project());
    for (const { edit: happened, where } of steps) {
      files = after(files, happened);
      change(cwd, files);
      if (where !== 'working tree') git(cwd, 'add', '--all');
      if (where === 'commit') commitAll(cwd);
    }
    const full = found(project());
    const partial = found(onlyChanged([project()], start)[0] as OpenProject);
    for (const [uri, findings] of full) if (before.get(uri) !== findings) expect(partial.get(uri)).toBe(findings);
    for (const [uri, findings] of partial) expect(full.get(uri)).toBe(findings);
    all += full.size;
    some += partial.size;
  }
  expect([all > 60, some < all]).toEqual([true, true]);
});
