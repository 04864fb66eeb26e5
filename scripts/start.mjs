// Shows what Afspraak does: the findings of all examples, then the sub-result plan of one work-process agreement.
import { spawnSync } from 'node:child_process';
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

afspraak('lint', 'examples');
afspraak('plan', 'examples/werkproces/vergelijken.afspraak', 'LeeftijdBeleid');
