import { type Disposable, l10n, type TextDocumentChangeEvent, type Uri, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyEdit } from '../changes/apply.ts';
import { editOf } from '../changes/code-actions.ts';
import { type Comparisons, needsLooking } from '../changes/comparisons.ts';
import { showPlace } from '../show-document.ts';
import { Latest } from './latest.ts';
import { fillPage } from './page-html.ts';
import {
  MOVE_REQUEST,
  type Move,
  type MoveAnswer,
  type MoveParams,
  type PageMessage,
  type PanelMessage,
  type PreviewMemory,
  type PreviewTarget,
  type ShownView,
  type ViewAnswer,
} from './protocol.ts';
import { requestView } from './request-view.ts';
import { shifted } from './shifted.ts';

const PAUSE_MS = 100;

/** What a preview works with. */
export interface PreviewTools {
  extensionUri: Uri;
  client: BaseLanguageClient;
  comparisons: Comparisons;
}

/** What there is to see, and the document it was asked for. */
interface Seen {
  uri: string;
  view: ViewAnswer | null;
}

/** A panel that shows one thing of a document, and is told where to look and when to look again. */
export class Preview implements Disposable {
  readonly panel: WebviewPanel;
  private readonly tools: PreviewTools;
  private readonly views: Latest<PreviewTarget, Seen>;
  private memory: PreviewMemory | null = null;
  private view: ViewAnswer | null = null;
  /** The document that the view was asked for. */
  private uri = '';
  private current = false;
  private answered = false;
  /** Room on the page in CSS pixels; 0 until the page has loaded. */
  private width = 0;

  constructor(panel: WebviewPanel, tools: PreviewTools) {
    this.panel = panel;
    this.tools = tools;
    this.views = new Latest(PAUSE_MS, {
      ask: async (target, signal) => {
        const view = await requestView(tools.client, target, this.width, signal);
        return { uri: target.uri, view };
      },
      answered: (seen) => this.show(seen),
      failed: (reason) => this.fail(reason),
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.hear(message));
    panel.onDidChangeViewState(() => this.refresh());
    panel.onDidDispose(() => this.views.cancel());
    fillPage(panel.webview, tools.extensionUri);
  }

  /** Shows what stands around this position from now on, unless the preview is to stay where it is. */
  follow(target: PreviewTarget): void {
    if (this.memory?.pinned) return;
    this.remember({ target, pinned: false });
  }

  /** Looks where a preview of before looked. */
  remember(memory: PreviewMemory): void {
    this.memory = memory;
    this.refresh();
  }

  /** Stays with the same thing while the text before it changes. */
  shift({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (this.memory?.target.uri !== document.uri.toString()) return;
    const { uri, position } = this.memory.target;
    this.memory = { ...this.memory, target: { uri, position: shifted(position, contentChanges) } };
  }

  /** Asks for the view again; a panel that is hidden or still loading waits until it is seen. */
  refresh(): void {
    if (this.memory && this.panel.visible && this.width > 0) this.views.next(this.memory.target);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private hear(message: PageMessage): void {
    this.do(message).catch((reason) => {
      this.tools.client.error('What the preview asked for could not be done.', reason, false);
      void window.showWarningMessage(reason instanceof Error ? reason.message : String(reason));
    });
  }

  private async do(message: PageMessage): Promise<void> {
    switch (message.kind) {
      case 'ready':
      case 'resized':
        return this.measured(message);
      case 'pin':
        return this.pin(message.pinned);
      case 'reveal': {
        const place = this.view?.places[message.place];
        return place && showPlace(place);
      }
      case 'act':
      case 'compare':
        return this.act(message);
      case 'move':
        return this.move(message);
    }
  }

  private measured({ kind, width }: { kind: 'ready' | 'resized'; width: number }): void {
    this.width = width;
    if (kind === 'ready' && (this.answered || !this.memory)) this.tellPage();
    this.refresh();
  }

  /** A pinned preview looks at the block of its thing, so that it finds it again wherever the cursor goes. */
  private pin(pinned: boolean): void {
    if (!this.memory) return;
    const position = this.view && this.current ? this.view.range.start : this.memory.target.position;
    this.memory = { target: { ...this.memory.target, position }, pinned };
    this.tellPage();
  }

  private async act({ kind, action: title }: { kind: 'act' | 'compare'; action: string }): Promise<void> {
    const { client, comparisons } = this.tools;
    const action = this.view?.actions.find((each) => each.title === title);
    if (!action) return;
    const edit = await editOf(client, action);
    if (kind === 'compare' || needsLooking(edit)) await comparisons.compare(title, edit);
    else await applyEdit(client, edit);
  }

  private async move({ agreement, step, date }: Move): Promise<void> {
    const { client } = this.tools;
    const params: MoveParams = { textDocument: { uri: this.uri }, agreement, step, date };
    let applied = false;
    try {
      const answer = await client.sendRequest<MoveAnswer>(MOVE_REQUEST, params);
      if ('refused' in answer) void window.showWarningMessage(answer.refused);
      else applied = await applyEdit(client, answer.edit);
    } finally {
      if (applied) this.refresh();
      else this.post({ kind: 'not-moved' });
    }
  }

  /** Without a view here, the last one stays, since the text is often unfinished for a moment. */
  private show({ uri, view }: Seen): void {
    this.answered = true;
    this.current = view !== null;
    if (view) [this.uri, this.view] = [uri, view];
    this.panel.title = this.view === null ? l10n.t('Preview') : l10n.t('Preview: {0}', this.view.title);
    this.tellPage();
  }

  private fail(reason: unknown): void {
    this.tools.client.error('The view could not be made.', reason, false);
    this.show({ uri: this.uri, view: null });
  }

  private tellPage(): void {
    const { memory, view, current } = this;
    this.post({ kind: 'show', memory, view: view && shownView(view), current });
  }

  private post(message: PanelMessage): void {
    void this.panel.webview.postMessage(message);
  }
}

function shownView({ kind, name, title, subtitle, language, html, actions }: ViewAnswer): ShownView {
  const possible = actions.filter(({ disabled }) => !disabled).map((action) => action.title);
  return { id: `${kind} ${name}`, title, subtitle, language, html, actions: possible };
}
