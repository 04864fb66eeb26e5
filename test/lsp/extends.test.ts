import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { abilitiesOf } from '../../server/src/lsp/client-abilities.ts';
import { configurationDiagnostics } from '../../server/src/lsp/diagnostics.ts';
import type { Host } from '../../server/src/lsp/host.ts';
import { isInside } from '../../server/src/lsp/uri.ts';
import { WatchedFiles } from '../../server/src/lsp/watched-files.ts';
import { Workspace } from '../../server/src/lsp/workspace.ts';

const RULE = 'structure/unresolved-name';

/** A workspace over files that can change, and what it says of them. */
function opened(folder: string, contents: Record<string, string>) {
  const files = new Map(Object.entries(contents).map(([name, text]) => [folder + name, text]));
  const watched: string[] = [];
  const host: Host = {
    readFile: async (uri) => files.get(uri),
    findFiles: async (inside) => [...files.keys()].filter((uri) => isInside(uri, inside)),
  };
  const workspace = new Workspace(host, () => '2026-03-02', {
    changed: () => {},
    opened: () => {},
    dependsOn: (uris) => watched.push(...uris.map((uri) => uri.slice(folder.length))),
    failed: (reason) => {
      throw reason;
    },
  });
  workspace.setFolders([folder]);
  return {
    watched,
    /** Writes a file, or removes it, and tells of that. */
    async change(name: string, text: string | undefined) {
      if (text === undefined) files.delete(folder + name);
      else files.set(folder + name, text);
      await workspace.disk.filesChanged([{ uri: folder + name, kind: 'changed' }]);
    },
    async severity() {
      await workspace.disk.settled();
      const project = workspace.projects.of(`${folder}a.afspraak`);
      return project?.checked.findings(`${folder}a.afspraak`).find(({ rule }) => rule === RULE)?.severity;
    },
    async problems() {
      await workspace.disk.settled();
      const file = workspace.disk.configuration(`${folder}afspraak.json`);
      return file && configurationDiagnostics(file, 'en').map(({ range, message }) => [range.start.character, message]);
    },
  };
}

const DOCUMENT = 'taal: nl\nmedewerker jan {\n  leidinggevende: els\n}\n';
const weighs = (severity: string) => `{ "rules": { "${RULE}": "${severity}" } }`;

test('the editor follows what a configuration builds on: changed, broken, gone and back', async () => {
  const editor = opened('file:///w/', {
    'a.afspraak': DOCUMENT,
    'afspraak.json': '{ "extends": ["./huis/basis.json"] }',
    'huis/basis.json': weighs('hint'),
  });
  expect(await editor.severity()).toBe('hint');
  expect(editor.watched).toEqual(['huis/basis.json']);
  await editor.change('huis/basis.json', weighs('warning'));
  expect(await editor.severity()).toBe('warning');
  await editor.change('huis/basis.json', '{ "preset": "x" }');
  expect(await editor.problems()).toEqual([[14, expect.stringMatching(/^basis\.json:1:13: For ‘preset’ choose from/)]]);
  await editor.change('huis/basis.json', undefined);
  expect(await editor.problems()).toEqual([[14, expect.stringMatching(/^‘\.\/huis\/basis\.json’ does not exist/)]]);
  expect(await editor.severity()).toBe('error');
  await editor.change('huis/basis.json', weighs('hint'));
  expect([await editor.severity(), await editor.problems()]).toEqual(['hint', []]);
});

test('a package is found on disk, also when it is installed later; elsewhere the editor says why not', async () => {
  const files = { 'a.afspraak': DOCUMENT, 'afspraak.json': '{ "extends": "huis" }' };
  const editor = opened('file:///w/', files);
  expect(await editor.problems()).toEqual([[13, expect.stringMatching(/^‘huis’ is not in node_modules/)]]);
  await editor.change('node_modules/huis/afspraak.json', weighs('hint'));
  expect(await editor.severity()).toBe('hint');
  const web = opened('vscode-vfs://github/w/', { ...files, 'node_modules/huis/afspraak.json': weighs('hint') });
  expect(await web.problems()).toEqual([[13, expect.stringMatching(/^Packages are only read from a folder on disk/)]]);
  await web.change('afspraak.json', '{ "extends": "./basis.json" }');
  await web.change('basis.json', weighs('hint'));
  expect(await web.severity()).toBe('hint');
});

test('each of those files is watched once, outside of the workspace where the client can', async () => {
  const asked: unknown[] = [];
  const client = { register: async (_: unknown, { watchers }: { watchers: unknown[] }) => asked.push(...watchers) };
  const files = new WatchedFiles({ client } as unknown as Connection);
  const able = abilitiesOf({
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
  });
  await files.more(['file:///huis/basis%5B1%5D.json'], able);
  await files.more(['file:///huis/basis%5B1%5D.json', 'file:///w/b.json'], abilitiesOf({}));
  expect(asked).toEqual([
    { globPattern: { baseUri: 'file:///huis', pattern: 'basis?1?.json' } },
    { globPattern: '**/b.json' },
  ]);
});
