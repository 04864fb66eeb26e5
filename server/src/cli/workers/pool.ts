import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CouldNotRun } from '../could-not-run.ts';
import type { Answer, Notice, Request } from './protocol.ts';
import type { WorkerSide } from './side.ts';

/** Megabytes of objects that a worker may hold; what it needs again is read again. */
const MOST_MEGABYTES = 4096;
/** Megabytes in which a worker makes new objects: with less it collects garbage a third of the time. */
const YOUNG_MEGABYTES = 32;
/** Requests a thread has at once, so that it need not wait for the next one. */
const AT_ONCE = 2;
/** Answers that may wait for an earlier one, for each thread. */
const AHEAD = 8;

/** Threads that answer requests in chunks: this one and workers. Every failure of one fails whoever waits for an answer. */
export class WorkerPool {
  private readonly threads: Thread[];
  private readonly waiting = new Map<number, Waiting>();
  private readonly queue: Request[] = [];
  private broken: Error | undefined;
  private ended = false;

  /** `side` answers in this thread. */
  constructor(count: number, side: WorkerSide) {
    this.threads = [this.local(side), ...Array.from({ length: count - 1 }, () => this.started())];
  }

  /** Tells every thread something; not while one has still to answer. */
  tell(notice: Notice): void {
    for (const { tell } of this.threads) tell(notice);
  }

  /** The answers to requests, in their order. So many are asked for ahead that no thread waits, and no more. */
  async *answers(requests: Iterable<Request>): AsyncGenerator<Answer> {
    const pending: Promise<Answer>[] = [];
    const left = requests[Symbol.iterator]();
    const ask = () => {
      const { value: request, done } = left.next();
      if (!done) pending.push(this.asked(request));
    };
    for (let each = 0; each < AHEAD * this.threads.length; each++) ask();
    for (let answer = pending.shift(); answer; answer = pending.shift()) {
      yield await answer;
      ask();
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.threads.map(({ end }) => end()));
  }

  private asked(request: Request): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      if (this.broken) reject(this.broken);
      this.waiting.set(request.chunk, { resolve, reject });
    });
    // Whoever waits for the one before it hears of a failure first.
    answer.catch(() => {});
    this.queue.push(request);
    this.hand();
    return answer;
  }

  /** Hands requests to threads that have few. */
  private hand(): void {
    for (const thread of this.threads) {
      while (thread.busy < AT_ONCE && this.queue.length > 0) {
        thread.busy++;
        thread.post(this.queue.shift() as Request);
      }
    }
  }

  private take(answer: Answer, thread: Thread): void {
    thread.busy--;
    this.waiting.get(answer.chunk)?.resolve(answer);
    this.waiting.delete(answer.chunk);
    this.hand();
  }

  private local(side: WorkerSide): Thread {
    let before = Promise.resolve();
    const answer = async (request: Request) => {
      // What workers have answered comes first: they are to have something to do.
      await setImmediate();
      if (!this.ended) this.take(await side.answer(request), thread);
    };
    const thread: Thread = {
      busy: 0,
      tell: (notice) => side.hear(notice),
      post: (request) => {
        before = before.then(() => answer(request)).catch((error: Error) => this.fail(broken(error.message)));
      },
      end: async () => {},
    };
    return thread;
  }

  private started(): Thread {
    const worker = new Worker(entry(), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    const thread: Thread = {
      busy: 0,
      tell: (notice) => worker.postMessage(notice),
      post: (request) => worker.postMessage(request),
      end: () => worker.terminate(),
    };
    worker.on('message', (answer: Answer) => this.take(answer, thread));
    worker.on('error', (error) => this.fail(broken(error.message)));
    worker.on('exit', (status) => {
      if (!this.ended) this.fail(broken(`status ${status}`));
    });
    return thread;
  }

  private fail(error: Error): void {
    this.broken ??= error;
    for (const { reject } of this.waiting.values()) reject(this.broken);
  }
}

/** A thread that answers requests in their order. */
interface Thread {
  /** Requests that it has not answered. */
  busy: number;
  tell(notice: Notice): void;
  post(request: Request): void;
  end(): Promise<unknown>;
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
