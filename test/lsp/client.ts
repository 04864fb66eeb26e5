import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

const SERVER = path.resolve(import.meta.dirname, '../../server/dist/server-node.mjs');

const CAPABILITIES = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    codeAction: { resolveSupport: { properties: ['edit'] } },
    completion: { completionItem: { snippetSupport: true } },
  },
};

interface Waiting {
  uri: string;
  isWanted: (diagnostics: readonly Diagnostic[]) => boolean;
  resolve: (params: PublishDiagnosticsParams) => void;
  reject: (reason: Error) => void;
}

/** A language server in a process of its own, and the smallest client that can talk to it. */
export class Client {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** Everything that was said of documents, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  /** Method of every request and notification that the server sent on its own account. */
  readonly heard: string[] = [];
  /** What the server is told of its settings when it starts. */
  initializationOptions: object | undefined;
  private readonly exit: Promise<number | null>;
  private readonly latest = new Map<string, PublishDiagnosticsParams>();
  private waiting: Waiting[] = [];
  private readonly versions = new Map<string, number>();

  constructor() {
    this.process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { promise, resolve } = Promise.withResolvers<number | null>();
    this.process.on('exit', (code) => {
      for (const { reject } of this.waiting) reject(new Error(`the server ended with status ${code}`));
      this.connection.dispose();
      resolve(code);
    });
    this.exit = promise;
    const { stdout, stdin } = this.process;
    if (!stdout || !stdin) throw new Error('the server has no pipes');
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.take(params));
    this.connection.onRequest('client/registerCapability', () => {
      this.heard.push('client/registerCapability');
    });
    this.connection.onNotification('window/logMessage', ({ message }) => {
      this.heard.push(message);
    });
    this.connection.listen();
  }

  async start(...folders: readonly string[]): Promise<InitializeResult> {
    const result: InitializeResult = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: 'en',
      capabilities: CAPABILITIES,
      initializationOptions: this.initializationOptions,
      workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: path.basename(folder) })),
    });
    await this.notify('initialized', {});
    return result;
  }

  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    return token
      ? this.connection.sendRequest<Result>(method, params, token)
      : this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'afspraak'): Promise<void> {
    this.versions.set(uri, 1);
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the whole text, or the part in `range`. */
  change(uri: string, text: string, range?: Diagnostic['range']): Promise<void> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    const contentChanges = [range ? { range, text } : { text }];
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Tells the server what happened on disk: 1 created, 2 changed, 3 deleted. */
  watched(...changes: readonly { uri: string; type: 1 | 2 | 3 }[]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** The findings of a file, once they are as wanted; those that were sent before count too. */
  diagnostics(
    uri: string,
    isWanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    const known = this.latest.get(uri);
    if (known && isWanted(known.diagnostics)) return Promise.resolve(known);
    const { promise, resolve, reject } = Promise.withResolvers<PublishDiagnosticsParams>();
    this.waiting.push({ uri, isWanted, resolve, reject });
    return promise;
  }

  /** Rules that a file is known to break now. */
  rules(uri: string): string[] {
    return (this.latest.get(uri)?.diagnostics ?? []).map(({ code }) => String(code));
  }

  /** Shuts the server down as the protocol says; gives its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    await this.notify('exit', null);
    return this.exit;
  }

  /** Ends the process if it is still there, however the test ended. */
  dispose(): void {
    this.connection.dispose();
    this.process.kill();
  }

  private take(params: PublishDiagnosticsParams): void {
    this.published.push(params);
    this.latest.set(params.uri, params);
    const heard = this.waiting.filter(({ uri, isWanted }) => uri === params.uri && isWanted(params.diagnostics));
    this.waiting = this.waiting.filter((each) => !heard.includes(each));
    for (const { resolve } of heard) resolve(params);
  }
}

export function uriOf(file: string): string {
  return pathToFileURL(file).toString();
}

/** Whether a rule is among the findings. */
export function has(rule: string): (diagnostics: readonly Diagnostic[]) => boolean {
  return (diagnostics) => diagnostics.some(({ code }) => code === rule);
}

/** Whether a rule is not among the findings. */
export function lacks(rule: string): (diagnostics: readonly Diagnostic[]) => boolean {
  return (diagnostics) => !has(rule)(diagnostics);
}
