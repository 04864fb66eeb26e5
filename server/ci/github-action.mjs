// The step of the GitHub Action that lints. Inputs come in variables and leave as arguments, so that no shell reads them.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';

const { env } = process;
const COMMAND = 'bin/afspraak.mjs';
const COULD_NOT_RUN = 2;

/** Lines of an input, without spaces around them. */
function lines(name) {
  return input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function input(name) {
  return (env[`AFSPRAAK_${name}`] ?? '').trim();
}

/** Path of the command: of the package that was asked for, else of the project's own, else of this repository. */
function command() {
  if (input('PACKAGE') !== '') return installed(path.join(env.RUNNER_TEMP, 'afspraak'));
  return ofProject(process.cwd()) ?? ofRepository(path.resolve(import.meta.dirname, '../..'));
}

/** Where npm puts the packages of a prefix differs by platform. */
function installed(prefix) {
  const places = ['lib/node_modules/afspraak', 'node_modules/afspraak'].map((place) =>
    path.join(prefix, place, COMMAND),
  );
  const found = places.find(existsSync);
  if (found === undefined) stop('the package that was asked for holds no afspraak');
  return found;
}

function ofProject(folder) {
  const file = path.join(folder, 'node_modules/afspraak', COMMAND);
  if (existsSync(file)) return file;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : ofProject(parent);
}

function ofRepository(root) {
  if (!existsSync(path.join(root, 'server/dist/cli.mjs'))) build(root);
  return path.join(root, 'server', COMMAND);
}

function build(root) {
  console.log('::group::Build afspraak');
  for (const step of ['npm ci --no-audit --no-fund', 'npm run build']) {
    const { status } = spawnSync(step, { cwd: root, stdio: 'inherit', shell: true });
    if (status !== 0) stop(`‘${step}’ failed`);
  }
  console.log('::endgroup::');
}

function stop(reason) {
  console.log(`::error title=afspraak::${reason}`);
  process.exit(COULD_NOT_RUN);
}

/** An option of the command, when the input of that name has a value. */
function option(name) {
  const value = input(name.toUpperCase().replaceAll('-', '_'));
  return value === '' ? [] : [`--${name}=${value}`];
}

/** The path that later steps know a file by; what is in it cannot set another output. */
function fromWorkspace(file) {
  const relative = path.relative(env.GITHUB_WORKSPACE, path.resolve(file));
  return relative.replaceAll(path.sep, '/').replace(/[\r\n]/g, ' ');
}

const reports = mkdtempSync(path.join(env.RUNNER_TEMP, 'afspraak-'));
const found = path.join(reports, 'findings.jsonl');
const summary = path.join(reports, 'summary.md');
const formats = lines('FORMATS');
if (!formats.some((format) => !format.includes('='))) formats.unshift('github');
if (input('SARIF') !== '') formats.push(`sarif=${input('SARIF')}`);
formats.push(`json-lines=${found}`, `markdown=${summary}`);

const options = [
  ...option('config'),
  'lint',
  ...formats.map((format) => `--format=${format}`),
  ...['fail-on', 'max-warnings', 'baseline', 'changed-since'].flatMap(option),
];
const { status } = spawnSync(process.execPath, [command(), ...options, '--', ...lines('PATHS')], { stdio: 'inherit' });

const count = existsSync(found) ? readFileSync(found, 'utf8').split('\n').length - 1 : 0;
const sarif = input('SARIF') === '' ? '' : fromWorkspace(input('SARIF'));
appendFileSync(env.GITHUB_OUTPUT, `findings=${count}\nsarif=${sarif}\n`);
if (input('SUMMARY') === 'true' && existsSync(summary)) {
  appendFileSync(env.GITHUB_STEP_SUMMARY, readFileSync(summary));
}
process.exitCode = status ?? COULD_NOT_RUN;
