import { expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { changedFiles } from '../../client/src/changes/changed-files.ts';

const FILES: Readonly<Record<string, string>> = { 'file:///a': 'een\n  twee\n', 'file:///b': 'b' };

function changed(edit: WorkspaceEdit) {
  return changedFiles(edit, async (uri) => FILES[uri]);
}

function at(line: number, from: number, to: number) {
  return { start: { line, character: from }, end: { line, character: to } };
}

it('edits of a document are applied together', async () => {
  const edits = [
    { range: at(0, 0, 3), newText: 'eerst' },
    { range: at(1, 6, 6), newText: '!' },
  ];
  const files = [{ uri: 'file:///a', before: 'een\n  twee\n', after: 'eerst\n  twee!\n' }];
  expect(await changed({ changes: { 'file:///a': edits } })).toEqual(files);
  expect(await changed({ documentChanges: [{ textDocument: { uri: 'file:///a', version: 3 }, edits }] })).toEqual(
    files,
  );
});

it('what is to be filled in is shown as it is proposed, with the indentation of its line', async () => {
  const snippet = { kind: 'snippet' as const, value: `x: "\${1:wat \\} kost \\$ 1}"\ny: \${2|ja,nee\\, nooit|}$0\nz` };
  const edit = {
    documentChanges: [{ textDocument: { uri: 'file:///a', version: 1 }, edits: [{ range: at(1, 2, 6), snippet }] }],
  };
  const [file] = await changed(edit);
  expect(file?.after).toBe('een\n  x: "wat } kost $ 1"\n  y: ja\n  z\n');
});

it('files that are made, moved or removed are told apart from those that change', async () => {
  const files = await changed({
    documentChanges: [
      { kind: 'create', uri: 'file:///new' },
      { textDocument: { uri: 'file:///new', version: null }, edits: [{ range: at(0, 0, 0), newText: 'nieuw' }] },
      { kind: 'rename', oldUri: 'file:///b', newUri: 'file:///c' },
      { kind: 'delete', uri: 'file:///a' },
    ],
  });
  expect(files).toEqual([
    { uri: 'file:///new', before: undefined, after: 'nieuw' },
    { uri: 'file:///b', before: 'b', after: undefined },
    { uri: 'file:///c', before: undefined, after: 'b' },
    { uri: 'file:///a', before: 'een\n  twee\n', after: undefined },
  ]);
});

it('an edit that changes nothing shows no file', async () => {
  expect(await changed({ changes: { 'file:///b': [{ range: at(0, 0, 1), newText: 'b' }] } })).toEqual([]);
});
