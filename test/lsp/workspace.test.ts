import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt } from '../../server/src/lsp/completion.ts';
import { knownFindings } from '../../server/src/lsp/diagnostics.ts';
import type { Host } from '../../server/src/lsp/host.ts';
import { isInside } from '../../server/src/lsp/uri.ts';
import { Workspace } from '../../server/src/lsp/workspace.ts';

const TEAM = 'team Balie {\n  leden: els\n}\n';

/** Files in memory, of which reading can be held up. */
class MemoryHost implements Host {
  readonly files: Map<string, string>;
  held: Promise<void> | undefined;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files));
  }

  async readFile(uri: string): Promise<string | undefined> {
    if (!uri.endsWith('.json')) await this.held;
    return this.files.get(uri);
  }

  async findFiles(folder: string): Promise<string[]> {
    return [...this.files.keys()].filter((uri) => isInside(uri, folder));
  }
}

function workspaceOf(
  host: Host,
  today: () => string = () => '2026-03-02',
): { workspace: Workspace; changed: string[] } {
  const changed: string[] = [];
  const failed = (reason: unknown) => {
    throw reason;
  };
  const events = { changed: (uris: readonly string[]) => changed.push(...uris), opened: () => {}, failed };
  return { workspace: new Workspace(host, today, events), changed };
}

function rules(workspace: Workspace, uri: string): string[] {
  return knownFindings(workspace, uri).map(({ rule }) => rule);
}

function document(uri: string, text: string, version = 1): TextDocument {
  return TextDocument.create(uri, 'afspraak', version, text);
}

test('while files are being read, an open document is served and no name is called missing', async () => {
  const host = new MemoryHost({ 'file:///w/mensen.afspraak': 'medewerker els' });
  const { promise, resolve } = Promise.withResolvers<void>();
  host.held = promise;
  const { workspace } = workspaceOf(host);
  workspace.setFolders(['file:///w']);
  await workspace.update(document('file:///w/a.afspraak', TEAM));
  expect(rules(workspace, 'file:///w/a.afspraak')).not.toContain('structure/unresolved-name');
  const file = workspace.file('file:///w/a.afspraak');
  expect(file && completionsAt(file, TEAM.length, { snippets: false }).items.length).toBeGreaterThan(0);
  resolve();
  await workspace.disk.settled();
  expect(rules(workspace, 'file:///w/a.afspraak')).not.toContain('structure/unresolved-name');
  await workspace.update(document('file:///w/a.afspraak', TEAM.replace('els', 'piet'), 2));
  expect(rules(workspace, 'file:///w/a.afspraak')).toContain('structure/unresolved-name');
});

test('a project reaches as far as its configuration, also beyond the folder that is open', async () => {
  const { workspace } = workspaceOf(
    new MemoryHost({
      'file:///klant/afspraak.json': '{}',
      'file:///klant/mensen.afspraak': 'medewerker els',
      'file:///klant/teams/balie.afspraak': TEAM,
    }),
  );
  workspace.setFolders(['file:///klant/teams']);
  await workspace.disk.settled();
  await workspace.disk.settled();
  expect(rules(workspace, 'file:///klant/teams/balie.afspraak')).not.toContain('structure/unresolved-name');
});

test('a folder in a folder with a configuration of its own sees nothing of the outer one', async () => {
  const host = new MemoryHost({
    'file:///w/mensen.afspraak': 'medewerker els',
    'file:///w/klant/afspraak.json': '{}',
    'file:///w/klant/balie.afspraak': TEAM,
  });
  const { workspace } = workspaceOf(host);
  workspace.setFolders(['file:///w']);
  await workspace.disk.settled();
  expect(rules(workspace, 'file:///w/klant/balie.afspraak')).toContain('structure/unresolved-name');
  host.files.delete('file:///w/klant/afspraak.json');
  await workspace.disk.filesChanged([{ uri: 'file:///w/klant/afspraak.json', kind: 'deleted' }]);
  expect(rules(workspace, 'file:///w/klant/balie.afspraak')).not.toContain('structure/unresolved-name');
});

test('a document outside every folder stands alone, and is forgotten when it closes', async () => {
  const { workspace } = workspaceOf(new MemoryHost({ 'file:///x/mensen.afspraak': 'medewerker els' }));
  const alone = document('file:///x/balie.afspraak', TEAM);
  await workspace.update(alone);
  expect(rules(workspace, alone.uri)).toContain('structure/unresolved-name');
  workspace.close(alone);
  expect(workspace.projects.facts(alone.uri)).toBeUndefined();
  expect(workspace.file(alone.uri)).toBeUndefined();
});

test('a document that was never saved has the dialect of its language', async () => {
  const { workspace } = workspaceOf(new MemoryHost({}));
  await workspace.update(TextDocument.create('untitled:Untitled-1', 'agreement', 1, 'team Desk'));
  expect(workspace.file('untitled:Untitled-1')?.facts.dialect).toBe('en');
});

test('one file is one file, however its address is spelled', async () => {
  const { workspace } = workspaceOf(new MemoryHost({ 'file:///w/caf%C3%A9.afspraak': 'medewerker els' }));
  workspace.setFolders(['file:///w/']);
  await workspace.disk.settled();
  await workspace.update(document('file:///w/café.afspraak', 'medewerker els'));
  expect(rules(workspace, 'file:///w/caf%C3%A9.afspraak')).not.toContain('structure/duplicate-name');
  expect(workspace.projects.uris()).toEqual(['file:///w/caf%C3%A9.afspraak']);
});

test('on another day other things may be late', async () => {
  let day = '2026-03-02';
  const { workspace, changed } = workspaceOf(new MemoryHost({}), () => day);
  await workspace.update(document('file:///w/a.afspraak', TEAM));
  await workspace.update(document('file:///w/b.afspraak', 'medewerker els'));
  changed.length = 0;
  day = '2026-03-03';
  await workspace.update(document('file:///w/b.afspraak', 'medewerker els', 2));
  expect(changed).toContain('file:///w/a.afspraak');
});

test('a folder that is deleted takes its files along', async () => {
  const host = new MemoryHost({ 'file:///w/a.afspraak': TEAM, 'file:///w/oud/mensen.afspraak': 'medewerker els' });
  const { workspace, changed } = workspaceOf(host);
  workspace.setFolders(['file:///w']);
  await workspace.disk.settled();
  expect(rules(workspace, 'file:///w/a.afspraak')).not.toContain('structure/unresolved-name');
  host.files.delete('file:///w/oud/mensen.afspraak');
  changed.length = 0;
  await workspace.disk.foldersChanged();
  expect(changed).toEqual(expect.arrayContaining(['file:///w/a.afspraak', 'file:///w/oud/mensen.afspraak']));
  expect(rules(workspace, 'file:///w/a.afspraak')).toContain('structure/unresolved-name');
});
