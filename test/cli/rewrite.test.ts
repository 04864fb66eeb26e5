import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openWhole } from '../../server/src/cli/document-file.ts';
import { rewrite } from '../../server/src/cli/rewrite.ts';
import { folderWith } from './afspraak.ts';

test('a document that was changed since it was read is not written over', () => {
  const cwd = folderWith({ 'a.afspraak': 'taak A\n' });
  const file = path.join(cwd, 'a.afspraak');
  expect(rewrite(file, 'a.afspraak', 'taak A\n', 'taak B\n')).toBeUndefined();
  writeFileSync(file, 'taak C\n');
  expect(rewrite(file, 'a.afspraak', 'taak B\n', 'taak D\n')?.en).toMatch(/^a\.afspraak is not written: somebody else/);
  expect(readFileSync(file, 'utf8')).toBe('taak C\n');
  expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.afspraak']);
});

test('two writers of one file do not write into each other', () => {
  const cwd = folderWith();
  const file = path.join(cwd, 'a.txt');
  const [first, second] = [openWhole(file), openWhole(file)];
  first.write('een');
  second.write('twee');
  first.finish();
  expect(readFileSync(file, 'utf8')).toBe('een');
  second.finish();
  expect(readFileSync(file, 'utf8')).toBe('twee');
  expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.txt']);
});
