import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { LspSession, type ServerCommand } from './lsp-session.ts';
import { quantile } from './measure.ts';
import { PEERS, SERVER } from './paths.ts';
import { projectFolder } from './project/folders.ts';
import { printTable } from './table.ts';

const EDITS = 60;
const WARM_UP = 10;
/** A pause between edits, as people make them; servers may wait for one before they answer. */
const PAUSE_MS = 30;

const AFSPRAAK: ServerCommand = { args: [SERVER, '--stdio'] };
const YAML: ServerCommand = {
  args: [path.join(PEERS, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
  settings: { yaml: { validate: true, schemas: { [path.join(PEERS, 'agreements.schema.json')]: '**/*.yaml' } } },
};

/** Edits, completion and opening a workspace; yaml-language-server beside it at the size that both can do. */
export async function measureLanguageServer(sizes: readonly number[]): Promise<void> {
  for (const size of sizes.filter((each) => each === 10_000)) await measureEditing(size);
  for (const size of sizes) await measureOpening(size);
}

async function measureEditing(size: number): Promise<void> {
  const documents = projectFolder(size, 'documents');
  const leaf = path.join(documents, 'district-1', 'Department2.agreement');
  const shared = path.join(documents, 'organisation.agreement');
  const session = await LspSession.start(AFSPRAAK, documents);
  await session.open(leaf, 'agreement');
  await session.open(shared, 'agreement');
  const goal = /contributes to: (?<goal>\w+)/.exec(session.text(leaf))?.groups?.goal ?? '';
  await complete(session, leaf);

  const leafEdits = await repeat(
    async (at) => session.edit(leaf, `confidence ${digit(at)}`, `confidence ${digit(at + 1)}`),
    () => session.edit(leaf, /confidence \d/.exec(session.text(leaf))?.[0] ?? '', `confidence ${digit(0)}`),
  );
  const names = [`goal ${goal} `, `goal ${goal}x `];
  const sharedEdits = await repeat((at) =>
    session.edit(shared, names[at % 2] ?? '', names[(at + 1) % 2] ?? '', {
      file: leaf,
      isWanted: (diagnostics) => isUnresolved(diagnostics) === (at % 2 === 0),
    }),
  );
  await session.settled();
  let items = 0;
  const completions = await repeat(async () => {
    const answer = await session.complete(leaf, 'contributes to: ');
    items = answer.items;
    return answer.milliseconds;
  });
  await session.stop();
  const yaml = await measureYaml(size);
  const rows = [
    ['afspraak: edit in a leaf file', ...times(leafEdits), ''],
    [
      'afspraak: edit in a file that everything refers to',
      ...times(sharedEdits),
      'until an open file that refers to it knows',
    ],
    ['afspraak: completion of a name', ...times(completions), `${items} items`],
    ...yaml,
  ];
  printTable(
    `Language servers, ${size.toLocaleString('en')} agreements, milliseconds`,
    ['', 'median', '95th percentile', ''],
    rows,
  );
}

async function measureYaml(size: number): Promise<string[][]> {
  const folder = projectFolder(size, 'yaml');
  const file = path.join(folder, 'district-1', 'Department2.yaml');
  const session = await LspSession.start(YAML, folder);
  await session.open(file, 'yaml');
  const edits = await repeat(
    (at) => session.edit(file, `confidence: ${digit(at)}`, `confidence: ${digit(at + 1)}`),
    () => session.edit(file, /confidence: \d/.exec(session.text(file))?.[0] ?? '', `confidence: ${digit(0)}`),
  );
  let items = 0;
  const completions = await repeat(async () => {
    const answer = await session.complete(file, '\n    ');
    items = answer.items;
    return answer.milliseconds;
  });
  await session.stop();
  return [
    ['yaml-language-server: edit in a leaf file', ...times(edits), 'knows one file only'],
    ['yaml-language-server: completion', ...times(completions), `${items} items`],
  ];
}

async function measureOpening(size: number): Promise<void> {
  const folder = projectFolder(size, 'documents');
  const rows: string[][] = [];
  // A cache folder in which nothing was kept yet.
  const cache = mkdtempSync(path.join(tmpdir(), 'afspraak-bench-'));
  Object.assign(process.env, { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache });
  for (const name of ['first time', 'again, with what it has kept']) {
    const { first, known } = await openingTimes(folder);
    rows.push([name, seconds(first), seconds(known)]);
  }
  rmSync(cache, { recursive: true, force: true });
  const title = `Opening a document in a workspace of ${size.toLocaleString('en')} agreements, seconds from the start of the server`;
  printTable(title, ['', 'first diagnostics', 'names of all files known'], rows);
}

/** The document refers to a name that stands nowhere, which can only be said when all names are known. */
async function openingTimes(folder: string): Promise<{ first: number; known: number }> {
  const file = path.join(folder, 'district-1', 'Department2.agreement');
  const start = performance.now();
  const session = await LspSession.start(AFSPRAAK, folder);
  const text = readFileSync(file, 'utf8').replace(/contributes to: \w+/, '$&x');
  const knowing = session.next(file, isUnresolved);
  await session.open(file, 'agreement', text);
  const first = performance.now() - start;
  await knowing;
  const known = performance.now() - start;
  await session.settled();
  await session.stop();
  return { first, known };
}

/** Waits until the names of all files are known. */
async function complete(session: LspSession, file: string): Promise<void> {
  const ready = session.next(file, isUnresolved);
  const [name = ''] = /contributes to: \w+/.exec(session.text(file)) ?? [];
  await session.edit(file, `${name}\n`, `${name}x\n`);
  await ready;
  await session.edit(file, `${name}x\n`, `${name}\n`);
  await session.settled();
}

function isUnresolved(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === 'structure/unresolved-name');
}

async function repeat(measure: (at: number) => Promise<number>, before?: () => Promise<unknown>): Promise<number[]> {
  await before?.();
  const all: number[] = [];
  for (let at = 0; at < WARM_UP + EDITS; at++) {
    all.push(await measure(at));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return all.slice(WARM_UP);
}

function digit(at: number): number {
  return 5 + (at % 4);
}

function times(milliseconds: readonly number[]): string[] {
  return [0.5, 0.95].map((share) => quantile(milliseconds, share).toFixed(1));
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(2);
}
