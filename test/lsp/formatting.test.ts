import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { InitializeResult, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { closedBlockEdits, formattingEdits, rangeFormattingEdits } from '../../server/src/lsp/formatting.ts';
import { Client, uriOf } from './client.ts';
import { TestFolder } from './folders.ts';
import { openFiles, openText } from './memory.ts';

vi.setConfig({ testTimeout: 30_000 });

const WRITTEN = 'taak A {\r\n   omschrijving:"x"\r\n}\r\n\r\n\r\ntaak  B\r\n   taak C   \r\n';

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('x', 'afspraak', 1, text), [...edits]);
}

test('a selection gets the layout of the lines it touches', async () => {
  const { file } = await openText(WRITTEN);
  const lines = (start: number, end: number, character = 1) =>
    applied(
      WRITTEN,
      rangeFormattingEdits(file, { start: { line: start, character: 4 }, end: { line: end, character } }),
    );
  expect(lines(1, 1)).toBe(WRITTEN.replace('   omschrijving:"x"', '  omschrijving: "x"'));
  expect(lines(5, 6, 0)).toBe(WRITTEN.replace('taak  B', 'taak B'));
  expect(lines(5, 6)).toBe(WRITTEN.replace('taak  B', 'taak B').replace('   taak C   ', 'taak C'));
  expect(lines(0, 99)).toBe(applied(WRITTEN, formattingEdits(file)));
});

test('a closing brace lays out its block, and a brace in a text does nothing', async () => {
  const { file, offset } = await openFiles({
    'a.afspraak': 'taak   A\norganisatie S{\n doel D {draagt bij aan:N}«|»\n  ambitie N "}"\n}\n',
  });
  const text = file.document.getText();
  expect(applied(text, closedBlockEdits(file, offset))).toBe(
    'taak   A\norganisatie S{\n  doel D {\n    draagt bij aan: N\n  }\n  ambitie N "}"\n}\n',
  );
  expect(closedBlockEdits(file, text.indexOf('"}"') + 2)).toEqual([]);
});

let client: Client;
let folder: TestFolder;

beforeEach(() => {
  client = new Client();
  folder = new TestFolder({ 'a.afspraak': WRITTEN });
});

afterEach(() => {
  client.dispose();
  folder.dispose();
});

test('an editor asks for the layout of a document, of a selection, and of a block that was closed', async () => {
  const { capabilities }: InitializeResult = await client.start(folder.path);
  expect(capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}' },
  });
  const uri = uriOf(folder.file('a.afspraak'));
  const about = { textDocument: { uri }, options: { tabSize: 4, insertSpaces: false } };
  expect(await client.request('textDocument/formatting', about)).toBeNull();
  await client.open(uri, WRITTEN);
  const edits: TextEdit[] = await client.request('textDocument/formatting', about);
  expect(applied(WRITTEN, edits)).toBe('taak A {\r\n  omschrijving: "x"\r\n}\r\n\r\ntaak B\r\ntaak C\r\n');
  const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 3 } };
  expect(await client.request('textDocument/rangeFormatting', { ...about, range })).toEqual([
    { range: { start: { line: 5, character: 5 }, end: { line: 5, character: 6 } }, newText: '' },
  ]);
  const position = { line: 2, character: 1 };
  expect(await client.request('textDocument/onTypeFormatting', { ...about, position, ch: '}' })).toHaveLength(2);
});
