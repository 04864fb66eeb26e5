// Shows what Afspraak does: the findings of all examples, then the sub-result plan of one work-process agreement.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const couldNotRun = 2;

/** Runs the built command line; findings (status 1) are what the examples are there to show. */
function afspraak(...args) {
  console.log(`\n$ npx afspraak ${args.join(' ')}`);
  const result = spawnSync(process.execPath, ['server/bin/afspraak.mjs', ...args], { cwd: root, stdio: 'inherit' });
  if (result.status === 0 || result.status === 1) return;
  process.exit(result.status ?? couldNotRun);
}

/** The first work-process agreement in the examples, as the arguments FILE and NAME of `afspraak plan`. */
function firstProcessAgreement() {
  const files = readdirSync(path.join(root, 'examples'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.afspraak')).sort()) {
    const name = /^werkprocesafspraak\s+(\S+)/mu.exec(readFileSync(path.join(root, 'examples', file), 'utf8'))?.[1];
    if (name !== undefined) return [path.posix.join('examples', ...file.split(path.sep)), name];
  }
  console.error('start: no example holds a werkprocesafspraak');
  process.exit(couldNotRun);
}

afspraak('lint', 'examples');
afspraak('plan', ...firstProcessAgreement());
