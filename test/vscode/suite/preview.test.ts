import { assert } from 'chai';
import { commands, TabInputWebview, type TextEditor, window } from 'vscode';
import { open, putCursor, rangeOf } from './editor.ts';
import { askPage, eventually, test } from './harness.ts';

async function previewShows(text: string): Promise<string> {
  return eventually(`a preview with ${text}`, async () => {
    const markup = await askPage<string | undefined>('/webview');
    return markup?.includes('<svg') && markup.includes(text) ? markup : undefined;
  });
}

async function openPreview(): Promise<TextEditor> {
  const editor = await open('afspraken.afspraak');
  putCursor(editor, 'werkprocesafspraak Onthaal');
  await commands.executeCommand('afspraak.preview');
  return editor;
}

test('the preview opens beside the editor and leaves the cursor where it was', async () => {
  const editor = await openPreview();
  const group = await eventually('a second column', () =>
    window.tabGroups.all.find((one) => one.tabs.some((tab) => tab.input instanceof TabInputWebview)),
  );
  assert.equal(group.viewColumn, 2);
  assert.equal(window.activeTextEditor?.document.uri.path, editor.document.uri.path);
});

test('the preview draws the plan of the agreement under the cursor', async () => {
  const editor = await openPreview();
  assert.notInclude(await previewShows('Bevragen'), 'Natellen');
  putCursor(editor, 'werkprocesafspraak Register');
  assert.notInclude(await previewShows('Natellen'), 'Bevragen');
});

test('the preview follows typing', async () => {
  const editor = await openPreview();
  await previewShows('Bevragen');
  await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'Bevragen'), 'Interviews'));
  assert.notInclude(await previewShows('Interviews'), 'Bevragen');
});

test('the preview breaks no content security policy', async () => {
  await openPreview();
  await previewShows('Bevragen');
  assert.deepEqual(await askPage('/violations'), []);
});
