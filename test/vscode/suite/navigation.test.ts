import { assert } from 'chai';
import type { WorkspaceEdit } from 'vscode';
import {
  commands,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type SymbolInformation,
  workspace,
} from 'vscode';
import { file, inside, open } from './editor.ts';
import { eventually, test } from './harness.ts';

/** Name of the fixture file that a location is in. */
function nameOf(location: Location | LocationLink): string {
  const uri = location instanceof Object && 'targetUri' in location ? location.targetUri : location.uri;
  return uri.path.split('/').at(-1) ?? '';
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

test('go to definition crosses files', async () => {
  const { document } = await open('afspraken.afspraak');
  const definitions = await eventually('a definition', async () => {
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      inside(document, 'piet'),
    );
    return found.length > 0 ? found : undefined;
  });
  assert.deepEqual(definitions.map(nameOf), ['mensen.afspraak']);
});

test('references are found in files that are not open', async () => {
  const { document } = await open('mensen.afspraak');
  const references = await commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    inside(document, 'piet'),
  );
  assert.deepEqual(distinct(references.map(nameOf)), ['afspraken.afspraak', 'mensen.afspraak']);
  assert.isAtLeast(references.length, 5);
});

test('rename changes names in every file, and no prose', async () => {
  const { document } = await open('mensen.afspraak');
  const edit = await commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    inside(document, 'piet'),
    'peter',
  );
  assert.deepEqual(distinct(edit.entries().map(([uri]) => nameOf({ uri } as Location))), [
    'afspraken.afspraak',
    'mensen.afspraak',
  ]);
  assert.isTrue(await workspace.applyEdit(edit));
  const agreements = await workspace.openTextDocument(file('afspraken.afspraak'));
  assert.match(agreements.getText(), /tussen: els en peter/);
  assert.notMatch(agreements.getText(), /(tussen|aanvaard):.*piet/);
  assert.match(agreements.getText(), /"els en piet herkennen/, 'prose stays as it is');
  assert.match(document.getText(), /medewerker peter "Piet Maes"/);
});

test('the outline shows agreements and their steps', async () => {
  const { document } = await open('afspraken.afspraak');
  const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  assert.deepEqual(
    symbols.map((symbol) => symbol.name),
    ['Voorstel', 'Onthaal', 'Register'],
  );
  assert.includeMembers(symbols[1]?.children.map((symbol) => symbol.name) ?? [], ['Luisteren', 'Proberen']);
});

test('workspace symbols find a declaration by part of its name', async () => {
  await open('afspraken.afspraak');
  const found = await eventually('symbols', async () => {
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'vergel',
    );
    return symbols.length > 0 ? symbols : undefined;
  });
  assert.include(
    found.map((symbol) => `${symbol.name} ${nameOf(symbol.location)}`),
    'Vergelijken mensen.afspraak',
  );
});
