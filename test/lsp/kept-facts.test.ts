import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { knownFindings } from '../../server/src/lsp/diagnostics.ts';
import { NodeHost } from '../../server/src/lsp/node-host.ts';
import { Workspace } from '../../server/src/lsp/workspace.ts';
import { Client, uriOf } from './client.ts';
import { TestFolder } from './folders.ts';

vi.setConfig({ testTimeout: 30_000 });

const TEAM = 'team Balie {\n  leden: persoon7, persoon8, niemand\n}\n';
/** Enough documents to be worth keeping. */
const PEOPLE = Object.fromEntries(
  Array.from({ length: 250 }, (_, at) => [`mensen/persoon${at}.afspraak`, `medewerker persoon${at} "Persoon ${at}"\n`]),
);

let folder: TestFolder;
let cache: TestFolder;
let client: Client | undefined;

beforeEach(() => {
  folder = new TestFolder({ ...PEOPLE, 'balie.afspraak': TEAM });
  cache = new TestFolder({});
  vi.stubEnv('XDG_CACHE_HOME', cache.path);
  vi.stubEnv('LOCALAPPDATA', cache.path);
});

afterEach(() => {
  client?.dispose();
  folder.dispose();
  cache.dispose();
  vi.unstubAllEnvs();
});

function packs(): string[] {
  const facts = path.join(cache.path, 'afspraak/facts');
  const names = existsSync(facts) ? readdirSync(facts) : [];
  return names.filter((name) => name.endsWith('.pack')).map((name) => path.join(facts, name));
}

/** A server that has read everything, and has kept it unless that was switched off. */
async function served(
  isWanted: (diagnostics: readonly Diagnostic[]) => boolean,
  initializationOptions?: { keepFacts: boolean },
): Promise<readonly Diagnostic[]> {
  client = new Client();
  client.initializationOptions = initializationOptions;
  await client.start(folder.path);
  const uri = uriOf(folder.file('balie.afspraak'));
  await client.open(uri, TEAM);
  await client.request('textDocument/references', {
    textDocument: { uri },
    position: { line: 0, character: 6 },
    context: { includeDeclaration: true },
  });
  if (initializationOptions?.keepFacts !== false) await vi.waitUntil(() => packs().length === 1, 10_000);
  const { diagnostics } = await client.diagnostics(uri, isWanted);
  await client.stop();
  return diagnostics;
}

function missing(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ code }) => code === 'structure/unresolved-name')
    .flatMap(({ message }) => /‘(\w+)’/.exec(String(message))?.[1] ?? []);
}

const misses =
  (...names: readonly string[]) =>
  (diagnostics: readonly Diagnostic[]): boolean =>
    missing(diagnostics).join() === names.join();

/** A host that gives no document before it is told to. */
class HeldHost extends NodeHost {
  readonly released = Promise.withResolvers<void>();

  override async readFile(uri: string): Promise<string | undefined> {
    if (uri.endsWith('.afspraak')) await this.released.promise;
    return super.readFile(uri);
  }
}

function openedIn(host: NodeHost): { workspace: Workspace; uri: string } {
  const failed = (reason: unknown) => {
    throw reason;
  };
  const workspace = new Workspace(host, () => '2026-03-02', { changed: () => {}, opened: () => {}, failed });
  workspace.setFolders([uriOf(folder.path)]);
  return { workspace, uri: uriOf(folder.file('balie.afspraak')) };
}

function unresolved(workspace: Workspace, uri: string): string[] {
  return knownFindings(workspace, uri)
    .filter(({ rule }) => rule === 'structure/unresolved-name')
    .flatMap(({ message }) => /‘(\w+)’/.exec(message)?.[1] ?? []);
}

test('what was kept answers before any other document has been read', async () => {
  const first = openedIn(new NodeHost(undefined, cache.path));
  await first.workspace.disk.settled();
  await vi.waitUntil(() => readdirSync(cache.path).some((name) => name.endsWith('.pack')));
  rmSync(folder.file('mensen/persoon8.afspraak'));
  const host = new HeldHost(undefined, cache.path);
  const { workspace, uri } = openedIn(host);
  await workspace.update(TextDocument.create(uri, 'afspraak', 1, TEAM));
  await vi.waitUntil(() => unresolved(workspace, uri).length > 0);
  expect(unresolved(workspace, uri)).toEqual(['persoon8', 'niemand']);
  expect(workspace.projects.uris()).toEqual([uri]);
  host.released.resolve();
  await workspace.disk.settled();
  expect(unresolved(workspace, uri)).toEqual(['persoon8', 'niemand']);
  expect(workspace.projects.uris()).toHaveLength(250);
});

test('facts are kept where only their user reads them, and what changed meanwhile is noticed, whatever its date', async () => {
  expect(missing(await served(misses('niemand')))).toEqual(['niemand']);
  const [pack = ''] = packs();
  if (process.platform !== 'win32') expect(statSync(pack).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder.path)).not.toContain('.afspraak-cache');
  folder.write('mensen/persoon7.afspraak', 'medewerker iemand\n');
  utimesSync(folder.file('mensen/persoon7.afspraak'), 0, 0);
  expect(missing(await served(misses('persoon7', 'niemand')))).toEqual(['persoon7', 'niemand']);
});

test.each([
  ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['has other bytes', (bytes: Buffer) => bytes.map((byte, at) => (at > 100 && at % 50 === 0 ? byte ^ 0xff : byte))],
  ['is none', () => Buffer.from('{}')],
])('a pack that %s changes nothing', async (_, damage) => {
  await served(misses('niemand'));
  const [pack = ''] = packs();
  writeFileSync(pack, damage(readFileSync(pack)));
  expect(missing(await served(misses('niemand')))).toEqual(['niemand']);
});

test('a client may have nothing kept, and what was kept left alone', async () => {
  const off = { keepFacts: false };
  expect(missing(await served(misses('niemand'), off))).toEqual(['niemand']);
  expect(packs()).toEqual([]);
  await served(misses('niemand'), { keepFacts: true });
  const [pack = ''] = packs();
  utimesSync(pack, 1, 1);
  folder.write('mensen/persoon7.afspraak', 'medewerker iemand\n');
  expect(missing(await served(misses('persoon7', 'niemand'), off))).toEqual(['persoon7', 'niemand']);
  expect(statSync(pack).mtimeMs).toBe(1000);
});

test('nothing is kept where that is not wanted, or where it would not help', async () => {
  const { workspace } = openedIn(new NodeHost(undefined, cache.path));
  workspace.disk.keepsFacts = false;
  await workspace.disk.settled();
  const few = new NodeHost(undefined, cache.path);
  expect(await few.keptFacts(uriOf(folder.path), 10)).toBeUndefined();
  expect(readdirSync(cache.path)).toEqual([]);
});
