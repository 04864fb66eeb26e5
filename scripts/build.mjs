// Generates the parser when the grammar changed and bundles the command line, the language server and the client.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { bundleForNode } from './bundle-for-node.mjs';
import { writeLicences } from './third-party-licences.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  target: 'es2024',
};
/** @type {esbuild.BuildOptions} */
const browser = { ...common, platform: 'browser', minify: true };

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...browser,
    entryPoints: ['server/src/main-browser.ts'],
    outfile: 'server/dist/server-browser.js',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: ['client/src/extension-node.ts'],
    outfile: 'client/dist/extension-node.cjs',
    platform: 'node',
    target: 'node22.12',
    // Some packages offer their ES module as `module` only.
    mainFields: ['module', 'main'],
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['client/src/extension-browser.ts'],
    outfile: 'client/dist/extension-browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: {
      'preview-webview': 'client/src/preview/page/main.ts',
      'preview-style': 'client/src/preview/page/style.css',
    },
    outdir: 'client/dist',
    format: 'iife',
  },
];

/** Stops with status 1 and one plain line, for mistakes that need no stack trace. */
function fail(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}

function newest(files) {
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function grammarFiles() {
  const folder = 'server/src/grammar';
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.langium'))
    .map((name) => path.join(folder, name));
}

function generateParser() {
  const grammars = grammarFiles();
  if (grammars.length === 0) fail('no grammar: server/src/grammar holds no .langium file');
  const output = 'server/src/grammar/generated/module.ts';
  const sources = [...grammars, 'langium-config.json', 'node_modules/langium-cli/package.json'];
  if (existsSync(output) && statSync(output).mtimeMs > newest(sources)) return;
  const langium = 'node_modules/langium-cli/bin/langium.js';
  const result = spawnSync(process.execPath, [langium, 'generate'], { encoding: 'utf8' });
  if (result.status !== 0) fail(`langium generate failed\n${result.stdout}${result.stderr}`);
}

function entriesOf(options) {
  return Object.values(options.entryPoints);
}

function checkEntries() {
  const missing = bundles.flatMap(entriesOf).filter((entry) => !existsSync(entry));
  if (missing.length > 0) fail(`missing entry ${missing.length === 1 ? 'file' : 'files'}: ${missing.join(', ')}`);
}

/** Writes the declarations of the programming interface. Whether types fit is for `npm run check` to say. */
function declareTypes() {
  const declared = 'out/types/server/src/api/index.d.ts';
  rmSync(declared, { force: true });
  const compiler = 'node_modules/typescript/bin/tsc';
  const result = spawnSync(process.execPath, [compiler, '-p', 'server/tsconfig.types.json'], { encoding: 'utf8' });
  if (!existsSync(declared)) fail(`no declarations were made\n${result.stdout}${result.stderr}`);
  copyFileSync(declared, 'server/dist/api.d.ts');
}

/** Chunk names hold a hash, so chunks of earlier builds would pile up. */
function removeStaleChunks(outputs) {
  const folder = 'server/dist/chunks';
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!outputs.has(`${folder}/${name}`)) rmSync(path.join(folder, name));
  }
}

function describe(outputs) {
  return Object.entries(outputs)
    .filter(([file, output]) => output.entryPoint !== undefined && !file.includes('/chunks/'))
    .map(([file, output]) => `${file} ${Math.round(output.bytes / 1024)} kB`);
}

const started = performance.now();
generateParser();
checkEntries();
const results = await Promise.all([
  bundleForNode(root),
  ...bundles.map(async (options) => (await esbuild.build(options)).metafile),
]).catch((error) => fail(error.message));
const outputs = Object.assign({}, ...results.map((result) => result.outputs));
removeStaleChunks(new Set(Object.keys(outputs)));
declareTypes();
for (const part of ['server', 'client']) {
  const metafiles = results.filter(({ outputs }) => Object.keys(outputs)[0].startsWith(part));
  writeLicences(`${part}/dist/third-party-licences.txt`, metafiles);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built in ${seconds} s: ${results.flatMap((result) => describe(result.outputs)).join(', ')}`);
