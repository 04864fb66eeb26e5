import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { assess } from '../server/src/assess/assess.ts';
import type { Language } from '../server/src/assess/model.ts';
import { addDays } from '../server/src/plan/date.ts';
import { median } from './measure.ts';
import { ROOT, SERVER } from './paths.ts';

const WARM_UP_MS = 1_000;
const MEASURED_MS = 3_000;
const STARTS = 9;

/** How fast sentences are read, and what reading them would cost the start of the language server if that loaded it. */
export async function measureAssess(): Promise<void> {
  console.log('\nReading sentences');
  for (const lang of ['nl', 'en'] as const) measureReading(lang);
  await compareStarts();
}

function measureReading(lang: Language): void {
  const sentences = sentencesOf(lang);
  readFor(WARM_UP_MS, sentences, lang);
  const perSecond = readFor(MEASURED_MS, sentences, lang);
  const letters = sentences.reduce((sum, sentence) => sum + sentence.length, 0) / sentences.length;
  console.log(
    `${lang}: ${format(perSecond)} sentences a second of processor time, of ${format(letters)} characters on average`,
  );
}

function sentencesOf(lang: Language): string[] {
  const lines = readFileSync(path.join(ROOT, `test/assess/sentences.${lang}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Sentences read in a second of processor time. Every round takes place on another day, so that no date is remembered. */
function readFor(milliseconds: number, sentences: readonly string[], lang: Language): number {
  const start = process.cpuUsage();
  let today = '2026-05-04';
  let read = 0;
  while (spent(start) < milliseconds) {
    for (const sentence of sentences) assess(sentence, { lang, today });
    read += sentences.length;
    today = addDays(today, 1);
  }
  return (read / spent(start)) * 1_000;
}

function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Starts the server in turn as it is, and with what reads prose loaded first. */
async function compareStarts(): Promise<void> {
  const loadFirst = ['--import', pathToFileURL(assessChunk()).href];
  const [lazy, eager]: [number[], number[]] = [[], []];
  for (let run = 0; run < STARTS; run++) {
    lazy.push(await startServer([]));
    eager.push(await startServer(loadFirst));
  }
  const [without, withAssess] = [median(lazy), median(eager)];
  console.log(`start of the language server until it answers: ${format(without)} ms as it is`);
  console.log(`  ${format(withAssess)} ms if it loaded assess: ${(withAssess / without).toFixed(2)} times as long`);
}

/** The chunk that the server loads to read prose; the command of that name has one too. */
function assessChunk(): string {
  const folder = path.join(path.dirname(SERVER), 'chunks');
  const chunks = readdirSync(folder).filter((name) => name.startsWith('assess-'));
  const found = chunks
    .map((name) => path.join(folder, name))
    .find((file) => !readFileSync(file, 'utf8').includes('// server/src/cli/'));
  if (!found) throw new Error('The bundle has no chunk that reads prose.');
  return found;
}

/** Milliseconds from starting a process to its answer to the first request. */
async function startServer(options: readonly string[]): Promise<number> {
  const start = performance.now();
  const server = spawn(process.execPath, [...options, SERVER, '--stdio']);
  const content = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.stdout.once('data', () => resolve(performance.now() - start));
  server.once('exit', (status) => reject(new Error(`The server ended with status ${status}.`)));
  const milliseconds = await promise;
  server.kill();
  return milliseconds;
}

function format(number: number): string {
  return Math.round(number).toLocaleString('en');
}
