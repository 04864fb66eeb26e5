import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Outcome } from './report.ts';
import type { WebviewAct, WebviewSight } from './webview-page.ts';

/** What the suite may ask of the browser page that shows VS Code, by path; absent on a desktop VS Code. */
export interface PageRequests {
  /** What the visible webview shows, or undefined when there is none. */
  '/webview'(): Promise<WebviewSight | undefined>;
  '/act'(act: WebviewAct): Promise<void>;
  /** Serious and critical violations of these or all rules that axe finds in the visible webview. */
  '/axe'(rules: readonly string[] | null): Promise<readonly string[]>;
  /** What webviews did so far that they may not do. */
  '/complaints'(): readonly string[];
  /** Keeps a picture of the window in a PNG file, named from the root of the repository. */
  '/screenshot'(file: string): Promise<void>;
}

/** The suite's way out of VS Code: it has no file system in a browser, but it can always send a request. */
export interface Control {
  readonly url: string;
  /** Settles when the suite has reported. */
  readonly outcomes: Promise<readonly Outcome[]>;
  page: PageRequests | undefined;
  close(): void;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

async function answer(page: PageRequests | undefined, path: string, body: unknown): Promise<unknown> {
  if (page === undefined) return { page: false };
  if (!isRequest(page, path)) throw new Error(`unknown request ${path}`);
  const asked = page[path] as (body: unknown) => unknown;
  return { page: true, value: await asked(body) };
}

function isRequest(page: PageRequests, path: string): path is keyof PageRequests {
  return Object.hasOwn(page, path);
}

/** Starts the control server on a free port of the loopback interface. */
export async function startControl(): Promise<Control> {
  const reported = Promise.withResolvers<readonly Outcome[]>();
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    try {
      const body = await bodyOf(request);
      if (request.url === '/report') reported.resolve(body as readonly Outcome[]);
      const value = request.url === '/report' ? {} : await answer(control.page, request.url ?? '', body);
      response.end(JSON.stringify(value));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const control: Control = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    outcomes: reported.promise,
    page: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return control;
}
