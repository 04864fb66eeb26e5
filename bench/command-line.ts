import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, inTurn, type Measured } from './measure.ts';
import { CLI, PEERS } from './paths.ts';
import { projectFolder } from './project/folders.ts';
import { printTable, verdict } from './table.ts';

const TODAY = '2026-03-02';
/** Rounds by number of agreements; the longer a run takes, the less its length varies. */
const ROUNDS: ReadonlyMap<number, number> = new Map([
  [1_000, 5],
  [10_000, 5],
  [100_000, 1],
]);
/** Spectral and markdownlint keep everything in memory; at this size they would only show that. */
const MOST_FOR_PEERS = 10_000;

/** The rules of Afspraak that say what those in peers/spectral.yaml say. */
const RULES_OF_SPECTRAL = [
  'smart/inspiration-missing',
  'smart/scope-missing',
  'smart/measure-missing',
  'smart/acceptance-missing',
  'smart/realism-missing',
  'smart/deadline-missing',
  'smart/follow-up-missing',
  'smart/means-missing',
  'smart/date-impossible',
  'smart/vague-wording',
  'smart/escape-clause',
  'smart/open-ended',
  'leadership/counterpart-missing',
  'process/situation-missing',
  'process/step-without-sub-result',
  'process/sub-result-undated',
  'process/step-without-critical-element',
];

/** Lints projects of each size, cold, warm after one changed file, and beside what a user would pick instead. */
export function measureCommandLine(sizes: readonly number[]): void {
  const results = new Map(sizes.map((size) => [size, measureSize(size)]));
  for (const [size, measured] of results) print(size, measured);
  const ten = results.get(10_000);
  if (ten) printTargets(ten);
  const hundred = results.get(100_000)?.find(({ name }) => name === TWO_WORKERS)?.megabytes;
  if (hundred !== undefined)
    console.log(
      `100,000 agreements with two workers: ${hundred.toFixed(0)} MB, target < 350: ${verdict(hundred < 350)}`,
    );
  printGrowth(results);
}

const COLD = 'afspraak, cold';
const SAME_RULES = 'afspraak, cold, rules that Spectral has';
const WARM = 'afspraak, warm, one file changed';
const TWO_WORKERS = 'afspraak, two workers';
const SPECTRAL = 'Spectral';

function measureSize(size: number): Measured[] {
  const rounds = ROUNDS.get(size) ?? 3;
  return inTurn([...own(size), ...(size <= MOST_FOR_PEERS ? peers(size) : [ajv(size)])], rounds);
}

function own(size: number): Command[] {
  const cwd = projectFolder(size, 'documents');
  const cache = path.join(`${cwd}.cache`);
  const lint = [CLI, 'lint', '.', '--today', TODAY];
  const changed = path.join(cwd, 'district-1', 'Department1.afspraak');
  return [
    { name: COLD, args: [...lint, '--workers', '1'], cwd },
    {
      name: SAME_RULES,
      args: [...lint, '--workers', '1', ...RULES_OF_SPECTRAL.flatMap((rule) => ['--only', rule])],
      cwd,
    },
    { name: TWO_WORKERS, args: [...lint, '--workers', '2'], cwd },
    {
      name: 'afspraak, cold, writing the cache',
      args: [...lint, '--cache', '--cache-location', cache],
      cwd,
      prepare: () => rmSync(cache, { recursive: true, force: true }),
    },
    {
      name: WARM,
      args: [...lint, '--cache', '--cache-location', cache],
      cwd,
      prepare: () => change(changed),
    },
  ];
}

/** Changes a text in a document: another number of the same length each time. */
function change(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      /(?<before>vertrouwen )(?<digit>\d)/,
      (_, before: string, digit: string) => before + ((Number(digit) % 9) + 1),
    ),
  );
}

function peers(size: number): Command[] {
  const yaml = projectFolder(size, 'yaml');
  const markdown = projectFolder(size, 'markdown');
  const bin = (name: string) => path.join(PEERS, 'node_modules', name);
  copyFileSync(path.join(PEERS, '.markdownlint-cli2.jsonc'), path.join(markdown, '.markdownlint-cli2.jsonc'));
  const ruleset = path.join(PEERS, 'spectral.yaml');
  return [
    {
      name: SPECTRAL,
      args: [
        bin('@stoplight/spectral-cli/dist/index.js'),
        'lint',
        '**/*.yaml',
        '--ruleset',
        ruleset,
        '--ignore-unknown-format',
      ],
      cwd: yaml,
    },
    ajv(size),
    {
      name: 'markdownlint-cli2 (form only)',
      args: [bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
      cwd: markdown,
    },
  ];
}

function ajv(size: number): Command {
  const cwd = projectFolder(size, 'yaml');
  return { name: 'js-yaml + ajv (one file at a time)', args: [path.join(PEERS, 'validate-yaml.mjs'), '.'], cwd };
}

function print(size: number, measured: readonly Measured[]): void {
  const cold = measured.find(({ name }) => name === COLD)?.seconds ?? Number.NaN;
  const rows = measured.map(({ name, seconds, megabytes, runs }) => [
    name,
    seconds.toFixed(2),
    (seconds / cold).toFixed(2),
    megabytes?.toFixed(0) ?? '',
    String(runs.length),
  ]);
  printTable(`${size.toLocaleString('en')} agreements`, ['', 'seconds', 'times cold', 'MB at most', 'runs'], rows);
}

function printTargets(measured: readonly Measured[]): void {
  const of = (name: string) => measured.find((each) => each.name === name);
  const [cold, warm, spectral] = [of(COLD), of(WARM), of(SPECTRAL)];
  if (!cold || !warm || !spectral) return;
  const [faster, warmer] = [spectral.seconds / cold.seconds, spectral.seconds / warm.seconds];
  const same = (spectral.seconds / (of(SAME_RULES)?.seconds ?? Number.NaN)).toFixed(1);
  const share = (cold.megabytes ?? Number.NaN) / (spectral.megabytes ?? Number.NaN);
  printTable(
    '10,000 agreements beside Spectral',
    ['', 'measured', 'target', ''],
    [
      ['cold: times faster', faster.toFixed(1), '≥ 12', verdict(faster >= 12)],
      ['cold with the rules that it has: times faster', same, '', ''],
      ['cold: share of its memory', share.toFixed(2), '≤ 0.25', verdict(share <= 0.25)],
      ['warm after one changed file: times faster', warmer.toFixed(1), '≥ 80', verdict(warmer >= 80)],
    ],
  );
}

/** The exponent of growth between the smallest and the largest project: 1 is in proportion to the size. */
function printGrowth(results: ReadonlyMap<number, readonly Measured[]>): void {
  const known = [...results].map(([size, measured]) => ({
    size,
    seconds: measured.find(({ name }) => name === COLD)?.seconds,
  }));
  for (const [at, { size, seconds }] of known.entries()) {
    const next = known[at + 1];
    if (!next?.seconds || !seconds) continue;
    const exponent = Math.log(next.seconds / seconds) / Math.log(next.size / size);
    console.log(
      `growth from ${size} to ${next.size}: exponent ${exponent.toFixed(2)}, target ≤ 1.05: ${verdict(exponent <= 1.05)}`,
    );
  }
}

/** What the number of agreements in one file costs. */
export function measureLargeFile(): void {
  const lint = (size: number): Command => ({
    name: `${size} in one file`,
    args: [CLI, 'lint', '.', '--today', TODAY],
    cwd: projectFolder(size, 'one-document'),
  });
  const [small, large] = inTurn([lint(1_000), lint(4_000)], 3);
  if (!small || !large) return;
  const ratio = large.seconds / small.seconds;
  console.log(
    `\n4,000 agreements in one file: ${large.seconds.toFixed(2)} s, ${ratio.toFixed(2)} times 1,000 in one file; target ≤ 5: ${verdict(ratio <= 5)}`,
  );
}
