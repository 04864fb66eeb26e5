import { assert } from 'chai';
import { type CodeAction, commands, type TextDocument, workspace } from 'vscode';
import { open } from './editor.ts';
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
