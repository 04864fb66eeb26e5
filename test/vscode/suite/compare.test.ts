import { assert } from 'chai';
import { commands, type Tab, TabInputTextDiff, type TextEditor, window, workspace } from 'vscode';
import { open, putCursor } from './editor.ts';
import { eventually, test } from './harness.ts';
import { act, openPreview, previewShows } from './preview.ts';

const converted = /^resultaatafspraak Onthaal /m;

/** The differences that can be seen; after a click in the preview its group may be the active one. */
function seen(): { tab: Tab; input: TabInputTextDiff } | undefined {
  for (const { activeTab: tab } of window.tabGroups.all) {
    if (tab?.input instanceof TabInputTextDiff) return { tab, input: tab.input };
  }
  return undefined;
}

/** The text as a change would leave it, once the differences can be seen. */
async function differences(editor: TextEditor): Promise<string> {
  const { original, modified } = (await eventually('differences', seen)).input;
  assert.equal(original.toString(), editor.document.uri.toString());
  return (await workspace.openTextDocument(modified)).getText();
}

async function changed({ document }: TextEditor, before: string): Promise<string> {
  return eventually('a change', () => (document.getText() === before ? undefined : document.getText()));
}

async function undo({ document }: TextEditor): Promise<void> {
  await window.showTextDocument(document, 1);
  await commands.executeCommand('undo');
}

test('a button of the preview converts an agreement in one step that one undo takes back', async () => {
  const editor = await openPreview('resultaatafspraak Voorstel');
  const before = editor.document.getText();
  await previewShows('<h1 id="title">Voorstel');
  await act({ kind: 'click', selector: '#actions button:has-text("werkprocesafspraak")' });
  assert.match(await changed(editor, before), /^werkprocesafspraak Voorstel /m);
  await undo(editor);
  assert.equal(editor.document.getText(), before);
});

test('a conversion that leaves something out shows what before it is made', async () => {
  const editor = await openPreview();
  await previewShows('class="secondary"');
  await act({ kind: 'click', selector: '#actions button' });
  assert.match(await differences(editor), converted);
});

test('the button beside it shows the differences first, from where they can be applied', async () => {
  const editor = await openPreview();
  const before = editor.document.getText();
  await previewShows('class="secondary"');
  await act({ kind: 'click', selector: '#actions button.secondary' });
  const proposed = await differences(editor);
  assert.match(proposed, converted);
  assert.equal(editor.document.getText(), before);
  await commands.executeCommand('afspraak.applyCompared');
  assert.equal(await changed(editor, before), proposed);
  await undo(editor);
  assert.equal(editor.document.getText(), before);
});

test('closing one of two comparisons with the same title leaves the other to be applied', async () => {
  const editor = await openPreview();
  const before = editor.document.getText();
  await previewShows('class="secondary"');
  await act({ kind: 'click', selector: '#actions button.secondary' });
  const first = await eventually('a comparison', seen);
  await act({ kind: 'click', selector: '#actions button.secondary' });
  const second = await eventually('another comparison', () => {
    const now = seen();
    return now?.input.modified.query === first.input.modified.query ? undefined : now;
  });
  assert.equal(second.tab.label, first.tab.label);
  await window.tabGroups.close(first.tab);
  await window.showTextDocument(editor.document, 3);
  await commands.executeCommand('afspraak.applyCompared');
  assert.match(await changed(editor, before), converted);
  await undo(editor);
  assert.equal(editor.document.getText(), before);
});

test('a refactoring at the cursor can be looked at before it is chosen', async () => {
  const editor = await open('afspraken.afspraak');
  putCursor(editor, 'Onthaal "Nieuwe');
  const compared = commands.executeCommand('afspraak.compareRefactoring');
  await eventually('a list', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return seen();
  });
  await compared;
  assert.notEqual(await differences(editor), editor.document.getText());
});
