import { addDays, earliest } from './date.ts';
import type { Dependencies } from './dependencies.ts';
import type { Doing } from './doers.ts';
import type { Slot } from './slots.ts';

/**
 * Working days that each step could slip: from the first day it can start to the last day it may start without moving a
 * due date, a step that comes after it, or the end of the period. Never negative.
 */
export function slackOf(
  slots: readonly Slot[],
  doing: readonly Doing[],
  { after, order }: Dependencies,
  periodEnd: string,
): number[] {
  const mustEnd = slots.map(({ due }) => due ?? periodEnd);
  const slack: number[] = [];
  for (const index of order.toReversed()) {
    const slot = slots[index];
    const until = mustEnd[index];
    const calendar = doing[index]?.calendar;
    if (slot === undefined || until === undefined || calendar === undefined) continue;
    const days = slot.duration ?? Math.max(1, calendar.workingDaysBetween(slot.start, slot.end));
    const lastStart = calendar.addWorkingDays(calendar.workingDayUntil(until), 1 - days);
    for (const before of after[index] ?? []) {
      mustEnd[before] = earliest(mustEnd[before] ?? periodEnd, addDays(lastStart, -1));
    }
    const firstStart = earliest(slot.possible, slot.start);
    slack[index] = Math.max(0, calendar.workingDaysBetween(firstStart, lastStart) - 1);
  }
  return slack;
}

/** The chain of dependent steps that decides when the last one ends: none of them has more slack than that one. Empty when it is alone. */
export function criticalPath(slots: readonly Slot[], slack: readonly number[]): number[] {
  const last = slots.reduce<number | undefined>(
    (latest, slot, index) => (latest === undefined || slot.end >= (slots[latest]?.end ?? '') ? index : latest),
    undefined,
  );
  const path: number[] = [];
  const least = last === undefined ? 0 : slackIn(last, slots, slack);
  for (let step = last; step !== undefined; step = slots[step]?.driver) {
    path.unshift(step);
    if (slackIn(step, slots, slack) > least) break;
  }
  return path.length > 1 ? path : [];
}

/** A step without a duration fills the time there is. */
function slackIn(step: number, slots: readonly Slot[], slack: readonly number[]): number {
  return slots[step]?.duration === undefined ? 0 : (slack[step] ?? 0);
}
