import type { Calendar } from './calendar.ts';
import type { Dependencies } from './dependencies.ts';

/** A date that steps still to come must make: how many of them share the time, and the working days others need. */
interface Horizon {
  end: string;
  shares: number;
  days: number;
}

/** What is fixed about a step before it is scheduled: its due date, and the working days it takes. */
export interface Fixed {
  due: string | undefined;
  duration: number | undefined;
}

/**
 * Horizons of every step, itself included: the given due dates of what follows it, else the end of the period.
 * A step without a due date and duration takes an equal share of the time until its tightest horizon.
 */
export function readHorizons(steps: readonly Fixed[], dependencies: Dependencies, periodEnd: string): Horizon[][] {
  const after = followers(dependencies);
  const horizons: Horizon[][] = steps.map(() => []);
  for (const index of dependencies.order.toReversed()) {
    const step = steps[index];
    if (step === undefined) continue;
    const need = { shares: step.duration === undefined ? 1 : 0, days: step.duration ?? 0 };
    const later = (after[index] ?? []).flatMap((follower) => horizons[follower] ?? []);
    const own = step.due !== undefined ? [] : later.length > 0 ? later : [{ end: periodEnd, shares: 0, days: 0 }];
    const sum = own.map(({ end, shares, days }) => ({ end, shares: shares + need.shares, days: days + need.days }));
    horizons[index] = step.due === undefined ? tightest(sum) : [{ end: step.due, ...need }];
  }
  return horizons;
}

/** Working days that a step without due date and duration gets when it starts on a working day. */
export function shareOf(horizons: readonly Horizon[], start: string, calendar: Calendar): number {
  const shares = horizons.map(({ end, shares, days }) =>
    Math.ceil((calendar.workingDaysBetween(start, end) - days) / shares),
  );
  return Math.max(1, Math.min(...shares));
}

/** One horizon a date: the one that leaves the least time. */
function tightest(horizons: readonly Horizon[]): Horizon[] {
  const byEnd = new Map<string, Horizon>();
  for (const { end, shares, days } of horizons) {
    const known = byEnd.get(end);
    byEnd.set(end, { end, shares: Math.max(shares, known?.shares ?? 0), days: Math.max(days, known?.days ?? 0) });
  }
  return [...byEnd.values()];
}

/** For each step the steps that come after it or are assumed to follow it. */
function followers({ after, follows }: Dependencies): number[][] {
  const result: number[][] = after.map(() => []);
  for (const [step, before] of after.entries()) {
    for (const other of before) result[other]?.push(step);
  }
  for (const [step, other] of follows.entries()) {
    if (other !== undefined) result[other]?.push(step);
  }
  return result;
}
