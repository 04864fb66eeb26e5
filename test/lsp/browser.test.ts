import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';

const BUNDLE = path.resolve(import.meta.dirname, '../../server/dist/server-browser.js');

interface Message {
  id?: number | undefined;
  method?: string;
  params?: unknown;
  result?: unknown;
}

const FILES: Readonly<Record<string, string>> = {
  'vscode-vfs://github/team/mensen.afspraak': '\uFEFFmedewerker els\nmedewerker jan',
  'vscode-vfs://github/team/oud/jan.afspraak': 'medewerker jan',
  'vscode-vfs://github/team/.verborgen/jan.afspraak': 'medewerker jan',
  'vscode-vfs://github/team/.gitignore': 'oud/',
  'vscode-vfs://github/team/archief/jan.afspraak': 'medewerker jan',
  'vscode-vfs://github/team/.afspraakignore': 'archief/\n',
};

/** What a web worker has and Node has too; nothing of Node besides. */
function workerScope(
  post: (message: Message) => void,
): Record<string, unknown> & { onmessage?: (event: { data: Message }) => void } {
  return {
    postMessage: post,
    addEventListener: () => {},
    console,
    setTimeout,
    clearTimeout,
    performance,
    TextDecoder,
    TextEncoder,
    URL,
    structuredClone,
    queueMicrotask,
  };
}

test('the bundle for browsers serves a workspace without Node, reading files through the client', async () => {
  const published: { uri: string; diagnostics: { code: string }[] }[] = [];
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const answer = ({ id, method, params }: Message): void => {
    if (method === 'afspraak/readFile') {
      send({ id, result: FILES[(params as { uri: string }).uri] ?? null });
    } else if (method === 'afspraak/findFiles') {
      send({ id, result: Object.keys(FILES).filter((uri) => !uri.endsWith('ignore')) });
    } else if (method === 'textDocument/publishDiagnostics') {
      const told = params as (typeof published)[number];
      published.push(told);
      if (told.diagnostics.some(({ code }) => code === 'structure/unresolved-name')) resolve();
    } else if (id === 1) begin();
  };
  const scope = workerScope((message) => setTimeout(() => answer(message), 0));
  const send = (message: Message): void => scope.onmessage?.({ data: { jsonrpc: '2.0', ...message } as Message });
  const begin = (): void => {
    send({ method: 'initialized', params: {} });
    const uri = 'vscode-vfs://github/team/a.afspraak';
    const text = 'resultaatafspraak A {\n  tussen: els en jan en piet\n}';
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'afspraak', version: 1, text } },
    });
  };
  vm.runInNewContext(readFileSync(BUNDLE, 'utf8'), scope);
  const workspaceFolders = [{ uri: 'vscode-vfs://github/team', name: 'team' }];
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders } });
  await done;
  const rules = published.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  expect(rules.filter((rule) => rule === 'structure/unresolved-name')).toHaveLength(1);
  expect(rules).not.toContain('structure/duplicate-name');
});
