import { assert } from 'chai';
import { commands, TabInputWebview, type TextDocument, type TextEditor, window } from 'vscode';
import { putCursor, rangeOf } from './editor.ts';
import { eventually, test } from './harness.ts';
import { act, openPreview, previewShows } from './preview.ts';

/** The date in the document after these words. */
function dateAfter(document: TextDocument, words: string): string {
  const text = document.getText();
  return /\d{4}-\d{2}-\d{2}/.exec(text.slice(text.indexOf(words)))?.[0] ?? '';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Takes back one step of an editor that has not got the focus. */
async function undo({ document }: TextEditor): Promise<void> {
  await window.showTextDocument(document, 1);
  await commands.executeCommand('undo');
}

const mark = '[data-step="Luisteren"]';

test('the preview opens beside the editor and leaves the cursor where it was', async () => {
  const editor = await openPreview();
  const group = await eventually('a second column', () =>
    window.tabGroups.all.find((one) => one.tabs.some((tab) => tab.input instanceof TabInputWebview)),
  );
  assert.equal(group.viewColumn, 2);
  assert.equal(window.activeTextEditor?.document.uri.path, editor.document.uri.path);
});

test('the preview shows the agreement under the cursor, with its picture', async () => {
  const editor = await openPreview();
  const { markup } = await previewShows('Bevragen');
  assert.notInclude(markup, 'Natellen');
  assert.include(markup, '<svg');
  assert.notInclude(markup, 'class="refused"');
  putCursor(editor, 'werkprocesafspraak Register');
  assert.notInclude((await previewShows('Natellen')).markup, 'Bevragen');
});

test('the preview follows typing', async () => {
  const editor = await openPreview();
  await previewShows('Bevragen');
  await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'Bevragen'), 'Interviews'));
  assert.notInclude((await previewShows('Interviews')).markup, 'Bevragen');
});

test('a pinned preview stays with its agreement while the cursor and the text go elsewhere', async () => {
  const editor = await openPreview();
  await previewShows('Bevragen');
  await act({ kind: 'click', selector: '#pin' });
  await previewShows('aria-pressed="true"');
  putCursor(editor, 'werkprocesafspraak Register');
  await editor.edit((edit) =>
    edit.replace(rangeOf(editor.document, '\n\nresultaatafspraak'), '\n\n\n\nresultaatafspraak'),
  );
  await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'Bevragen'), 'Interviews'));
  assert.notInclude((await previewShows('Interviews')).markup, 'Natellen');
  await act({ kind: 'click', selector: '#pin' });
  await window.showTextDocument(editor.document, 1);
  putCursor(editor, 'stap Tellen');
  assert.notInclude((await previewShows('Natellen')).markup, 'Interviews');
});

for (const [how, lead] of [
  ['a click', (selector: string) => act({ kind: 'click', selector })],
  ['Enter', (selector: string) => act({ kind: 'focus', selector }).then(() => act({ kind: 'press', keys: ['Enter'] }))],
  ['space', (selector: string) => act({ kind: 'focus', selector }).then(() => act({ kind: 'press', keys: ['Space'] }))],
] as const) {
  test(`${how} on a part of the preview leads to where it stands in the text`, async () => {
    const editor = await openPreview();
    await previewShows('verslag van vijf');
    await lead('a[data-at]:has-text("verslag van vijf gesprekken")');
    const selected = await eventually('a selection', () => {
      const { document, selection } = window.activeTextEditor ?? {};
      const text = selection && document?.getText(selection);
      return text?.includes('verslag van vijf') ? window.activeTextEditor : undefined;
    });
    assert.equal(selected.viewColumn, 1);
    assert.equal(selected.document.uri.path, editor.document.uri.path);
  });
}

test('arrow keys and Enter move a sub-result; one undo takes that back', async () => {
  const editor = await openPreview();
  const before = editor.document.getText();
  const date = dateAfter(editor.document, 'stap Luisteren');
  // The view of the text as it is now: one that is drawn meanwhile would end the move.
  await previewShows(`data-date="${date}"`);
  await act({ kind: 'focus', selector: mark });
  await act({ kind: 'press', keys: ['Shift+ArrowLeft', 'ArrowLeft', 'Escape'] });
  await act({ kind: 'press', keys: ['Shift+ArrowLeft', 'ArrowLeft', 'Enter'] });
  const moved = await eventually('another date', () => {
    const now = dateAfter(editor.document, 'stap Luisteren');
    return now === date ? undefined : now;
  });
  assert.equal(daysBetween(date, moved), -8);
  assert.include((await previewShows(`data-date="${moved}"`)).focused, 'data-step="Luisteren"');
  await undo(editor);
  assert.equal(editor.document.getText(), before);
});

test('dragging moves a sub-result, and Escape leaves it where it was', async () => {
  const editor = await openPreview();
  const before = editor.document.getText();
  const date = dateAfter(editor.document, 'stap Luisteren');
  // The view of the text as it is now: one that is drawn meanwhile would end the move.
  await previewShows(`data-date="${date}"`);
  await act({ kind: 'drag', selector: mark, right: -40, key: 'Escape' });
  assert.equal(editor.document.getText(), before);
  await act({ kind: 'drag', selector: mark, right: -40 });
  const moved = await eventually('another date', () => {
    const now = dateAfter(editor.document, 'stap Luisteren');
    return now === date ? undefined : now;
  });
  assert.isBelow(daysBetween(date, moved), 0);
  await previewShows(`data-date="${moved}"`);
  await undo(editor);
  assert.equal(editor.document.getText(), before);
});
