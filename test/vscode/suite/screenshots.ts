import { ConfigurationTarget, commands, Selection, window, workspace } from 'vscode';
import { closeAll, open, putCursor } from './editor.ts';
import { finding } from './findings.ts';
import { askPage, test } from './harness.ts';

export { runAll as run } from './harness.ts';

/** The window has no event for "everything is painted". */
const painted = () => new Promise((resolve) => setTimeout(resolve, 1_500));

async function screenshot(name: string): Promise<void> {
  await painted();
  await askPage('/screenshot', name);
}

async function useTheme(name: string): Promise<void> {
  await workspace.getConfiguration().update('workbench.colorTheme', name, ConfigurationTarget.Global);
}

test('the window for pictures', async () => {
  await useTheme('Default Light Modern');
  await workspace.getConfiguration().update('editor.fontSize', 13, ConfigurationTarget.Global);
  await commands.executeCommand('workbench.action.closeAuxiliaryBar');
  await commands.executeCommand('notifications.clearAll');
});

test('editor with findings', async () => {
  const editor = await open('afspraken.afspraak');
  await finding('afspraken.afspraak', 'fit/inexperienced');
  editor.selection = new Selection(0, 0, 0, 0);
  await commands.executeCommand('workbench.actions.view.problems');
  await window.showTextDocument(editor.document);
  await screenshot('editor-findings');
  await commands.executeCommand('workbench.action.closePanel');
});

test('quick fix on fit/inexperienced', async () => {
  const editor = await open('afspraken.afspraak');
  const { range } = await finding('afspraken.afspraak', 'fit/inexperienced');
  editor.selection = new Selection(range.start, range.start);
  await commands.executeCommand('editor.action.quickFix');
  await screenshot('quick-fix');
  await commands.executeCommand('hideCodeActionWidget');
});

test('preview beside the editor, in three themes', async () => {
  const editor = await open('afspraken.afspraak');
  await commands.executeCommand('workbench.action.closeSidebar');
  putCursor(editor, 'werkprocesafspraak Onthaal');
  await commands.executeCommand('afspraak.previewPlan');
  await screenshot('preview');
  await useTheme('Default Dark Modern');
  await screenshot('preview-dark');
  await useTheme('Default High Contrast');
  await screenshot('preview-high-contrast');
  await closeAll();
});
