/** Lets everything that waits run first: messages that came in, timers, answers from files. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Milliseconds of work after which others get a turn. */
const SLICE_MS = 6;

/** Spreads work over turns, so that a request never waits for more than one slice of it. */
export class Slices {
  private until = performance.now() + SLICE_MS;

  /** Gives others a turn when this slice is used up. */
  async pause(): Promise<void> {
    if (performance.now() < this.until) return;
    await nextTurn();
    this.until = performance.now() + SLICE_MS;
  }
}

/** Runs tasks one after the other, in the order they were given. A failing task stops no other. */
export class Queue {
  private last: Promise<void> = Promise.resolve();
  private readonly failed: (reason: unknown) => void;

  constructor(failed: (reason: unknown) => void) {
    this.failed = failed;
  }

  run(task: () => Promise<void>): Promise<void> {
    this.last = this.last.then(task).catch(this.failed);
    return this.last;
  }
}
