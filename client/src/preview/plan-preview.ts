import { type Disposable, l10n, type Uri, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Latest } from './latest.ts';
import { fillPage } from './page.ts';
import type { PageMessage, Plan, PreviewState, PreviewTarget } from './protocol.ts';
import { requestPlan } from './request-plan.ts';

const PAUSE_MS = 100;

/** A panel that shows the plan of one agreement and is told where to look and when to look again. */
export class PlanPreview implements Disposable {
  readonly panel: WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly plans: Latest<PreviewTarget, Plan | null>;
  private target: PreviewTarget | null = null;
  private plan: Plan | null = null;
  private current = false;
  private answered = false;
  /** Room on the page in CSS pixels; 0 until the page has loaded. */
  private width = 0;

  constructor(panel: WebviewPanel, extensionUri: Uri, client: BaseLanguageClient) {
    this.panel = panel;
    this.client = client;
    this.plans = new Latest(PAUSE_MS, {
      ask: (target, signal) => requestPlan(client, target, this.width, signal),
      answered: (plan) => this.show(plan),
      failed: (reason) => this.fail(reason),
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.hear(message));
    panel.onDidChangeViewState(() => this.refresh());
    panel.onDidDispose(() => this.plans.cancel());
    fillPage(panel.webview, extensionUri);
  }

  /** Shows the agreement around this position from now on. */
  follow(target: PreviewTarget): void {
    this.target = target;
    this.refresh();
  }

  /** Asks for the plan again; a panel that is hidden or still loading waits until it is seen. */
  refresh(): void {
    if (this.target && this.panel.visible && this.width > 0) this.plans.next(this.target);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private hear({ kind, width }: PageMessage): void {
    this.width = width;
    if (kind === 'ready' && (this.answered || !this.target)) this.tellPage();
    this.refresh();
  }

  /** Without a plan here, the last one stays, since the text is often unfinished for a moment. */
  private show(plan: Plan | null): void {
    this.answered = true;
    this.current = plan !== null;
    this.plan = plan ?? this.plan;
    this.panel.title = this.plan === null ? l10n.t('Sub-result plan') : l10n.t('Plan: {0}', this.plan.title);
    this.tellPage();
  }

  private fail(reason: unknown): void {
    this.client.error('The plan could not be made.', reason, false);
    this.show(null);
  }

  private tellPage(): void {
    const { target, current } = this;
    const plan = this.plan && { title: this.plan.title, svg: this.plan.svg, text: this.plan.text };
    void this.panel.webview.postMessage({ target, plan, current } satisfies PreviewState);
  }
}
