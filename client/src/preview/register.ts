import {
  commands,
  type Disposable,
  l10n,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import { PAGE_FOLDER } from './page-html.ts';
import { Preview, type PreviewTools } from './preview.ts';
import type { PreviewMemory } from './protocol.ts';

const VIEW_TYPE = 'afspraak.preview';

/** Registers the command that opens the preview, and lets the preview follow the editor. */
export function registerPreview(tools: PreviewTools): Disposable[] {
  const previews = new Previews(tools);
  return [
    previews,
    commands.registerCommand('afspraak.preview', () => previews.open()),
    window.registerWebviewPanelSerializer(VIEW_TYPE, previews),
    window.onDidChangeActiveTextEditor((editor) => previews.follow(editor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => previews.follow(textEditor)),
    window.onDidChangeActiveColorTheme(() => previews.refresh()),
    workspace.onDidChangeTextDocument((change) => previews.refreshAfter(change)),
  ];
}

/** The one preview of a window, when it is open. */
class Previews implements Disposable, WebviewPanelSerializer<PreviewMemory> {
  private readonly tools: PreviewTools;
  private preview: Preview | undefined;

  constructor(tools: PreviewTools) {
    this.tools = tools;
  }

  open(): void {
    if (this.preview) this.preview.panel.reveal(undefined, true);
    else this.adopt(this.createPanel());
    this.follow(window.activeTextEditor);
  }

  /** Called by VS Code for a panel that was open before the window was reloaded. */
  async deserializeWebviewPanel(panel: WebviewPanel, memory?: PreviewMemory): Promise<void> {
    panel.webview.options = this.pageOptions();
    const preview = this.adopt(panel);
    if (memory) preview.remember(memory);
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

  /** Another document of the project may matter to the view too: it may say who is away. */
  refreshAfter(change: TextDocumentChangeEvent): void {
    if (!this.isAgreement(change.document) || change.contentChanges.length === 0) return;
    this.preview?.shift(change);
    this.refresh();
  }

  dispose(): void {
    this.preview?.dispose();
  }

  /** Copies of documents, such as a side of a comparison, are none of the server's. */
  private isAgreement(document: TextDocument): boolean {
    const { clientOptions, protocol2CodeConverter } = this.tools.client;
    const served = protocol2CodeConverter.asDocumentSelector(clientOptions.documentSelector ?? []);
    return languages.match(served, document) > 0;
  }

  private adopt(panel: WebviewPanel): Preview {
    this.preview?.dispose();
    const preview = new Preview(panel, this.tools);
    panel.onDidDispose(() => {
      if (this.preview === preview) this.preview = undefined;
    });
    this.preview = preview;
    return preview;
  }

  private createPanel(): WebviewPanel {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return window.createWebviewPanel(VIEW_TYPE, l10n.t('Preview'), beside, this.pageOptions());
  }

  private pageOptions(): { enableScripts: true; localResourceRoots: Uri[] } {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.tools.extensionUri, PAGE_FOLDER)] };
  }
}
