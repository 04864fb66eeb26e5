import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Latest } from '../../client/src/preview/latest.ts';

interface Asked {
  question: string;
  signal: AbortSignal;
  resolve(answer: string): void;
  reject(reason: unknown): void;
}

function recorder() {
  const asked: Asked[] = [];
  const answers: string[] = [];
  const failures: unknown[] = [];
  const latest = new Latest<string, string>(100, {
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        asked.push({ question, signal, resolve, reject });
      }),
    answered: (answer) => answers.push(answer),
    failed: (reason) => failures.push(reason),
  });
  return { latest, asked, answers, failures };
}

describe('the newest question wins', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks once questions pause', async () => {
    const { latest, asked } = recorder();
    for (const question of ['a', 'b', 'c']) {
      latest.next(question);
      await vi.advanceTimersByTimeAsync(60);
    }
    await vi.advanceTimersByTimeAsync(40);
    expect(asked.map(({ question }) => question)).toEqual(['c']);
  });

  it('cancels a question that is overtaken and drops its answer', async () => {
    const { latest, asked, answers } = recorder();
    latest.next('old');
    await vi.advanceTimersByTimeAsync(100);
    latest.next('new');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    asked[1]?.resolve('new answer');
    asked[0]?.resolve('old answer');
    await vi.runAllTimersAsync();
    expect(answers).toEqual(['new answer']);
  });

  it('reports a failure, but not that of a cancelled question', async () => {
    const { latest, asked, failures } = recorder();
    latest.next('old');
    await vi.advanceTimersByTimeAsync(100);
    latest.next('new');
    await vi.advanceTimersByTimeAsync(100);
    asked[0]?.reject('cancelled');
    asked[1]?.reject('broken');
    await vi.runAllTimersAsync();
    expect(failures).toEqual(['broken']);
  });

  it('asks nothing after it was cancelled', async () => {
    const { latest, asked } = recorder();
    latest.next('a');
    latest.cancel();
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });
});
