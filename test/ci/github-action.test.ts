import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../server/src/cli/program.ts';
import { environment, folderWith, ROOT } from '../cli/afspraak.ts';
import { mistakesOfAction } from './github-parser.ts';

const TEXT = readFileSync(path.join(ROOT, 'action.yml'), 'utf8');

interface Step {
  if?: string;
  with?: Record<string, unknown>;
  run?: string;
  env?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { steps: Step[] };
}
const ACTION: Action = parse(TEXT);

/** What the last step that runs a command did, with the files that GitHub reads afterwards. */
interface Ran {
  status: number | null;
  stdout: string;
  outputs: Record<string, string>;
  summary: string;
}

/** Runs the step that lints as GitHub would, in a workspace and with these inputs. */
function lintStep(workspace: string, inputs: Record<string, string> = {}): Ran {
  const step = ACTION.runs.steps.at(-1);
  if (!step?.run || !step.env) throw new Error('the action ends with no command');
  const runner = folderWith({ output: '', summary: '' });
  const given = Object.entries(step.env).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
    return [name, inputs[input] ?? ACTION.inputs[input]?.default ?? `no input ${input}`];
  });
  const env = environment({
    ...Object.fromEntries(given),
    PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: path.join(runner, 'output'),
    GITHUB_STEP_SUMMARY: path.join(runner, 'summary'),
    RUNNER_TEMP: runner,
  });
  const shell = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run];
  const { status, stdout } = spawnSync('bash', shell, {
    cwd: path.join(workspace, inputs['working-directory'] ?? '.'),
    env,
    encoding: 'utf8',
  });
  const output = readFileSync(path.join(runner, 'output'), 'utf8').trim().split('\n');
  const outputs = Object.fromEntries(output.map((line) => line.split(/=(.*)/) as [string, string]));
  return { status, stdout, outputs, summary: readFileSync(path.join(runner, 'summary'), 'utf8') };
}

const WRONG = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';

test('the action is one that GitHub reads, and its outputs come from a step that sets them', () => {
  expect(mistakesOfAction(TEXT)).toEqual([]);
  expect(mistakesOfAction(TEXT.replace('using: composite', 'usng: composite'))).not.toEqual([]);
  const set = Object.keys(lintStep(folderWith({ 'a.afspraak': WRONG })).outputs);
  expect(Object.entries(ACTION.outputs).map(([name, { value }]) => [name, value])).toEqual(
    set.map((name) => [name, `\${{ steps.lint.outputs.${name} }}`]),
  );
});

test('Node.js is left to the job when no version is asked for, and nothing is kept between runs', () => {
  const [node] = ACTION.runs.steps;
  expect(node).toMatchObject({ if: "inputs.node-version != ''", with: { 'package-manager-cache': false } });
});

test('inputs stand in no command, and the options that they become exist', () => {
  const commands = ACTION.runs.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toHaveLength(2);
  expect(commands.join()).not.toContain('${{');
  const program = createProgram();
  const options = [program, ...program.commands.filter((command) => command.name() === 'lint')]
    .flatMap((command) => command.options)
    .map(({ long }) => long?.slice(2));
  const script = ['paths', 'working-directory', 'package', 'formats', 'sarif', 'summary', 'node-version'];
  expect(options).toEqual(expect.arrayContaining(Object.keys(ACTION.inputs).filter((name) => !script.includes(name))));
});

test('findings become annotations, outputs and a summary, and fail the step', () => {
  const workspace = folderWith({ 'agreements/a.afspraak': WRONG });
  const inputs = { 'working-directory': 'agreements', sarif: 'out.sarif', formats: 'junit=out.xml' };
  const { status, stdout, outputs, summary } = lintStep(workspace, inputs);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=agreements\/a\.afspraak,line=3,/);
  expect(outputs).toEqual({ findings: '1', sarif: 'agreements/out.sarif' });
  expect(summary).toContain('structure/unresolved-name');
  expect(existsSync(path.join(workspace, 'agreements/out.sarif'))).toBe(true);
  expect(existsSync(path.join(workspace, 'agreements/out.xml'))).toBe(true);
});

test('options reach the command, and formats may have no annotations', () => {
  const workspace = folderWith({ 'a.afspraak': WRONG });
  const { status, stdout, summary } = lintStep(workspace, { formats: 'human', 'fail-on': 'never', summary: 'false' });
  expect({ status, summary }).toEqual({ status: 0, summary: '' });
  expect(stdout).toContain('a.afspraak:3:19 ');
  expect(stdout).not.toContain('::error');
});

test('nothing in an input is run, read as an option or set as another output', () => {
  const english = 'person mia {\n  manager: els\n}\n';
  const workspace = folderWith({ '$(touch pwned) b/a.afspraak': WRONG, '--fix.agreement': english });
  const hostile = { paths: '; touch pwned', sarif: 'x\nfindings=0', 'fail-on': 'error"; touch pwned; "' };
  expect(lintStep(workspace, hostile)).toMatchObject({ status: 2, outputs: { findings: '0', sarif: 'x findings=0' } });
  const { status, outputs } = lintStep(workspace, { paths: '$(touch pwned) b\n--fix.agreement' });
  expect({ status, findings: outputs.findings }).toEqual({ status: 1, findings: '2' });
  expect(existsSync(path.join(workspace, 'pwned'))).toBe(false);
});

test('the package that the project installed goes before that of the action, and one that was asked for before both', () => {
  const workspace = folderWith({ 'sub/a.afspraak': WRONG });
  const fake = (folder: string, name: string) => {
    mkdirSync(path.join(folder, 'afspraak/bin'), { recursive: true });
    writeFileSync(path.join(folder, 'afspraak/bin/afspraak.mjs'), `console.log('${name}');`);
  };
  fake(path.join(workspace, 'node_modules'), 'that of the project');
  expect(lintStep(workspace, { 'working-directory': 'sub' }).stdout).toBe('that of the project\n');
  const missing = lintStep(workspace, { package: 'something-else' });
  expect(missing).toMatchObject({ status: 2, stdout: expect.stringContaining('::error title=afspraak::') });
});
