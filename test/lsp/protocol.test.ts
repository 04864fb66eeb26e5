import { readFileSync, renameSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  CompletionList,
  Hover,
  InitializeResult,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Client, has, lacks, uriOf } from './client.ts';
import { TestFolder } from './folders.ts';

const PEOPLE = 'medewerker els "Els Claes"\nmedewerker jan "Jan Peeters" {\n  leidinggevende: els\n}\n';
const AGREEMENT = 'resultaatafspraak Vlot "Vlotter" {\n  tussen: els en jan\n}\n';

/** Each test starts a process, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

let client: Client;
let folder: TestFolder;
let people: string;
let agreement: string;

beforeEach(() => {
  client = new Client();
  folder = new TestFolder({ 'mensen.afspraak': PEOPLE, 'vlot.afspraak': AGREEMENT });
  people = uriOf(folder.file('mensen.afspraak'));
  agreement = uriOf(folder.file('vlot.afspraak'));
});

afterEach(() => {
  client.dispose();
  folder.dispose();
});

async function errorOf(request: Promise<unknown>): Promise<{ code: number; message: string }> {
  return request.then(
    (result) => {
      throw new Error(`answered ${JSON.stringify(result)}`);
    },
    (error) => ({ code: error.code, message: error.message }),
  );
}

test('starts, says what it can do, and ends with status 0 after shutdown', async () => {
  const { capabilities, serverInfo }: InitializeResult = await client.start(folder.path);
  expect(serverInfo?.name).toBe('afspraak');
  expect(capabilities.positionEncoding).toBe('utf-16');
  expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
  expect(await client.stop()).toBe(0);
});

test('tells what is wrong in an open document, with its version, its rule and where that is explained', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  const { version, diagnostics } = await client.diagnostics(agreement, has('smart/measure-missing'));
  expect(version).toBe(1);
  expect(diagnostics.find(({ code }) => code === 'smart/measure-missing')).toMatchObject({
    severity: 1,
    source: 'afspraak',
    range: { start: { line: 0, character: 18 }, end: { line: 0, character: 22 } },
    codeDescription: { href: expect.stringContaining('docs/rules/smart/measure-missing.md') },
  });
});

test('tells what is wrong in files that are not open, as the command line does', async () => {
  await client.start(folder.path);
  const { version } = await client.diagnostics(agreement, has('smart/measure-missing'));
  expect(version).toBeUndefined();
});

test('names from files that were not read yet are never reported as missing', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT.replace('els en jan', 'els en jan en piet'));
  await client.diagnostics(agreement, has('structure/unresolved-name'));
  const messages = client.published.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => String(message)));
  expect(messages.filter((message) => /‘(els|jan)’ staat nergens/.test(message))).toEqual([]);
});

test('findings follow an edit and its undoing', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  await client.diagnostics(agreement, has('smart/measure-missing'));
  const end = { line: 1, character: 20 };
  await client.change(agreement, '\n  meetbaar: "klachten per maand" van 40 naar hoogstens 15', { start: end, end });
  const fixed = await client.diagnostics(agreement, lacks('smart/measure-missing'));
  expect(fixed.version).toBe(2);
  await client.change(agreement, AGREEMENT);
  await client.diagnostics(agreement, has('smart/measure-missing'));
});

test('findings about names follow other files: renamed, removed and mended on disk', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  await client.diagnostics(agreement, has('smart/measure-missing'));
  folder.write('mensen.afspraak', PEOPLE.replaceAll('els', 'mia'));
  await client.watched({ uri: people, type: 2 });
  await client.diagnostics(agreement, has('structure/unresolved-name'));
  folder.write('mensen.afspraak', PEOPLE);
  await client.watched({ uri: people, type: 2 });
  await client.diagnostics(agreement, lacks('structure/unresolved-name'));
  const moved = uriOf(folder.file('team.afspraak'));
  folder.remove('mensen.afspraak');
  await client.watched({ uri: people, type: 3 });
  await client.diagnostics(agreement, has('structure/unresolved-name'));
  folder.write('team.afspraak', PEOPLE);
  await client.watched({ uri: moved, type: 1 });
  await client.diagnostics(agreement, lacks('structure/unresolved-name'));
});

test('a file that moves is never missing in between', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  await client.diagnostics(agreement, has('smart/measure-missing'));
  renameSync(folder.file('mensen.afspraak'), folder.file('team.afspraak'));
  await client.watched({ uri: people, type: 3 }, { uri: uriOf(folder.file('team.afspraak')), type: 1 });
  await client.change(agreement, AGREEMENT.replace('els en jan', 'els en jan en piet'));
  const { diagnostics } = await client.diagnostics(agreement, has('structure/unresolved-name'));
  expect(diagnostics.filter(({ code }) => code === 'structure/unresolved-name')).toHaveLength(1);
});

test('the findings of a file that is deleted go with it', async () => {
  await client.start(folder.path);
  await client.diagnostics(agreement, has('smart/measure-missing'));
  folder.remove('vlot.afspraak');
  await client.watched({ uri: agreement, type: 3 });
  await client.diagnostics(agreement, (diagnostics) => diagnostics.length === 0);
});

test('closing a document goes back to what is on disk', async () => {
  await client.start(folder.path);
  await client.open(people, PEOPLE.replace('medewerker els', 'medewerker mia'));
  await client.diagnostics(agreement, has('structure/unresolved-name'));
  await client.close(people);
  await client.diagnostics(agreement, lacks('structure/unresolved-name'));
});

test('a quick fix resolves to an edit that mends the finding', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  const { diagnostics } = await client.diagnostics(agreement, has('smart/measure-missing'));
  const finding = diagnostics.find(({ code }) => code === 'smart/measure-missing');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: agreement },
    range: finding?.range,
    context: { diagnostics: [finding], only: ['quickfix'] },
  });
  const offered = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'smart/measure-missing') as CodeAction;
  expect(offered.edit).toBeUndefined();
  const { edit } = await client.request<CodeAction>('codeAction/resolve', offered);
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(change?.textDocument).toEqual({ uri: agreement, version: 1 });
  const [textEdit] = (change?.edits ?? []) as TextEdit[];
  await client.change(agreement, textEdit?.newText ?? '', textEdit?.range);
  await client.diagnostics(agreement, lacks('smart/measure-missing'));
});

test('a fix for what is no longer there is an error, not an edit of the wrong place', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  await client.diagnostics(agreement, has('smart/measure-missing'));
  const data = { uri: agreement, rule: 'smart/measure-missing', span: { start: 90, end: 94 } };
  const error = await errorOf(client.request('codeAction/resolve', { title: 'Voeg toe', data }));
  expect(error.code).toBe(-32801);
});

test('a request that fails arrives as an error without a stack trace, and the server goes on', async () => {
  await client.start(folder.path);
  const error = await errorOf(client.request('textDocument/codeAction', { textDocument: null }));
  expect(error.code).toBe(-32603);
  expect(error.message).not.toMatch(/\n\s*at /);
  expect((await errorOf(client.request('afspraak/nothing', {}))).code).toBe(-32601);
  expect(await client.stop()).toBe(0);
});

test('completion and hover answer in a document that is open, and null in one that is not', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT.replace('els en jan', 'els, piet en '));
  await client.diagnostics(agreement, has('structure/unresolved-name'));
  const at = { textDocument: { uri: agreement }, position: { line: 1, character: 23 } };
  const { items } = await client.request<CompletionList>('textDocument/completion', at);
  expect(items.map(({ label }) => label)).toContain('jan');
  const hover = await client.request<Hover>('textDocument/hover', { ...at, position: { line: 0, character: 19 } });
  expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**Be**') });
  const elsewhere = { ...at, textDocument: { uri: people } };
  expect(await client.request('textDocument/completion', elsewhere)).toBeNull();
  expect(await client.request('textDocument/hover', elsewhere)).toBeNull();
});

test('positions outside the text are taken as its end', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  const at = { textDocument: { uri: agreement }, position: { line: 999, character: 999 } };
  const { items } = await client.request<CompletionList>('textDocument/completion', at);
  expect(items.map(({ label }) => label)).toContain('medewerker');
});

test('renaming changes open files and files on disk, also right after the start', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  const at = { textDocument: { uri: agreement }, position: { line: 1, character: 18 } };
  expect(await client.request('textDocument/prepareRename', at)).toMatchObject({ placeholder: 'jan' });
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'johan' });
  const changes = edit.documentChanges as TextDocumentEdit[];
  expect(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version])).toEqual([
    [people, null],
    [agreement, 1],
  ]);
  const refused = await errorOf(client.request('textDocument/rename', { ...at, newName: 'jan peeters' }));
  expect(refused.code).toBe(-32803);
  expect(refused.message).toContain('‘jan peeters’');
});

test('a request that is cancelled is answered as cancelled', async () => {
  await client.start(folder.path);
  await client.open(agreement, AGREEMENT);
  const source = new CancellationTokenSource();
  const at = { textDocument: { uri: agreement }, position: { line: 0, character: 0 } };
  const answer = errorOf(client.request('textDocument/completion', at, source.token));
  source.cancel();
  expect((await answer).code).toBe(-32800);
});

test('what stands at the cursor comes as a view, and its sub-results can be moved', async () => {
  await client.start(folder.path);
  const text =
    'werkprocesafspraak Plan "Het plan" {\n  tijdsgebonden: van 2026-03-02 tot 2026-04-03\n  stap Een "Eerste" {\n    tegen: 2026-03-13\n  }\n}\n';
  await client.open(agreement, text);
  const params = { textDocument: { uri: agreement }, position: { line: 2, character: 0 }, theme: 'dark', width: 700 };
  expect(await client.request('afspraak/view', params)).toMatchObject({
    kind: 'agreement',
    name: 'Plan',
    title: 'Het plan',
    range: { start: { line: 0, character: 0 }, end: { line: 5, character: 1 } },
    html: expect.stringMatching(/<svg[\s\S]*data-step="Een" data-date="2026-03-13"/),
    actions: [{ title: 'Zet om in een resultaatafspraak', kind: 'refactor.rewrite' }],
  });
  expect(await client.request('afspraak/view', { ...params, position: { line: 6, character: 0 } })).toBeNull();
  const move = { textDocument: { uri: agreement }, agreement: 'Plan', step: 'Een', date: '2026-03-21' };
  expect(await client.request('afspraak/moveSubResult', move)).toEqual({
    edit: {
      documentChanges: [
        {
          textDocument: { uri: agreement, version: 1 },
          edits: [
            {
              range: { start: { line: 3, character: 11 }, end: { line: 3, character: 21 } },
              newText: '2026-03-23',
            },
          ],
        },
      ],
    },
  });
  expect(await client.request('afspraak/moveSubResult', { ...move, date: '2027-01-04' })).toEqual({
    refused: expect.stringContaining('buiten de periode'),
  });
});

test('two folders are two projects', async () => {
  const other = new TestFolder({ 'vlot.afspraak': AGREEMENT });
  try {
    await client.start(folder.path, other.path);
    const { diagnostics } = await client.diagnostics(
      uriOf(other.file('vlot.afspraak')),
      has('structure/unresolved-name'),
    );
    expect(diagnostics.filter(({ code }) => code === 'structure/unresolved-name')).toHaveLength(2);
    await client.diagnostics(agreement, lacks('structure/unresolved-name'));
  } finally {
    other.dispose();
  }
});

test('a configuration makes a project, sets its rules, and says what is wrong in itself', async () => {
  folder.write('klant/vlot.afspraak', AGREEMENT);
  await client.start(folder.path);
  const inner = uriOf(folder.file('klant/vlot.afspraak'));
  const configuration = uriOf(folder.file('klant/afspraak.json'));
  await client.diagnostics(
    inner,
    (all) => has('smart/measure-missing')(all) && lacks('structure/unresolved-name')(all),
  );
  folder.write('klant/afspraak.json', '{ "rules": { "smart/measure-missing": "off", "smart/typo": "off" } }');
  await client.watched({ uri: configuration, type: 1 });
  await client.diagnostics(
    inner,
    (all) => lacks('smart/measure-missing')(all) && has('structure/unresolved-name')(all),
  );
  const { diagnostics } = await client.diagnostics(configuration, (all) => all.length > 0);
  expect(diagnostics[0]?.message).toContain('smart/typo');
  folder.remove('klant/afspraak.json');
  await client.watched({ uri: configuration, type: 3 });
  await client.diagnostics(
    inner,
    (all) => has('smart/measure-missing')(all) && lacks('structure/unresolved-name')(all),
  );
  await client.diagnostics(configuration, (all) => all.length === 0);
});

test.each(['.gitignore', '.afspraakignore'])('what %s leaves out is not read', async (ignoring) => {
  folder.write('oud/vlot.afspraak', AGREEMENT);
  folder.write(ignoring, 'oud/\n');
  await client.start(folder.path);
  await client.diagnostics(agreement, lacks('structure/duplicate-name'));
  folder.write(ignoring, '');
  await client.watched({ uri: uriOf(folder.file(ignoring)), type: 2 });
  await client.diagnostics(agreement, has('structure/duplicate-name'));
  folder.write(ignoring, 'oud/\n');
  await client.watched({ uri: uriOf(folder.file(ignoring)), type: 2 });
  await client.diagnostics(agreement, lacks('structure/duplicate-name'));
});

test.each(['.gitignore', '.afspraakignore'])(
  'a workspace that %s above it leaves out is read all the same',
  async (ignoring) => {
    folder.write('uit/mensen.afspraak', PEOPLE);
    folder.write('uit/in/vlot.afspraak', AGREEMENT);
    folder.write('uit/weg/vlot.afspraak', AGREEMENT);
    folder.write('uit/.gitignore', 'weg/\n');
    folder.write(ignoring, 'uit/\n');
    await client.start(folder.file('uit'));
    const inner = uriOf(folder.file('uit/in/vlot.afspraak'));
    const { diagnostics } = await client.diagnostics(inner, has('smart/measure-missing'));
    expect(diagnostics.map(({ code }) => code)).not.toContain('structure/unresolved-name');
    expect(diagnostics.map(({ code }) => code)).not.toContain('structure/duplicate-name');
  },
);

test('a document that is left out is checked while it is open, with the names of its project', async () => {
  folder.write('.gitignore', 'uit/\n');
  await client.start(folder.path);
  await client.diagnostics(agreement, has('smart/measure-missing'));
  const opened = uriOf(folder.file('uit/ander.afspraak'));
  await client.open(opened, AGREEMENT.replace('Vlot', 'Ander').replace('els en', 'els, niemand en'));
  const { diagnostics } = await client.diagnostics(opened, has('structure/unresolved-name'));
  const missing = diagnostics.filter(({ code }) => code === 'structure/unresolved-name');
  expect(missing.map(({ message }) => message)).toEqual([expect.stringContaining('niemand')]);
  await client.close(opened);
  await client.diagnostics(opened, (all) => all.length === 0);
});

test('a folder that is closed takes its findings along', async () => {
  await client.start(folder.path);
  await client.diagnostics(agreement, has('smart/measure-missing'));
  const removed = [{ uri: uriOf(folder.path), name: 'x' }];
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
  await client.diagnostics(agreement, (diagnostics) => diagnostics.length === 0);
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: removed, removed: [] } });
  await client.diagnostics(agreement, has('smart/measure-missing'));
  expect(readFileSync(folder.file('vlot.afspraak'), 'utf8')).toBe(AGREEMENT);
});
