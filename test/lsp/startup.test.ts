import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { Client, has, uriOf } from './client.ts';
import { TestFolder } from './folders.ts';

vi.setConfig({ testTimeout: 30_000 });

const SERVER = path.resolve(import.meta.dirname, '../../server/dist/server-node.cjs');

/** A bundled module and all that it imports before it runs, by file. */
function loadedWith(file: string, loaded = new Map<string, string>()): Map<string, string> {
  if (loaded.has(file)) return loaded;
  const code = readFileSync(file, 'utf8');
  loaded.set(file, code);
  for (const [, imported = ''] of code.matchAll(/^(?:const \w+ = )?require\("(\.{1,2}\/[^"]+)"\);$/gm)) {
    loadedWith(path.resolve(path.dirname(file), imported), loaded);
  }
  return loaded;
}

test.each([
  ['reads prose', /^\/\/ (?:node_modules\/chrono-node|server\/src\/assess\/lexicon)\//m],
  ['draws pictures', /^\/\/ node_modules\/vega\//m],
])('the language server does not wait for what %s', (_, marker) => {
  const loaded = [...loadedWith(SERVER).values()];
  expect(loaded.some((code) => code.includes('// server/src/lsp/server.ts'))).toBe(true);
  expect(loaded.filter((code) => marker.test(code))).toEqual([]);
});

test('what can be said without reading prose is said first', async () => {
  const client = new Client();
  const text = 'resultaatafspraak A {\n  specifiek: "een betere sfeer aan de balie"\n}\n';
  const folder = new TestFolder({ 'a.afspraak': text });
  try {
    await client.start(folder.path);
    const uri = uriOf(folder.file('a.afspraak'));
    await client.open(uri, text);
    await client.diagnostics(uri, has('smart/vague-wording'));
    const [first] = client.published.filter((each) => each.uri === uri);
    expect(first?.diagnostics.map(({ code }) => code)).toContain('smart/measure-missing');
    expect(first?.diagnostics.map(({ code }) => code)).not.toContain('smart/vague-wording');
    const at = { textDocument: { uri }, position: { line: 1, character: 20 } };
    expect(await client.request('textDocument/hover', at)).toMatchObject({
      contents: { value: expect.stringContaining('| **S** | specifiek |') },
    });
  } finally {
    client.dispose();
    folder.dispose();
  }
});
