import { env, l10n, Uri, type Webview } from 'vscode';

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
  <title>${escapeHtml(l10n.t('Sub-result plan'))}</title>
  <link rel="stylesheet" nonce="${nonce}" href="${file('preview-style.css')}">
</head>
<body>
  <main id="page">
    <p id="notice" role="status" hidden>${escapeHtml(
      l10n.t('Last known plan. The cursor is outside an agreement with steps, or the text is unfinished.'),
    )}</p>
    <section id="empty" hidden>
      <h1>${escapeHtml(l10n.t('No plan to show yet'))}</h1>
      <p>${escapeHtml(l10n.t('Put the cursor in an agreement with steps; its sub-results, coaching moments and dates appear here.'))}</p>
    </section>
    <figure id="plan" hidden>
      <div id="picture" aria-hidden="true"></div>
      <figcaption id="text"></figcaption>
    </figure>
  </main>
  <script nonce="${nonce}" src="${file('preview-webview.js')}"></script>
</body>
</html>`;
}

function escapeHtml(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
