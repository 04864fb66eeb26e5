import { assert } from 'chai';
import { ConfigurationTarget, commands, window, workspace } from 'vscode';
import { file, putCursor, rangeOf } from './editor.ts';
import { askPage, test } from './harness.ts';
import { act, openPreview, previewShows, previewSight } from './preview.ts';

const themes = [
  ['Default Light Modern', 'vscode-light'],
  ['Default Dark Modern', 'vscode-dark'],
  ['Default High Contrast', 'vscode-high-contrast'],
] as const;

async function useTheme(name: string | undefined): Promise<void> {
  await workspace.getConfiguration().update('workbench.colorTheme', name, ConfigurationTarget.Global);
}

test('everybody can use the preview, in light, dark and high contrast', async () => {
  await openPreview();
  await previewShows('Bevragen');
  assert.deepEqual(await askPage('/axe', null), []);
  try {
    for (const [name, className] of themes) {
      await useTheme(name);
      await previewSight(name, ({ theme }) => theme.split(' ').includes(className));
      assert.deepEqual(await askPage('/axe', ['color-contrast']), [], name);
    }
  } finally {
    await useTheme(undefined);
  }
});

test('500 steps are soon on the screen, and stay where they are while somebody types', async () => {
  const steps = Array.from({ length: 500 }, (_, index) => `  stap S${index} "Stap ${index}" { deelresultaat: "r" }\n`);
  const text = `taal: nl\nwerkprocesafspraak Groot "Groot" {\n${steps.join('')}}\n`;
  const uri = file('groot.afspraak');
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  try {
    await openPreview();
    const editor = await window.showTextDocument(uri, { viewColumn: 1 });
    putCursor(editor, 'werkprocesafspraak Groot');
    await previewShows('Stap 499');
    const { paintings } = await previewSight('a measure', (sight) => sight.paintings.length > 0);
    assert.isBelow(paintings.at(-1) ?? 0, 5_000);
    await act({ kind: 'focus', selector: 'th a[data-at]:has-text("Stap 250")' });
    const before = await previewSight('focus', ({ focused, scrollTop }) => focused.startsWith('<a') && scrollTop > 0);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'Stap 400'), 'Andere stap'));
    const after = await previewShows('Andere stap');
    assert.equal(after.focused, before.focused);
    assert.closeTo(after.scrollTop, before.scrollTop, 2);
    await window.showTextDocument(uri);
    await commands.executeCommand('workbench.action.files.revert');
  } finally {
    await workspace.fs.delete(uri);
  }
});

test('the preview breaks no policy, reports no error and asks nothing of other computers', async () => {
  await openPreview();
  await previewShows('Bevragen');
  assert.equal((await askPage('/complaints')).join('\n'), '');
});
