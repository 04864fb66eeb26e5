// Regenerates every generated file that is committed. Needs the generated parser, so run it after a build.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GENERATORS } from './generate/generators.ts';

const root = path.resolve(import.meta.dirname, '..');

for (const file of GENERATORS.flatMap((generate) => generate())) {
  const target = path.join(root, file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.content);
  console.log(file.path);
}
