import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { createContext } from '../../server/src/cli/context.ts';
import { writeChange } from '../../server/src/cli/write-change.ts';
import { folderWith } from './afspraak.ts';

const START = { start: 0, end: 0 };

test('a change that is interrupted leaves every text in at least one place', () => {
  const folder = folderWith({ 'a.afspraak': 'taak A\n', 'b.afspraak': 'taak B\n' });
  const uri = (name: string) => URI.file(path.join(folder, name)).toString();
  const change = {
    edits: [{ span: START, text: 'taak C\n' }],
    create: [{ uri: uri('c.afspraak'), text: 'taak D\n' }],
    remove: [uri('b.afspraak')],
  };
  const context = createContext({ color: false });
  // Somebody changes the document after it was read.
  const document = { uri: uri('a.afspraak'), texts: new Map([[uri('a.afspraak'), 'taak Anders\n']]) };
  expect(() => writeChange(document, change, context)).toThrow('somebody else has changed it');
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  expect(['a', 'b', 'c'].map((name) => text(`${name}.afspraak`))).toEqual(['taak A\n', 'taak B\n', 'taak D\n']);
});

test('nothing is written when a document that would go is no UTF-8', () => {
  const folder = folderWith({ 'a.afspraak': 'taak A\n', 'b.afspraak': Buffer.from('taak B // co\xF6p\n', 'latin1') });
  const uri = (name: string) => URI.file(path.join(folder, name)).toString();
  const change = { edits: [{ span: START, text: 'taak C\n' }], remove: [uri('b.afspraak')] };
  expect(() =>
    writeChange({ uri: uri('a.afspraak'), texts: new Map() }, change, createContext({ color: false })),
  ).toThrow('not UTF-8');
  expect(readdirSync(folder).sort()).toEqual(['.git', 'a.afspraak', 'b.afspraak']);
  expect(readFileSync(path.join(folder, 'a.afspraak'), 'utf8')).toBe('taak A\n');
});

test('a document that changed after it was merged is not removed', () => {
  const folder = folderWith({ 'a.afspraak': 'taak A\n', 'b.afspraak': 'taak B\ntaak Nieuw\n' });
  const uri = (name: string) => URI.file(path.join(folder, name)).toString();
  const texts = new Map([[uri('b.afspraak'), 'taak B\n']]);
  const change = { edits: [{ span: START, text: 'taak B\n' }], remove: [uri('b.afspraak')] };
  expect(() => writeChange({ uri: uri('a.afspraak'), texts }, change, createContext({ color: false }))).toThrow(
    'is not removed',
  );
  expect(readdirSync(folder)).toContain('b.afspraak');
});
