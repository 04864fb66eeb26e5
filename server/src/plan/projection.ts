import { latest } from './date.ts';
import type { Dependencies } from './dependencies.ts';
import type { Doing } from './doers.ts';
import type { DateRange } from './propose.ts';
import type { Slot } from './slots.ts';

/**
 * When each step will run as things stand today: a step that is late ends today at the earliest, and whatever comes after it, or is only
 * assumed to follow it, moves with it. A step that is done no longer holds anything up. Without a duration nobody knows how long a step
 * really takes, so it gives way before its due date does.
 */
export function projectSlots(
  slots: readonly Slot[],
  doing: readonly Doing[],
  { after, order }: Dependencies,
  isDone: (step: number) => boolean,
  today: string,
): DateRange[] {
  const projected: DateRange[] = [];
  for (const index of order) {
    const slot = slots[index];
    const calendar = doing[index]?.calendar;
    if (slot === undefined || calendar === undefined) continue;
    if (isDone(index)) {
      projected[index] = { start: slot.start, end: slot.end };
      continue;
    }
    const causes = [...(after[index] ?? []), ...(slot.follows === undefined ? [] : [slot.follows])];
    const slipped = causes.filter((cause) => (projected[cause]?.end ?? '') > (slots[cause]?.end ?? ''));
    const free = slipped.map((cause) => calendar.nextWorkingDay(projected[cause]?.end ?? slot.start));
    const start = free.reduce(latest, slot.start);
    const needed = slot.duration === undefined ? start : calendar.addWorkingDays(start, slot.duration - 1);
    const end = start === slot.start ? slot.end : latest(slot.end, needed);
    projected[index] = { start, end: end < today ? calendar.workingDayFrom(today) : end };
  }
  return projected;
}
