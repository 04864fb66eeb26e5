#!/usr/bin/env node
import { readFileSync } from 'node:fs';

const [first, ...others] = process.argv.slice(2);

if ((first === '--version' || first === '-V') && others.length === 0) {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else {
  await keepCompiled();
  await import('../dist/cli.mjs');
}

/** Lets Node keep compiled code in the user's own cache, where nobody else can put any. */
async function keepCompiled() {
  const { env, platform } = process;
  const home = env.HOME && `${env.HOME}/.cache`;
  const cache = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || home;
  if (!cache || env.NODE_COMPILE_CACHE !== undefined) return;
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.(`${cache}/afspraak/compiled`);
}
