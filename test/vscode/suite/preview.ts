import { commands, type TextEditor } from 'vscode';
import type { WebviewAct, WebviewSight } from '../webview-page.ts';
import { open, putCursor } from './editor.ts';
import { askPage, eventually } from './harness.ts';

/** Opens the preview of what stands around a text, which is the agreement ‘Onthaal’ unless told otherwise. */
export async function openPreview(around = 'werkprocesafspraak Onthaal'): Promise<TextEditor> {
  const editor = await open('afspraken.afspraak');
  putCursor(editor, around);
  await commands.executeCommand('afspraak.preview');
  return editor;
}

/** Waits until the preview shows something. */
export function previewSight(what: string, isSeen: (sight: WebviewSight) => boolean): Promise<WebviewSight> {
  return eventually(`a preview with ${what}`, async () => {
    const sight = await askPage('/webview');
    return sight && isSeen(sight) ? sight : undefined;
  });
}

/** Longer than the preview waits for a pause in the typing, and than a view of a few agreements takes. */
const STEADY_MS = 400;

/** Waits until the markup of the preview holds a text and stays as it is: what is drawn anew under a pointer hears of no click. */
export function previewShows(text: string): Promise<WebviewSight> {
  let [before, since] = ['', 0];
  return previewSight(text, ({ markup }) => {
    if (markup !== before) [before, since] = [markup, performance.now()];
    return markup.includes(text) && performance.now() - since >= STEADY_MS;
  });
}

/** Does something in the preview. */
export async function act(what: WebviewAct): Promise<void> {
  await askPage('/act', what);
}
