import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { BINARY, environment, ROOT, sharedFolderWith } from '../cli/afspraak.ts';
import { type Block, blocksOf, documentText } from './documents.ts';
import { mistakesOfWorkflow } from './github-parser.ts';
import { readPipeline } from './gitlab-parser.ts';

const BLOCKS = blocksOf(documentText('docs/ci.md'));
const WRONG = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';

/** Stand-ins for programs that commands of the document call. `npx` notes how each call of the command line ended. */
const PROGRAMS: Readonly<Record<string, string>> = {
  npx: `[ "$1" = --no-install ] && shift\n[ "$1" = afspraak ] || exit 64\nshift\n"$NODE" "$BINARY" "$@"\nstatus=$?\necho $status >> "$STATUSES"\nexit $status`,
  docker: `[ "$1" = run ] || exit 0\nwhile [ "$1" != afspraak ]; do shift; done\nexec npx "$@"`,
  reviewdog: `"$NODE" -e 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).diagnostics[0].message.trim()'\necho $? >> "$STATUSES"`,
};
const PROGRAM_FOLDER = sharedFolderWith(
  Object.fromEntries(Object.entries(PROGRAMS).map(([name, script]) => [name, `#!/bin/bash\n${script}\n`])),
);
beforeAll(() => {
  for (const name of Object.keys(PROGRAMS)) chmodSync(path.join(PROGRAM_FOLDER, name), 0o755);
});

const UNCHANGED = sharedFolderWith({});

/** Runs the lines of a block in a repository with a finding, uncommitted. Gives how each call of the command line ended. */
function statusesOf(text: string): number[] {
  const cwd = path.join(UNCHANGED, 'work');
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd);
  const statuses = path.join(UNCHANGED, 'statuses');
  writeFileSync(statuses, '');
  const env = environment({
    PATH: [PROGRAM_FOLDER, path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    NODE: process.execPath,
    BINARY,
    STATUSES: statuses,
    HOME: UNCHANGED,
  });
  const commit = 'git -c user.name=test -c user.email=test@example.org commit --quiet --allow-empty --message=test';
  const prepare = `git init --quiet --initial-branch=main && ${commit} && git update-ref refs/remotes/origin/main HEAD`;
  spawnSync('bash', ['-c', prepare], { cwd, env });
  for (const name of ['vlot.afspraak', 'a.afspraak']) writeFileSync(path.join(cwd, name), WRONG);
  const { stderr } = spawnSync('bash', ['-c', text], { cwd, env, encoding: 'utf8' });
  expect(stderr).not.toMatch(/command not found|syntax error/);
  return readFileSync(statuses, 'utf8').split('\n').filter(Boolean).map(Number);
}

/** How the calls under some headings end: 0 nothing to report, 1 findings. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  'In a pipeline': [1, 1, 1, 1],
  'Known findings': [0, 0, 0],
  'From standard input': [1],
  Speed: [1, 1],
  'In parts': [0, 0, 0, 1],
  'A git hook': [1],
  Docker: [1, 1],
  reviewdog: [0, 0],
};
const SHELL = BLOCKS.filter(({ language }) => language === 'sh');

test('every heading of which more is known has a block', () => {
  const headings = SHELL.map(({ heading }) => heading);
  expect(headings).toEqual(expect.arrayContaining(Object.keys(EXPECTED)));
});

test.each(SHELL)('the commands under ‘$heading’ run', ({ heading, text }) => {
  const statuses = statusesOf(text);
  expect(statuses.length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status !== 0 && status !== 1)).toEqual([]);
  if (EXPECTED[heading]) expect(statuses).toEqual(EXPECTED[heading]);
});

type Data = Record<string, unknown>;
const YAML = BLOCKS.filter(({ language }) => language === 'yaml').map((block) => ({
  ...block,
  data: parse(block.text),
}));
const isSteps = (data: Data) => Array.isArray(data);
const isWorkflow = (data: Data) => 'jobs' in data;
const isHooks = (data: Data) => 'repos' in data;
const isAzure = (data: Data) => 'pool' in data;
const KINDS = [isSteps, isWorkflow, isHooks, isAzure];
const of = (kind: (data: Data) => boolean) => YAML.filter(({ data }) => kind(data));

/** A workflow of which these are the steps. */
function workflowWith(steps: string): string {
  return `on: pull_request\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}`;
}

interface Step {
  uses?: string;
  with?: Record<string, string>;
}
interface Job {
  steps: Step[];
}

describe('pipelines', () => {
  test('every block of yaml is whole, and is there for each of the services', () => {
    for (const { text } of YAML)
      expect(parseAllDocuments(text, { strict: true }).flatMap(({ errors }) => errors)).toEqual([]);
    expect(KINDS.map((kind) => of(kind).length > 0)).toEqual(KINDS.map(() => true));
  });

  test('GitHub takes the workflows and steps, and the action its inputs', () => {
    const workflows = [...of(isWorkflow).map(({ text }) => text), ...of(isSteps).map(({ text }) => workflowWith(text))];
    expect(workflows.flatMap(mistakesOfWorkflow)).toEqual([]);
    expect(mistakesOfWorkflow(workflowWith('- runs: npm ci'))).not.toEqual([]);

    const action: { inputs: object } = parse(documentText('action.yml'));
    const jobs = workflows.flatMap((text): Job[] => Object.values(parse(text).jobs));
    const used = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('afspraak/'));
    expect(used.length).toBeGreaterThan(1);
    const names = used.flatMap((step) => Object.keys(step.with ?? {}));
    expect(names.filter((name) => !(name in action.inputs))).toEqual([]);
  });

  test('GitLab takes the others', () => {
    const pipelines = YAML.filter(({ data }) => !KINDS.some((kind) => kind(data)));
    expect(pipelines.length).toBeGreaterThan(1);
    const template = documentText('server/ci/afspraak.gitlab-ci.yml');
    for (const { text } of pipelines) {
      const here = text.replace(/remote: .*\/afspraak\.gitlab-ci\.yml/, 'local: template.yml');
      const { valid, told } = readPipeline(here, { 'template.yml': template });
      expect({ valid, told }).toEqual({ valid: true, told: expect.stringMatching(/^afspraak /m) });
    }
  });

  test('pre-commit finds the hooks that are named', () => {
    const offered: { id: string }[] = parse(documentText('.pre-commit-hooks.yaml'));
    type Repository = { repo: string; rev?: string; hooks: { id: string; entry?: string; language?: string }[] };
    const repositories = of(isHooks).flatMap(({ data }) => data.repos as Repository[]);
    const missing = repositories.flatMap(({ repo, rev, hooks }) =>
      repo === 'local'
        ? hooks.filter(({ entry, language }) => !entry || !language)
        : hooks.filter(({ id }) => !rev || !offered.some((hook) => hook.id === id)),
    );
    expect(missing).toEqual([]);
  });
});

test('the file of every report that a recipe hands on is one that it makes', () => {
  const made = (text: string) => [...text.matchAll(/(?:--format [a-z-]+=|sarif: )([\w.-]+)/g)].map((match) => match[1]);
  const handedOn = /(?:testResultsFiles:|codequality:|junit:|junit '|pattern: ') ?([\w.-]+\.(?:xml|json))/g;
  const recipes = BLOCKS.filter(({ language }) => language === 'yaml' || language === 'groovy');
  const lost = recipes.flatMap(({ text }: Block) => {
    const files = made(text);
    return [...text.matchAll(handedOn)].map((match) => match[1]).filter((file) => !files.includes(file));
  });
  expect(lost).toEqual([]);
  expect(recipes.flatMap(({ text }) => [...text.matchAll(handedOn)]).length).toBeGreaterThan(3);
});

test('paths of the repository in the recipes exist', () => {
  const links = [...documentText('docs/ci.md').matchAll(/\]\((\.\.\/[^)#]+)/g)].map((match) => match[1] ?? '');
  for (const link of links) expect(readFileSync(path.join(ROOT, 'docs', link), 'utf8')).not.toBe('');
});
