import { assert } from 'chai';
import { type CodeAction, commands, Selection, type TextDocument, type TextEditor, workspace } from 'vscode';
import { inside, open } from './editor.ts';
import { finding } from './findings.ts';
import { eventually, test } from './harness.ts';

const converts = /werkprocesafspraak/i;

async function conversionFor(document: TextDocument): Promise<CodeAction> {
  const { range } = await finding('afspraken.afspraak', 'fit/inexperienced');
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    'quickfix',
    50,
  );
  const conversion = actions.find((action) => converts.test(action.title));
  if (conversion === undefined) throw new Error(`not offered: ${actions.map((action) => action.title).join(' | ')}`);
  return conversion;
}

async function apply(action: CodeAction): Promise<void> {
  if (action.edit !== undefined) assert.isTrue(await workspace.applyEdit(action.edit));
  if (action.command !== undefined) {
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

test('an inexperienced employee: convert to a work-process agreement, in one step that one undo takes back', async () => {
  const { document } = await open('afspraken.afspraak');
  const before = document.getText();
  const conversion = await conversionFor(document);
  await apply(conversion);
  await eventually('the conversion', () => (document.getText() === before ? undefined : true));
  assert.match(document.getText(), /^werkprocesafspraak Voorstel /m);
  assert.match(document.getText(), /^ {2}stap /m);
  assert.notMatch(document.getText(), /^resultaatafspraak Voorstel /m);
  await commands.executeCommand('undo');
  assert.equal(document.getText(), before);
});

/** What the coach offers, once what reads prose has been loaded. */
function coachFor({ document, selection }: TextEditor): Promise<CodeAction> {
  return eventually('the coach', async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
      'refactor.rewrite',
      50,
    );
    return actions.find(({ title }) => title.startsWith('Coach'));
  });
}

test('the coach puts a line to fill in below the text, with the first stop selected', async () => {
  const editor = await open('afspraken.afspraak');
  const { document } = editor;
  const agreement = '\nresultaatafspraak Bellen "Terugbellen" {\n  specifiek: "Klanten terugbellen."\n}\n';
  await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, agreement));
  const position = inside(document, 'Klanten terugbellen');
  editor.selection = new Selection(position, position);
  await apply(await coachFor(editor));
  const line = await eventually('the line', () => /^.*… wat tel je\?.*$/m.exec(document.getText())?.[0]);
  assert.equal(line, '  meetbaar: "… wat tel je?" van 0 naar minstens 1');
  assert.equal(document.getText(editor.selection), '… wat tel je?');
});
