import { createInterface, type Interface } from 'node:readline/promises';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';

/** Asks things on the terminal. Every question throws {@link CouldNotRun} when there comes no answer, as after Ctrl+C. */
export class Questions {
  private readonly context: Context;
  private readonly lines: Interface;
  private readonly ended: Promise<never>;

  constructor(context: Context) {
    this.context = context;
    this.lines = createInterface({ input: process.stdin, output: process.stdout });
    this.lines.on('SIGINT', () => this.lines.close());
    this.ended = new Promise((_, reject) => this.lines.on('close', () => reject(new CouldNotRun(STOPPED))));
    // It also ends when nobody asks any more.
    this.ended.catch(() => {});
  }

  /** One of these choices, of which the beginning is enough; the standard one when nothing is written. */
  async choose<Choice extends string>(
    question: string,
    choices: readonly [Choice, ...Choice[]] | readonly Choice[],
    standard: Choice,
  ): Promise<Choice> {
    const { colours } = this.context;
    const listed = choices.map((choice) => (choice === standard ? colours.bold(choice) : choice)).join(', ');
    while (true) {
      const asking = this.lines.question(`${question} [${listed}] `);
      const answer = (await Promise.race([asking, this.ended])).trim().toLowerCase();
      if (answer === '') return standard;
      const fitting = choices.filter((choice) => choice.toLowerCase().startsWith(answer));
      const chosen = fitting.find((choice) => choice.toLowerCase() === answer) ?? fitting[0];
      if (chosen !== undefined && (fitting.length === 1 || chosen.toLowerCase() === answer)) return chosen;
    }
  }

  close(): void {
    this.lines.close();
  }
}

const STOPPED = {
  nl: 'Gestopt; er is niets geschreven.',
  en: 'Stopped; nothing was written.',
};
