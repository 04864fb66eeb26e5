import { Worker } from 'node:worker_threads';
import { CouldNotRun } from '../could-not-run.ts';
import type { Answer, Request } from './protocol.ts';

/** Megabytes of objects that a worker may hold; what it needs again is decoded again. */
const MOST_MEGABYTES = 4096;
/** Requests a worker has at once, so that it need not wait for the next one. */
const AT_ONCE = 2;

/** Threads that answer requests in chunks. Every failure of a thread fails whoever waits for it. */
export class WorkerPool {
  private readonly workers: Worker[];
  private readonly waiting = new Map<number, Waiting>();
  private broken: Error | undefined;
  private ended = false;

  constructor(count: number) {
    this.workers = Array.from({ length: count }, () => this.started());
  }

  /** Tells every worker something that none answers. */
  tell(request: Request): void {
    for (const worker of this.workers) worker.postMessage(request);
  }

  /** The answers to requests, in their order. So many are asked for ahead that no worker waits, and no more. */
  async *answers(requests: readonly (Request & { chunk: number })[]): AsyncGenerator<Answer> {
    const pending: Promise<Answer>[] = [];
    let next = 0;
    const ask = () => {
      const request = requests[next];
      if (!request) return;
      pending.push(this.asked(request, this.workers[next % this.workers.length] as Worker));
      next++;
    };
    for (let each = 0; each < AT_ONCE * this.workers.length; each++) ask();
    for (let answer = pending.shift(); answer; answer = pending.shift()) {
      yield await answer;
      ask();
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private asked(request: Request & { chunk: number }, worker: Worker): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      if (this.broken) reject(this.broken);
      this.waiting.set(request.chunk, { resolve, reject });
      worker.postMessage(request);
    });
    // Whoever waits for the one before it hears of a failure first.
    answer.catch(() => {});
    return answer;
  }

  private started(): Worker {
    const worker = new Worker(entry(), {
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    worker.on('message', (answer: Answer) => {
      this.waiting.get(answer.chunk)?.resolve(answer);
      this.waiting.delete(answer.chunk);
    });
    worker.on('error', (error) => this.fail(broken(error.message)));
    worker.on('exit', (status) => {
      if (!this.ended) this.fail(broken(`status ${status}`));
    });
    return worker;
  }

  private fail(error: Error): void {
    this.broken ??= error;
    for (const { reject } of this.waiting.values()) reject(this.broken);
  }
}

/** Somebody who waits for an answer. */
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Built files stand beside each other, chunks in a folder below. */
function entry(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('../../main-lint-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../lint-worker.cjs' : 'lint-worker.cjs', here);
}

function broken(reason: string): CouldNotRun {
  return new CouldNotRun({
    nl: `Een werkproces van lint is gestopt (${reason}). Probeer het met --workers 1, en meld het als het dan wel gaat.`,
    en: `A worker of lint stopped (${reason}). Try --workers 1, and report it if that works.`,
  });
}
