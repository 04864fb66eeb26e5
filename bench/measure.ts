import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PEAK = pathToFileURL(path.join(import.meta.dirname, 'peak-memory.mjs')).href;
const LONGEST_MS = 900_000;

/** A command of Node to measure. */
export interface Command {
  name: string;
  /** Arguments of `node`. */
  args: readonly string[];
  cwd: string;
  /** Runs before each measured run, outside the clock. */
  prepare?: () => void;
}

/** What one run took. */
export interface Run {
  /** Wall clock from start to exit, in seconds. */
  seconds: number;
  /** The most memory that its processes held together, in megabytes; absent when not asked for. */
  megabytes?: number;
}

/** Medians of several runs of one command. */
export interface Measured {
  name: string;
  seconds: number;
  megabytes?: number;
  runs: readonly Run[];
}

/**
 * Runs commands in turn, `rounds` times each after one round that does not count, so that a machine that becomes slower does so for
 * all of them. Output goes to files. Throws when a command could not do its work (exit status above 1).
 */
export function inTurn(commands: readonly Command[], rounds: number, { memory = true } = {}): Measured[] {
  const runs = commands.map((): Run[] => []);
  for (let round = -1; round < rounds; round++) {
    commands.forEach((command, at) => {
      const run = once(command, memory);
      if (round >= 0) runs[at]?.push(run);
    });
  }
  return commands.map(({ name }, at) => summary(name, runs[at] ?? []));
}

function summary(name: string, runs: readonly Run[]): Measured {
  const megabytes = runs.flatMap((run) => (run.megabytes === undefined ? [] : [run.megabytes]));
  return {
    name,
    seconds: median(runs.map(({ seconds }) => seconds)),
    ...(megabytes.length > 0 ? { megabytes: median(megabytes) } : {}),
    runs,
  };
}

function once({ name, args, cwd, prepare }: Command, memory: boolean): Run {
  prepare?.();
  const peak = path.join(tmpdir(), `afspraak-bench-${process.pid}.peak`);
  const output = openSync(path.join(tmpdir(), `afspraak-bench-${process.pid}.out`), 'w');
  const env = memory ? { ...process.env, AFSPRAAK_BENCH_PEAK: peak, NODE_OPTIONS: `--import=${PEAK}` } : process.env;
  const start = performance.now();
  const { status, signal } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...env, CI: 'true', NO_COLOR: '1' },
    stdio: ['ignore', output, output],
    timeout: LONGEST_MS,
  });
  const seconds = (performance.now() - start) / 1_000;
  closeSync(output);
  if (status === null || status > 1)
    throw new Error(`${name} ended with ${signal ?? `status ${status}`}: see the output in ${tmpdir()}.`);
  return memory ? { seconds, megabytes: takePeak(peak) } : { seconds };
}

function takePeak(file: string): number {
  const kilobytes = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  rmSync(file);
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1_024;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of the numbers lies; NaN without numbers. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
