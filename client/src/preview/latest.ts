/** How to answer a question, and what to do with the answer or the reason that there is none. */
export interface Answering<Question, Answer> {
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
  answered(answer: Answer): void;
  failed(reason: unknown): void;
}

/**
 * Asks questions that come faster than they can be answered: waits until they pause, and drops a question and its answer
 * as soon as there is a newer one.
 */
export class Latest<Question, Answer> {
  private readonly answering: Answering<Question, Answer>;
  private readonly pause: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = new AbortController();

  /** @param pause milliseconds without a question before the last one is asked */
  constructor(pause: number, answering: Answering<Question, Answer>) {
    this.pause = pause;
    this.answering = answering;
  }

  next(question: Question): void {
    this.cancel();
    this.timer = setTimeout(() => this.ask(question), this.pause);
  }

  /** Forgets the question that is waiting or being answered. */
  cancel(): void {
    clearTimeout(this.timer);
    this.running.abort();
  }

  private async ask(question: Question): Promise<void> {
    this.running = new AbortController();
    const { signal } = this.running;
    try {
      const answer = await this.answering.ask(question, signal);
      if (!signal.aborted) this.answering.answered(answer);
    } catch (reason) {
      if (!signal.aborted) this.answering.failed(reason);
    }
  }
}
