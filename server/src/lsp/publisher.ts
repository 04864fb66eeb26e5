import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Localized } from '../project/localized.ts';
import { configurationDiagnostics, knownFindings, toDiagnostic } from './diagnostics.ts';
import { Slices } from './turns.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds without a change before findings of files that are not open are looked for, so that typing goes first. */
const PAUSE_MS = 100;

/** Findings of one file that are sent at most, the gravest first; editors show no more. */
const MOST_FINDINGS = 1000;

/** Sends the findings of files whose findings may have changed: those of open documents at once, the others in slices after a pause. */
export class Publisher {
  /** Language of what is said of configurations; documents have their own. */
  language: keyof Localized = 'en';
  private readonly workspace: Workspace;
  private readonly send: (params: PublishDiagnosticsParams) => void;
  private readonly failed: (reason: unknown) => void;
  private readonly due = new Set<string>();
  /** Files with findings that are not open; no others have to be told that they have none. */
  private readonly shown = new Set<string>();
  private soon: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private latest: string | undefined;

  constructor(
    workspace: Workspace,
    send: (params: PublishDiagnosticsParams) => void,
    failed: (reason: unknown) => void,
  ) {
    this.workspace = workspace;
    this.send = send;
    this.failed = failed;
  }

  /** Sends the findings of these files: as soon as what came in has been taken in, or, of files that are not open, after a pause. */
  schedule(uris: readonly string[]): void {
    if (uris.length === 0) return;
    [this.latest] = uris;
    for (const uri of uris) this.due.add(uri);
    this.soon ??= setTimeout(() => this.sendOpen());
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.sendOthers(), PAUSE_MS);
  }

  /** Sends the findings of one file at once. */
  now(uri: string): void {
    this.due.delete(uri);
    try {
      this.publish(uri);
    } catch (reason) {
      this.failed(reason);
    }
  }

  stop(): void {
    clearTimeout(this.soon);
    clearTimeout(this.later);
    this.due.clear();
  }

  /** One document a turn, the one that was changed before those that depend on it. */
  private sendOpen(): void {
    const open = this.workspace.openUris().filter((uri) => this.due.has(uri));
    const uri = open.find((each) => each === this.latest) ?? open[0];
    if (uri !== undefined) this.now(uri);
    this.soon = open.length > 1 ? setTimeout(() => this.sendOpen()) : undefined;
  }

  /** What is left, until something changes again. */
  private async sendOthers(): Promise<void> {
    this.later = undefined;
    if (this.running) return;
    this.running = true;
    const slices = new Slices();
    for (const uri of this.due) {
      this.now(uri);
      await slices.pause();
      if (this.later) break;
    }
    this.running = false;
  }

  private publish(uri: string): void {
    const document = this.workspace.document(uri);
    const diagnostics = this.diagnostics(uri, document !== undefined);
    if (!diagnostics) return;
    if (!document && diagnostics.length === 0 && !this.shown.has(uri)) return;
    if (diagnostics.length > 0) this.shown.add(uri);
    else this.shown.delete(uri);
    this.send(document ? { uri: document.uri, version: document.version, diagnostics } : { uri, diagnostics });
  }

  /** What is wrong in a file; undefined for one that is not open while its project is being read, since it is told afterwards. */
  private diagnostics(uri: string, isOpen: boolean): PublishDiagnosticsParams['diagnostics'] | undefined {
    const { disk, projects } = this.workspace;
    const configuration = disk.configuration(uri);
    if (configuration) return configurationDiagnostics(configuration, this.language);
    const facts = this.workspace.file(uri)?.facts ?? projects.facts(uri);
    const project = projects.of(uri);
    if (!facts || !project) return [];
    if (!isOpen && !disk.isReady(project)) return undefined;
    const told = knownFindings(this.workspace, uri).map((finding) => toDiagnostic(facts, finding));
    if (told.length <= MOST_FINDINGS) return told;
    return told.sort((a, b) => (a.severity ?? 0) - (b.severity ?? 0)).slice(0, MOST_FINDINGS);
  }
}
