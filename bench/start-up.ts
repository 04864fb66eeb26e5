import path from 'node:path';
import { type Command, inTurn } from './measure.ts';
import { CLI } from './paths.ts';
import { projectFolder } from './project/folders.ts';
import { printTable, verdict } from './table.ts';

const ROUNDS = 15;
const TARGETS = { version: 2, 'one file': 4 } as const;

/** How long the command line takes to start, as a multiple of a Node process that does nothing. */
export function measureStartUp(): void {
  const folder = projectFolder(1, 'documents');
  const file = path.join('district-1', 'Department1.afspraak');
  const commands: Command[] = [
    { name: 'node -e 0', args: ['-e', '0'], cwd: folder },
    { name: 'version', args: [CLI, '--version'], cwd: folder },
    { name: 'one file', args: [CLI, 'lint', file], cwd: folder },
  ];
  const [bare, ...others] = inTurn(commands, ROUNDS, { memory: false });
  const seconds = bare?.seconds ?? Number.NaN;
  const rows = others.map(({ name, seconds: each }) => {
    const target = TARGETS[name as keyof typeof TARGETS];
    const ratio = each / seconds;
    return [name, `${Math.round(each * 1_000)}`, ratio.toFixed(2), `≤ ${target}`, verdict(ratio <= target)];
  });
  printTable(
    `Start-up (bare Node: ${Math.round(seconds * 1_000)} ms; median of ${ROUNDS})`,
    ['', 'ms', 'times Node', 'target', ''],
    rows,
  );
}
