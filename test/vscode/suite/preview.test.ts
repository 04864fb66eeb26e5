import { assert } from 'chai';
import { commands, TabInputWebview, window } from 'vscode';
import { closeAll, open, putCursor, rangeOf } from './editor.ts';
import { askPage, eventually, test } from './harness.ts';

async function previewShows(text: string): Promise<string> {
  return eventually(`a preview with ${text}`, async () => {
    const markup = await askPage<string | undefined>('/webview');
    return markup?.includes('<svg') && markup.includes(text) ? markup : undefined;
  });
}

test('the preview opens beside the editor and leaves the cursor where it was', async () => {
  const editor = await open('afspraken.afspraak');
  putCursor(editor, 'werkprocesafspraak Onthaal');
  await commands.executeCommand('afspraak.previewPlan');
  const group = await eventually('a second column', () =>
    window.tabGroups.all.find((one) => one.tabs.some((tab) => tab.input instanceof TabInputWebview)),
  );
  assert.equal(group.viewColumn, 2);
  assert.equal(window.activeTextEditor?.document.uri.path, editor.document.uri.path);
});

test('the preview draws the plan of the agreement under the cursor', async () => {
  const editor = await open('afspraken.afspraak');
  assert.notInclude(await previewShows('Bevragen'), 'Natellen');
  putCursor(editor, 'werkprocesafspraak Register');
  assert.notInclude(await previewShows('Natellen'), 'Bevragen');
});

test('the preview follows typing', async () => {
  const editor = await open('afspraken.afspraak');
  await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'Natellen'), 'Herteld'));
  assert.notInclude(await previewShows('Herteld'), 'Natellen');
});

test('nothing on the page broke a content security policy', async () => {
  assert.deepEqual(await askPage('/violations'), []);
  await closeAll();
});
