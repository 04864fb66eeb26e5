import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import {
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server.ts';

const FOLDER = 'file:///project/';

const ABLE = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'delete'],
      changeAnnotationSupport: {},
    },
  },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] }, disabledSupport: true } },
};
/** A client that resolves edits and can do nothing else. */
const PLAIN = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
};

interface Session {
  client: ProtocolConnection;
  /** Warnings that were shown. */
  warnings: string[];
  actionsAt(text: string): Promise<CodeAction[]>;
}

/** A client with these abilities, and a server of the files, the first of which is open. */
async function session(files: Readonly<Record<string, string>>, capabilities: object): Promise<Session> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const onDisk = new Map(Object.entries(files).map(([name, text]) => [FOLDER + name, text]));
  startServer(
    createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)),
    { readFile: async (uri) => onDisk.get(uri), findFiles: async () => [...onDisk.keys()] },
    () => '2026-03-02',
  );
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const warnings: string[] = [];
  client.onNotification('window/showMessage', ({ message }) => void warnings.push(message));
  client.onUnhandledNotification(() => {});
  client.listen();
  onTestFinished(() => client.dispose());
  await client.sendRequest('initialize', { processId: null, rootUri: FOLDER, capabilities });
  await client.sendNotification('initialized', {});
  const [[name, text] = ['', '']] = Object.entries(files);
  const textDocument = { uri: FOLDER + name, languageId: 'afspraak', version: 1, text };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  // Waits until all files are read.
  await client.sendRequest('textDocument/references', {
    textDocument,
    position: { line: 0, character: 0 },
    context: { includeDeclaration: true },
  });
  return {
    client,
    warnings,
    actionsAt: (wanted) => {
      const before = text.slice(0, text.indexOf(wanted)).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const range = { start: position, end: position };
      return client.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    },
  };
}

const titled = (actions: readonly CodeAction[], title: RegExp) => actions.find((each) => title.test(each.title));
const resolved = ({ client }: Session, action: CodeAction | undefined): Promise<CodeAction> =>
  client.sendRequest('codeAction/resolve', action);

const FILES = {
  'a.afspraak': 'taal: nl\nmedewerker jan {\n  taakvolwassenheid T {\n    bereid: 3\n  }\n}\ntaak T\n',
  'b.agreement': 'task B // why\n',
};
const STEPS = { 'a.afspraak': 'werkprocesafspraak P {\n  stap A {\n    kritisch: "x"\n  }\n}\n' };

test('readiness moves to a document that is created first', async () => {
  const all = await session(FILES, ABLE);
  const { edit } = await resolved(all, titled(await all.actionsAt('taal'), /taakvolwassenheid/));
  const target = `${FOLDER}taakvolwassenheid-prive.afspraak`;
  expect(edit?.documentChanges).toMatchObject([
    { kind: 'create', uri: target, options: { overwrite: false } },
    { textDocument: { uri: target, version: null }, edits: [{ newText: expect.stringContaining('medewerker: jan') }] },
    { textDocument: { uri: `${FOLDER}a.afspraak`, version: 1 } },
  ]);
});

test('another document is merged as it is on disk, translated, and then deleted', async () => {
  const all = await session(FILES, ABLE);
  const { edit } = await resolved(all, titled(await all.actionsAt('taal'), /b\.agreement/));
  expect(edit?.documentChanges).toMatchObject([
    { textDocument: { uri: `${FOLDER}a.afspraak` }, edits: [{ newText: '\n\ntaak B // why\n' }] },
    { kind: 'delete', uri: `${FOLDER}b.agreement` },
  ]);
});

test('a client that cannot create or delete files is not offered what needs it', async () => {
  const all = await session(FILES, PLAIN);
  const titles = (await all.actionsAt('taal')).map(({ title }) => title);
  expect(titles.filter((title) => /taakvolwassenheid|b\.agreement/.test(title))).toEqual([]);
});

test('what is lost is told before it is done', async () => {
  const all = await session(STEPS, ABLE);
  const { edit } = await resolved(all, titled(await all.actionsAt('P'), /resultaatafspraak/));
  expect(edit?.changeAnnotations).toEqual({
    loss: {
      label: 'Eén ding geldt daarna niet meer',
      description: 'De stap A geldt niet meer; de tekst ervan blijft als commentaar staan.',
      needsConfirmation: true,
    },
  });
  const annotations = edit?.documentChanges?.flatMap((change) =>
    'edits' in change ? change.edits.map((each) => ('annotationId' in each ? each.annotationId : undefined)) : [],
  );
  expect(new Set(annotations)).toEqual(new Set(['loss']));
  expect(all.warnings).toEqual([]);
});

test('a client without annotations is warned, or reads it in the title', async () => {
  const all = await session(STEPS, PLAIN);
  await resolved(all, titled(await all.actionsAt('P'), /resultaatafspraak/));
  expect(all.warnings).toEqual([expect.stringContaining('De stap A geldt niet meer')]);
  const atOnce = await session(STEPS, {});
  expect(titled(await atOnce.actionsAt('P'), /resultaatafspraak/)?.title).toMatch(
    / \(Eén ding geldt daarna niet meer\)$/,
  );
});

test('what cannot be done is greyed out with the reason, or not offered', async () => {
  const broken = { 'a.afspraak': 'resultaatafspraak R {\n  meetbaar: = =\n}\n' };
  const all = await session(broken, ABLE);
  const conversion = titled(await all.actionsAt('R'), /werkprocesafspraak/);
  expect(conversion?.disabled?.reason).toContain('‘R’ bevat tekst die niet gelezen kan worden');
  const plain = await session(broken, PLAIN);
  expect(titled(await plain.actionsAt('R'), /werkprocesafspraak/)).toBeUndefined();
});

test('what turns out to be impossible is refused with the reason', async () => {
  const all = await session({ 'a.afspraak': 'taak A\n', 'b.afspraak': 'taak {{\n' }, ABLE);
  const merging = titled(await all.actionsAt('taak'), /b\.afspraak/);
  await expect(resolved(all, merging)).rejects.toThrow('‘b.afspraak’ bevat tekst die niet gelezen kan worden');
});
