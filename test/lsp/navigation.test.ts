import { expect, test } from 'vitest';
import type { Location } from 'vscode-languageserver';
import { definitionsAt } from '../../server/src/lsp/definition.ts';
import { documentSymbols } from '../../server/src/lsp/document-symbols.ts';
import { foldingRanges } from '../../server/src/lsp/folding.ts';
import { highlightsAt, referencesAt } from '../../server/src/lsp/references.ts';
import { renamableAt, renameAt } from '../../server/src/lsp/rename.ts';
import { workspaceSymbols } from '../../server/src/lsp/workspace-symbols.ts';
import { openFiles, openText } from './memory.ts';

const AGREEMENT = 'resultaatafspraak A {\n  tussen: els en «|»jan\n  aanvaard: jan op 2026-01-12\n}';
const PEOPLE = 'medewerker els\nmedewerker jan {\n  leidinggevende: els\n}';

function places(locations: readonly Location[]): string[] {
  return locations.map(({ uri, range }) => `${uri.split('/').at(-1)} ${range.start.line}:${range.start.character}`);
}

test('a name leads to its declaration in another file, and a declaration to itself', async () => {
  const { file, offset } = await openFiles({ 'a.afspraak': AGREEMENT, 'b.afspraak': PEOPLE });
  expect(places(definitionsAt(file, offset))).toEqual(['b.afspraak 1:11']);
  const declared = await openText('medewerker j«|»an');
  expect(places(definitionsAt(declared.file, declared.offset))).toEqual(['document.afspraak 0:11']);
});

test('an ambiguous name leads to everything it may mean, a missing one to nothing', async () => {
  const { file, offset } = await openText('resultaatafspraak A {\n  tussen: B«|»\n}\nteam B\neenheid B');
  expect(places(definitionsAt(file, offset))).toHaveLength(1);
  const missing = await openText('resultaatafspraak A {\n  tussen: B«|»\n}');
  expect(definitionsAt(missing.file, missing.offset)).toEqual([]);
});

test('references are those of the whole project, with or without the declaration', async () => {
  const { file, offset } = await openFiles({ 'a.afspraak': AGREEMENT, 'b.afspraak': PEOPLE });
  expect(places(referencesAt(file, offset, true))).toEqual(['a.afspraak 1:17', 'a.afspraak 2:12', 'b.afspraak 1:11']);
  expect(places(referencesAt(file, offset, false))).toEqual(['a.afspraak 1:17', 'a.afspraak 2:12']);
  expect(highlightsAt(file, offset).map(({ kind }) => kind)).toEqual([2, 2]);
});

test('renaming changes every use of this thing in every file, and no namesake', async () => {
  const { file, offset } = await openFiles({
    'a.afspraak': 'resultaatafspraak Balie {\n  tussen: els en Balie\n}\nopvolggesprek Balie',
    'b.afspraak': 'medewerker els\nteam Balie {\n  leden: els\n}\ntaak Balie',
  }).then(({ file }) => ({ file, offset: file.document.getText().indexOf('en Balie') + 4 }));
  expect(renamableAt(file, offset)).toMatchObject({ placeholder: 'Balie' });
  const renaming = renameAt(file, offset, 'Onthaal');
  expect(
    renaming && 'edits' in renaming && renaming.edits.map(({ uri, span }) => `${uri.split('/').at(-1)} ${span.start}`),
  ).toEqual(['a.afspraak 43', 'b.afspraak 20']);
});

test('steps with the same name belong to their own agreement', async () => {
  const steps = (name: string) => `werkprocesafspraak ${name} {\n  stap Een\n  stap Twee {\n    na: Een\n  }\n}\n`;
  const { file } = await openText(steps('A') + steps('B'));
  const offset = file.document.getText().lastIndexOf('Een');
  const renaming = renameAt(file, offset, 'Start');
  expect(renaming && 'edits' in renaming && renaming.edits).toHaveLength(2);
});

test.each(['twee woorden', '', '1e', 'a:b', 'jan{', '"jan"', 'en'])('‘%s’ is refused as a name', async (name) => {
  const { file, offset } = await openText('medewerker j«|»an\nteam T {\n  leden: jan\n}');
  expect(renameAt(file, offset, name)).toMatchObject({ refused: { nl: expect.stringContaining(`‘${name}’`) } });
});

test('a name that is taken is refused, one of another kind is not', async () => {
  const { file, offset } = await openText('medewerker j«|»an\nmedewerker els\ntaak Werven');
  expect(renameAt(file, offset, 'els')).toHaveProperty('refused');
  expect(renameAt(file, offset, 'Werven')).toHaveProperty('edits');
  expect(renameAt(file, offset, 'Zoë-2')).toHaveProperty('edits');
});

test('the outline has what is declared, each thing in its block', async () => {
  const { file } = await openText('werkprocesafspraak A "Afspraak" {\n  stap Een\n  stap Twee\n}\nmedewerker jan');
  const symbols = documentSymbols(file.facts);
  expect(symbols.map(({ name, detail, children }) => [name, detail, children?.map((child) => child.name)])).toEqual([
    ['A', 'Afspraak', ['Een', 'Twee']],
    ['jan', undefined, []],
  ]);
});

test('an unfinished document has an outline too', async () => {
  const { file } = await openText('werkprocesafspraak A {\n  stap Een {\n    norm: "x\nteam B {\n');
  expect(documentSymbols(file.facts).map(({ name }) => name)).toEqual(['A', 'B']);
});

test('symbols are found by part of a name or a title, without accents, the best first', async () => {
  const { file } = await openText(
    'medewerker zoe "Zoë Maes"\ntaak Zoeken\ntaak Verzoeken\ntaak Vergelijken "Iets anders"',
  );
  const find = (query: string) => workspaceSymbols([file.project.checked.index], query).map(({ name }) => name);
  expect(find('zoe')).toEqual(['zoe', 'Zoeken', 'Verzoeken']);
  expect(find('maes')).toEqual(['zoe']);
  expect(find('vgl')).toEqual(['Vergelijken']);
  expect(find('anders')).toEqual(['Vergelijken']);
});

test('blocks, long texts and comments fold', async () => {
  const { file } = await openText(
    '// een\n// twee\nteam A {\n  kerntaak: """\n    lang\n  """\n  regel B {\n    waarom: "x"\n  }\n}\n/* a\nb */\n',
  );
  expect(foldingRanges(file.document, file.facts).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [6, 7],
    [2, 8],
    [3, 5],
    [0, 1],
    [10, 11],
  ]);
});
