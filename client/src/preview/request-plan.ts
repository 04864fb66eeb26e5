import { CancellationTokenSource, ColorThemeKind, env, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLAN_REQUEST, type Plan, type PlanParams, type PlanTheme, type PreviewTarget } from './protocol.ts';

const THEMES: Readonly<Record<ColorThemeKind, PlanTheme>> = {
  [ColorThemeKind.Light]: 'light',
  [ColorThemeKind.Dark]: 'dark',
  [ColorThemeKind.HighContrast]: 'high-contrast',
  [ColorThemeKind.HighContrastLight]: 'light',
};

/** Asks the server for a plan in the colours and the language of VS Code, as wide as there is room; aborting cancels the request. */
export async function requestPlan(
  client: BaseLanguageClient,
  { uri, position }: PreviewTarget,
  width: number,
  signal: AbortSignal,
): Promise<Plan | null> {
  const params: PlanParams = {
    textDocument: { uri },
    position,
    theme: THEMES[window.activeColorTheme.kind],
    width,
    locale: env.language,
  };
  const cancellation = new CancellationTokenSource();
  signal.addEventListener('abort', () => cancellation.cancel());
  try {
    return await client.sendRequest<Plan | null>(PLAN_REQUEST, params, cancellation.token);
  } finally {
    cancellation.dispose();
  }
}
