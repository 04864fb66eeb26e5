import { CancellationTokenSource, ColorThemeKind, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PreviewTarget, VIEW_REQUEST, type ViewAnswer, type ViewParams, type ViewTheme } from './protocol.ts';

const THEMES: Readonly<Record<ColorThemeKind, ViewTheme>> = {
  [ColorThemeKind.Light]: 'light',
  [ColorThemeKind.Dark]: 'dark',
  [ColorThemeKind.HighContrast]: 'high-contrast',
  [ColorThemeKind.HighContrastLight]: 'light',
};

/** Asks the server for a view in the colours of VS Code, as wide as there is room; aborting cancels the request. */
export async function requestView(
  client: BaseLanguageClient,
  { uri, position }: PreviewTarget,
  width: number,
  signal: AbortSignal,
): Promise<ViewAnswer | null> {
  const theme = THEMES[window.activeColorTheme.kind];
  const params: ViewParams = { textDocument: { uri }, position, theme, width };
  const cancellation = new CancellationTokenSource();
  signal.addEventListener('abort', () => cancellation.cancel());
  try {
    return await client.sendRequest<ViewAnswer | null>(VIEW_REQUEST, params, cancellation.token);
  } finally {
    cancellation.dispose();
  }
}
