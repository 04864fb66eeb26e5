import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Localized } from '../project/localized.ts';
import { configurationDiagnostics, knownFindings, toDiagnostic } from './diagnostics.ts';
import { Slices } from './turns.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds without a change before findings are sent, so that nobody is told of a word half typed. */
const PAUSE_MS = 100;

/** Findings of one file that are sent at most, the gravest first; editors show no more. */
const MOST_FINDINGS = 1000;

/** Sends the findings of files whose findings may have changed: those of open documents first, the others in slices. */
export class Publisher {
  /** Language of what is said of configurations; documents have their own. */
  language: keyof Localized = 'en';
  private readonly workspace: Workspace;
  private readonly send: (params: PublishDiagnosticsParams) => void;
  private readonly failed: (reason: unknown) => void;
  private readonly due = new Set<string>();
  /** Files with findings that are not open; no others have to be told that they have none. */
  private readonly shown = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    workspace: Workspace,
    send: (params: PublishDiagnosticsParams) => void,
    failed: (reason: unknown) => void,
  ) {
    this.workspace = workspace;
    this.send = send;
    this.failed = failed;
  }

  /** Sends the findings of these files after a pause. */
  schedule(uris: readonly string[]): void {
    if (uris.length === 0) return;
    for (const uri of uris) this.due.add(uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE_MS);
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
    clearTimeout(this.timer);
    this.due.clear();
  }

  private async flush(): Promise<void> {
    if (this.running) return;
    this.running = true;
    const slices = new Slices();
    for (let uri = this.next(); uri !== undefined; uri = this.next()) {
      this.now(uri);
      await slices.pause();
    }
    this.running = false;
  }

  private next(): string | undefined {
    return this.workspace.openUris().find((uri) => this.due.has(uri)) ?? this.due.values().next().value;
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
