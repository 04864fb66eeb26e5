#!/usr/bin/env node
// Node's own modules are taken without `import`, which evaluates all that they export.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');

const [first, ...others] = process.argv.slice(2);

if ((first === '--version' || first === '-V') && others.length === 0) {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else {
  const require = createRequire(import.meta.url);
  const { keepCode } = require('./kept-code.cjs');
  keepCode(require, process.argv.slice(2));
  require('../dist/cli.cjs');
}
