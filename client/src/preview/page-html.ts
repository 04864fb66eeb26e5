import { env, l10n, Uri, type Webview } from 'vscode';
import type { PageTexts } from './protocol.ts';

/** Folder of the page's script and style, relative to the extension. */
export const PAGE_FOLDER = 'client/dist';

/** Gives a preview its page. The page may load its own script and style and nothing else. */
export function fillPage(webview: Webview, extensionUri: Uri): void {
  const nonce = crypto.randomUUID();
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, PAGE_FOLDER, name)).toString();
  const policy = `default-src 'none'; img-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  webview.html = `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width">
  <title>${escapeHtml(l10n.t('Preview'))}</title>
  <link rel="stylesheet" nonce="${nonce}" href="${file('preview-style.css')}">
</head>
<body data-texts="${escapeHtml(JSON.stringify(pageTexts()))}">
  <header id="head" hidden>
    <div id="titles">
      <h1 id="title"></h1>
      <p id="subtitle"></p>
    </div>
    <button id="pin" type="button" aria-pressed="false" title="${escapeHtml(
      l10n.t('Keep showing this while the cursor moves elsewhere'),
    )}">${escapeHtml(l10n.t('Pin'))}</button>
    <ul id="actions" aria-label="${escapeHtml(l10n.t('What can be done'))}"></ul>
  </header>
  <main id="page">
    <div id="empty" hidden>
      <h1>${escapeHtml(l10n.t('Nothing to show yet'))}</h1>
      <p>${escapeHtml(l10n.t('Put the cursor in an agreement, or in anything else that can be looked at; it appears here.'))}</p>
    </div>
    <div id="view"></div>
  </main>
  <p id="notice" role="status" hidden>${escapeHtml(
    l10n.t('What was here last. There is nothing to show where the cursor is, or the text is unfinished.'),
  )}</p>
  <p id="live" role="status" aria-live="polite"></p>
  <output id="date" hidden></output>
  <script nonce="${nonce}" src="${file('preview-webview.js')}"></script>
</body>
</html>`;
}

function pageTexts(): PageTexts {
  return {
    compare: l10n.t('Compare'),
    compareWith: l10n.t('Compare: see the differences of "{0}" first', '{0}'),
    notShown: l10n.t('This part is not shown: it holds something that a preview does not trust.'),
    movingTo: l10n.t('{0}: {1}. Enter to move it, Escape to leave it.', '{0}', '{1}'),
    movedTo: l10n.t('{0} moves to {1}.', '{0}', '{1}'),
    notMoved: l10n.t('{0} stays on {1}.', '{0}', '{1}'),
    dragHint: l10n.t('Drag it, or use the arrow keys and Enter, to move it to another day.'),
  };
}

function escapeHtml(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
