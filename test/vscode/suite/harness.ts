import type { PageRequests } from '../control.ts';
import type { Outcome } from '../report.ts';

/** Replaced by the bundler with the address of the run's control server. */
declare const CONTROL_URL: string;

const patience = 30_000;
const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];

let cleanUp = async () => {};

class Skipped extends Error {}

/** Registers a test; tests run one after the other in the order of registration. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Sets what is done after every test, also a failed one. */
export function afterEach(body: () => Promise<void>): void {
  cleanUp = body;
}

/** Ends the running test as not applicable to this host. */
export function skip(reason: string): never {
  throw new Skipped(reason);
}

async function post(path: string, body: unknown): Promise<unknown> {
  // A text body needs no preflight request from a web worker.
  const response = await fetch(CONTROL_URL + path, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.json();
}

/** Asks something of the page around VS Code; skips the test where VS Code is not in a page. */
export async function askPage<Path extends keyof PageRequests>(
  path: Path,
  ...body: Parameters<PageRequests[Path]>
): Promise<Awaited<ReturnType<PageRequests[Path]>>> {
  const reply = (await post(path, body[0] ?? null)) as { page: boolean; value?: unknown };
  if (!reply.page) skip('this VS Code does not run in a page');
  return reply.value as Awaited<ReturnType<PageRequests[Path]>>;
}

/**
 * Calls `probe` until it gives something other than undefined.
 * @param what named in the error when that takes longer than ten seconds
 */
export async function eventually<T>(what: string, probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (Date.now() > until) throw new Error(`${what}: not within ten seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function within(milliseconds: number, body: () => Promise<void>): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(() => late.reject(new Error(`not finished after ${milliseconds / 1000} s`)), milliseconds);
  await Promise.race([body(), late.promise]).finally(() => clearTimeout(timer));
}

async function runOne(name: string, body: () => Promise<void>): Promise<Outcome> {
  const started = performance.now();
  const outcome = (status: Outcome['status']) => ({ name, status, milliseconds: performance.now() - started });
  try {
    await within(patience, body);
    return outcome('passed');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...outcome(error instanceof Skipped ? 'skipped' : 'failed'), message };
  } finally {
    await cleanUp();
  }
}

/** Runs all registered tests and reports them; VS Code calls it as `run()`. */
export async function runAll(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const { name, body } of tests) outcomes.push(await runOne(name, body));
  await post('/report', outcomes);
  if (outcomes.some((outcome) => outcome.status === 'failed')) throw new Error('tests failed');
}
