'use strict';

const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { enableCompileCache, getCompileCacheDir } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');

/** A bundle with a hash in its name. */
const NAMED_BY_CONTENT = /chunk-\w+\.cjs$/;

const LONGEST_NAME = 200;

/** Milliseconds after which kept code may be that of a build that is gone: thirty days. What is still in use is kept again. */
const LONGEST_KEPT = 30 * 24 * 3_600_000;

/** Major versions of Node with which the flag below was tried; V8 complains about flags that it does not know. */
const TRIED = ['22', '24'];

/**
 * Lets bundles be compiled only once, where Node allows it. Its own cache holds what it compiled of a file before running it, which
 * leaves out most functions; so what a command compiled is kept here, at the end of the first run of that command.
 * @param {NodeJS.Require} require
 * @param {readonly string[]} args of the command line
 */
exports.keepCode = function keepCode(require, args) {
  const folder = cacheFolder();
  if (folder === undefined) return;
  const command = args.find((each) => /^[a-z]+$/.test(each)) ?? '';
  const compiled = [];
  process.once('exit', () => {
    if (compiled.length === 0) return;
    forgetCode(true);
    if (flagsChanged(folder)) return;
    for (const { script, kept } of compiled) keep(script, kept);
    removeOld(path.join(folder, 'bundles'));
  });
  require.extensions['.cjs'] = (module, file) => {
    // V8 compares no more than the length of a text with what was kept, so a name has to tell the content.
    if (!NAMED_BY_CONTENT.test(file)) return require.extensions['.js'](module, file);
    const name = file.replace(/[^\w.]+/g, '-').slice(-LONGEST_NAME);
    const kept = path.join(folder, 'bundles', `${name}-${command}`);
    if (compiled.length > 0) forgetCode(true);
    const script = scriptOf(file, readIfThere(kept));
    if (script.cachedDataRejected !== false) compiled.push({ script, kept });
    if (compiled.length > 0) forgetCode(false);
    return run(script, module, file);
  };
};

/** Where Node keeps compiled code: in the user's own cache, where nobody else can put any. */
function cacheFolder() {
  const { env, platform } = process;
  const home = env.HOME && `${env.HOME}/.cache`;
  const cache = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || home;
  if (cache && env.NODE_COMPILE_CACHE === undefined) enableCompileCache?.(`${cache}/afspraak/compiled`);
  return getCompileCacheDir?.();
}

function scriptOf(file, cachedData) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  return new Script(source, { filename: file, cachedData });
}

function run(script, module, file) {
  const { exports } = module;
  const require = (name) => module.require(name);
  script.runInThisContext().call(exports, exports, require, module, file, path.dirname(file));
}

/**
 * Whether V8 forgets code that has not run for a while, as it does unless told otherwise. When a first run takes long, that is all
 * that starts a command, and the next ones would have to compile it.
 */
function forgetCode(isAllowed) {
  const [major] = process.versions.node.split('.');
  if (!TRIED.includes(major)) return;
  process.getBuiltinModule('node:v8').setFlagsFromString(isAllowed ? '--flush-bytecode' : '--no-flush-bytecode');
}

/** V8 takes code only back with the flags that it had when that was kept; Node names the folder after those it started with. */
function flagsChanged(folder) {
  const { cachedDataVersionTag } = process.getBuiltinModule('node:v8');
  return !folder.includes(cachedDataVersionTag().toString(16));
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Nothing but time is lost when this fails. V8 trusts what it is given, so a file is whole before it gets its name. */
function keep(script, file) {
  const unfinished = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, script.createCachedData(), { mode: 0o600, flush: true });
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/** Removes code that was kept long ago: nobody else tells when a build is gone. */
function removeOld(bundles) {
  try {
    const since = Date.now() - LONGEST_KEPT;
    const files = readdirSync(bundles).map((name) => path.join(bundles, name));
    for (const file of files) if (statSync(file).mtimeMs < since) rmSync(file, { force: true });
  } catch {
    // Another run may remove the same files.
  }
}
