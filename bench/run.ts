// `npm run bench [-- PART…]`, on a machine that does nothing else. Ratios of one run can be compared, seconds of two runs cannot.
// Parts: start-up, command-line, large-file, language-server, assess; and the sizes of projects, such as 1000 10000.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { measureAssess } from './assess.ts';
import { measureCommandLine, measureLargeFile } from './command-line.ts';
import { measureLanguageServer } from './language-server.ts';
import { PEERS } from './paths.ts';
import { measureStartUp } from './start-up.ts';

const asked = process.argv.slice(2);
const given = asked.map(Number).filter((size) => size > 0);
const sizes = given.length > 0 ? given : [1_000, 10_000, 100_000];
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  'start-up': measureStartUp,
  'command-line': () => measureCommandLine(sizes),
  'large-file': measureLargeFile,
  'language-server': () => measureLanguageServer(sizes),
  assess: measureAssess,
};

const names = asked.filter((each) => !(Number(each) > 0));
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`bench: there is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
installPeers();
for (const [name, measure] of Object.entries(parts)) {
  if (names.length === 0 || names.includes(name)) await measure();
}

function installPeers(): void {
  if (existsSync(path.join(PEERS, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what is measured beside Afspraak.');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(2);
}
