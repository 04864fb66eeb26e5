import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { Client, uriOf } from './client.ts';
import { TestFolder } from './folders.ts';

/** One server reads them all, and has to go on after each. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let client: Client;
let folder: TestFolder;

beforeAll(async () => {
  client = new Client();
  folder = new TestFolder({ 'mensen.afspraak': 'medewerker els\n' });
  await client.start(folder.path);
});

afterAll(() => {
  client.dispose();
  folder.dispose();
});

const BAD: readonly (readonly [name: string, text: string, isReported: boolean])[] = [
  ['nothing', '', false],
  [
    'a binary file',
    Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(''),
    true,
  ],
  ['5,000 nested blocks', `${'team A {\n'.repeat(5000)}${'}\n'.repeat(5000)}`, true],
  ['5,000 blocks without an end', 'organisatie A { doel B {\n'.repeat(2500), true],
  ['an unterminated text', 'taak A "onaf\ntaak B', true],
  ['conflict markers', '<<<<<<< HEAD\ntaak A\n=======\ntaak B\n>>>>>>> tak\n', true],
  ['a lone surrogate', 'taak A "\uD83D"\n', true],
  ['mixed line ends', 'taak A\r\ntaak B\rtaak C\n', false],
  ['one line of a megabyte', `taak A "${'x'.repeat(1_000_000)}"`, false],
];

test.each(BAD)('%s is answered, with a place inside the document for what is wrong', async (name, text, isReported) => {
  const uri = uriOf(folder.file(`${BAD.findIndex(([each]) => each === name)}.afspraak`));
  const published = client.diagnostics(uri, (diagnostics) => diagnostics.length > 0 || !isReported);
  await client.open(uri, text);
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { range } of (await published).diagnostics) {
    expect(range.start.line).toBeGreaterThanOrEqual(0);
    expect(range.end.line).toBeLessThan(lines);
  }
  const textDocument = { uri };
  await client.request('textDocument/hover', { textDocument, position: { line: lines + 5, character: 3 } });
  expect(await client.request('textDocument/documentSymbol', { textDocument })).toBeInstanceOf(Array);
  await client.close(uri);
});

test('the server still does its work afterwards', async () => {
  const uri = uriOf(folder.file('daarna.afspraak'));
  await client.open(uri, 'medewerker jan {\n  leidinggevende: els\n}\n');
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols.map(({ name }) => name)).toEqual(['jan']);
  expect(await client.stop()).toBe(0);
});
