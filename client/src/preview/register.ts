import {
  commands,
  type Disposable,
  l10n,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ContributedLanguages } from '../languages.ts';
import { PAGE_FOLDER } from './page.ts';
import { PlanPreview } from './plan-preview.ts';
import type { PreviewTarget } from './protocol.ts';

const VIEW_TYPE = 'afspraak.plan';

/** Registers the command that opens the preview, and lets the preview follow the editor. */
export function registerPreview(
  extensionUri: Uri,
  client: BaseLanguageClient,
  languages: ContributedLanguages,
): Disposable[] {
  const previews = new Previews(extensionUri, client, languages.ids);
  return [
    previews,
    commands.registerCommand('afspraak.previewPlan', () => previews.open()),
    window.registerWebviewPanelSerializer(VIEW_TYPE, previews),
    window.onDidChangeActiveTextEditor((editor) => previews.follow(editor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => previews.follow(textEditor)),
    window.onDidChangeActiveColorTheme(() => previews.refresh()),
    workspace.onDidChangeTextDocument(({ document }) => previews.refreshAfter(document)),
  ];
}

/** The one preview of a window, when it is open. */
class Previews implements Disposable, WebviewPanelSerializer<PreviewTarget> {
  private readonly extensionUri: Uri;
  private readonly client: BaseLanguageClient;
  private readonly languageIds: readonly string[];
  private preview: PlanPreview | undefined;

  constructor(extensionUri: Uri, client: BaseLanguageClient, languageIds: readonly string[]) {
    this.extensionUri = extensionUri;
    this.client = client;
    this.languageIds = languageIds;
  }

  open(): void {
    if (this.preview) this.preview.panel.reveal(undefined, true);
    else this.adopt(this.createPanel());
    this.follow(window.activeTextEditor);
  }

  /** Called by VS Code for a panel that was open before the window was reloaded. */
  async deserializeWebviewPanel(panel: WebviewPanel, target?: PreviewTarget): Promise<void> {
    panel.webview.options = this.pageOptions();
    const preview = this.adopt(panel);
    if (target) preview.follow(target);
  }

  /** Looks where the cursor of this editor is, when it is the active one and holds agreements. */
  follow(editor: TextEditor | undefined): void {
    if (!editor || editor !== window.activeTextEditor || !this.isAgreement(editor.document)) return;
    const { line, character } = editor.selection.active;
    this.preview?.follow({ uri: editor.document.uri.toString(), position: { line, character } });
  }

  refresh(): void {
    this.preview?.refresh();
  }

  /** Another document of the project may matter to the plan too: it may say who is away. */
  refreshAfter(changed: TextDocument): void {
    if (this.isAgreement(changed)) this.refresh();
  }

  dispose(): void {
    this.preview?.dispose();
  }

  private isAgreement(document: TextDocument): boolean {
    return this.languageIds.includes(document.languageId);
  }

  private adopt(panel: WebviewPanel): PlanPreview {
    this.preview?.dispose();
    const preview = new PlanPreview(panel, this.extensionUri, this.client);
    panel.onDidDispose(() => {
      if (this.preview === preview) this.preview = undefined;
    });
    this.preview = preview;
    return preview;
  }

  private createPanel(): WebviewPanel {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return window.createWebviewPanel(VIEW_TYPE, l10n.t('Sub-result plan'), beside, this.pageOptions());
  }

  private pageOptions(): { enableScripts: true; localResourceRoots: Uri[] } {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.extensionUri, PAGE_FOLDER)] };
  }
}
