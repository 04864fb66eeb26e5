import { ConfigurationTarget, commands, Selection, window, workspace } from 'vscode';
import { file, open, putCursor } from './editor.ts';
import { finding } from './findings.ts';
import { askPage, test } from './harness.ts';
import { act, previewShows } from './preview.ts';

export { runAll as run } from './harness.ts';

/** The window has no event for "everything is painted". */
const painted = () => new Promise((resolve) => setTimeout(resolve, 1_500));

async function screenshot(picture: string): Promise<void> {
  await painted();
  await askPage('/screenshot', picture);
}

/** A picture with the plan at the top of the preview, which is laid out once it is on the screen. */
async function previewPicture(picture: string): Promise<void> {
  await act({ kind: 'show', selector: 'section.picture' });
  await painted();
  await act({ kind: 'show', selector: 'section.picture' });
  await screenshot(picture);
}

async function set(setting: string, value: unknown): Promise<void> {
  await workspace.getConfiguration().update(setting, value, ConfigurationTarget.Global);
}

test('the window for pictures', async () => {
  await set('workbench.colorTheme', 'Default Light Modern');
  await set('editor.fontSize', 13);
  await set('editor.occurrencesHighlight', 'off');
  await set('files.exclude', { '.vscode': true });
  await workspace.fs.delete(file('people.agreement'));
  await commands.executeCommand('workbench.action.closeAuxiliaryBar');
  await commands.executeCommand('notifications.clearAll');
});

test('editor with findings', async () => {
  const editor = await open('afspraken.afspraak');
  await finding('afspraken.afspraak', 'fit/inexperienced');
  editor.selection = new Selection(0, 0, 0, 0);
  await commands.executeCommand('workbench.actions.view.problems');
  await window.showTextDocument(editor.document);
  await screenshot('docs/images/findings.png');
  await commands.executeCommand('workbench.action.closePanel');
});

test('quick fix on fit/inexperienced', async () => {
  const editor = await open('afspraken.afspraak');
  const { range } = await finding('afspraken.afspraak', 'fit/inexperienced');
  editor.selection = new Selection(range.start, range.start);
  await commands.executeCommand('editor.action.quickFix');
  await screenshot('docs/images/quick-fix.png');
  await commands.executeCommand('hideCodeActionWidget');
});

test('preview beside the editor, in three themes', async () => {
  const editor = await open('afspraken.afspraak');
  await commands.executeCommand('workbench.action.closeSidebar');
  putCursor(editor, 'werkprocesafspraak Onthaal');
  await commands.executeCommand('afspraak.preview');
  await previewShows('data-step="Luisteren"');
  await previewPicture('docs/images/preview.png');
  await set('workbench.colorTheme', 'Default Dark Modern');
  await previewPicture('docs/images/preview-dark.png');
  await set('workbench.colorTheme', 'Default High Contrast');
  await previewPicture('docs/images/preview-high-contrast.png');
  await set('workbench.colorTheme', 'Default Light Modern');
  await act({ kind: 'show', selector: 'h1' });
  await screenshot('out/vscode/preview-top.png');
  await act({ kind: 'click', selector: '#actions button.secondary' });
  await screenshot('out/vscode/compare.png');
});
