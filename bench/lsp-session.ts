import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Diagnostic, Position, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

/** A language server to measure: the arguments of `node`, and what it is told when it asks for its settings. */
export interface ServerCommand {
  args: readonly string[];
  settings?: unknown;
}

/** The diagnostics of a file that an edit elsewhere brings about. */
interface Awaited {
  file: string;
  isWanted(diagnostics: readonly Diagnostic[]): boolean;
}

const LONGEST_MS = 300_000;
const QUIET_MS = 1_000;

/** One client with one language server, as far as measuring needs them. */
export class LspSession {
  private readonly process: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly listeners = new Set<(params: PublishDiagnosticsParams) => void>();
  private readonly texts = new Map<string, { text: string; version: number }>();

  private constructor(process: ChildProcess, connection: MessageConnection) {
    this.process = process;
    this.connection = connection;
  }

  /** Starts a server on a folder; resolves when it has been initialised. */
  static async start({ args, settings }: ServerCommand, folder: string): Promise<LspSession> {
    const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const session = new LspSession(server, connection);
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      for (const listener of session.listeners) listener(params);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (settings as Record<string, unknown> | undefined)?.[section ?? ''] ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: path.basename(folder) }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    return session;
  }

  /** Opens a file, with its own text unless another is given; resolves with its first diagnostics. */
  async open(file: string, languageId: string, text = readFileSync(file, 'utf8')): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(file).href;
    this.texts.set(file, { text, version: 1 });
    const heard = this.next(file);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return heard;
  }

  /** The text of an open file. */
  text(file: string): string {
    return this.texts.get(file)?.text ?? '';
  }

  /** Replaces the first occurrence of a text; milliseconds until it is told its diagnostics, or another file those that are wanted. */
  async edit(file: string, before: string, after: string, other?: Awaited): Promise<number> {
    const { text, version } = this.texts.get(file) ?? { text: '', version: 0 };
    const at = text.indexOf(before);
    if (at < 0) throw new Error(`${path.basename(file)} does not say ‘${before}’.`);
    const range = { start: positionOf(text, at), end: positionOf(text, at + before.length) };
    this.texts.set(file, { text: text.slice(0, at) + after + text.slice(at + before.length), version: version + 1 });
    const heard = other ? this.next(other.file, other.isWanted) : this.next(file, () => true, version + 1);
    const sent = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: pathToFileURL(file).href, version: version + 1 },
      contentChanges: [{ range, text: after }],
    });
    await heard;
    return performance.now() - sent;
  }

  /** Milliseconds that completions behind a text take, and how many there are. */
  async complete(file: string, behind: string): Promise<{ milliseconds: number; items: number }> {
    const text = this.text(file);
    const position = positionOf(text, text.indexOf(behind) + behind.length);
    const sent = performance.now();
    const answer = await this.connection.sendRequest<{ items: unknown[] } | unknown[] | null>(
      'textDocument/completion',
      {
        textDocument: { uri: pathToFileURL(file).href },
        position,
      },
    );
    const milliseconds = performance.now() - sent;
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    return { milliseconds, items: items.length };
  }

  /** Resolves when the server has told nothing new for a while, so that no earlier work is measured. */
  async settled(): Promise<void> {
    let heard = performance.now();
    const listener = () => {
      heard = performance.now();
    };
    this.listeners.add(listener);
    while (performance.now() - heard < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 10));
    this.listeners.delete(listener);
  }

  /** Waits until a file is told diagnostics that are as wanted, and of this version where a server says of which. */
  next(
    file: string,
    isWanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
    version?: number,
  ): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(file).href;
    const { promise, resolve, reject } = Promise.withResolvers<readonly Diagnostic[]>();
    const timer = setTimeout(
      () => reject(new Error(`There are no diagnostics of ${path.basename(file)}.`)),
      LONGEST_MS,
    );
    const listener = (params: PublishDiagnosticsParams) => {
      if (params.uri !== uri || !isWanted(params.diagnostics)) return;
      if (version !== undefined && (params.version ?? version) !== version) return;
      clearTimeout(timer);
      this.listeners.delete(listener);
      resolve(params.diagnostics);
    };
    this.listeners.add(listener);
    return promise;
  }

  /** Ends the server as the protocol says, so that it can keep what it wants to keep. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}
