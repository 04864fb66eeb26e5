import type { Step } from '../facts/model.ts';
import type { Calendar } from './calendar.ts';
import { earliest, latest } from './date.ts';
import type { Dependencies } from './dependencies.ts';
import type { Doing } from './doers.ts';
import { type Fixed, readHorizons, shareOf } from './horizon.ts';
import type { DateRange } from './propose.ts';

/**
 * When a step runs. `driver` is the step it comes after that ends last, `follows` the step it is only assumed to follow, and
 * `possible` the first day it can start.
 */
export interface Slot extends Fixed, DateRange {
  driver: number | undefined;
  follows: number | undefined;
  possible: string;
}

/** A slot for each step, in the order written, on the working days of who does it. */
export function scheduleSteps(
  steps: readonly Step[],
  doing: readonly Doing[],
  dependencies: Dependencies,
  period: DateRange,
): Slot[] {
  const fixed = steps.map(({ due }, index): Fixed => ({ due: due?.date, duration: doing[index]?.duration }));
  const isShared = fixed.some(({ due, duration }) => due === undefined && duration === undefined);
  const horizons = isShared ? readHorizons(fixed, dependencies, period.end) : [];
  const slots: Slot[] = [];
  for (const index of dependencies.order) {
    const step = fixed[index];
    const calendar = doing[index]?.calendar;
    if (step === undefined || calendar === undefined) continue;
    const driver = lastToEnd(dependencies.after[index] ?? [], slots);
    const follows = dependencies.follows[index];
    const possible = firstDay(step, driver === undefined ? undefined : slots[driver]?.end, period, calendar);
    const previous = follows === undefined ? undefined : slots[follows];
    const range =
      step.due === undefined
        ? proposedRange(step.duration, horizons[index] ?? [], latest(possible, dayAfter(previous, calendar)), calendar)
        : givenRange(step.due, step.duration, driver === undefined ? slots[index - 1] : undefined, possible, calendar);
    slots[index] = { ...range, due: step.due, duration: step.duration, driver, follows, possible };
  }
  return slots;
}

function lastToEnd(indexes: readonly number[], slots: readonly Slot[]): number | undefined {
  if (indexes.length < 2) return indexes[0];
  const endOf = (index: number): string => slots[index]?.end ?? '';
  return indexes.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : a - b))[0];
}

/** The first day that a step can start: after what it depends on, else the first working day of the period. */
function firstDay({ due }: Fixed, dependsUntil: string | undefined, period: DateRange, calendar: Calendar): string {
  // Handing over on the day itself is how people plan it when both dates are written.
  if (dependsUntil !== undefined) return due === dependsUntil ? due : calendar.nextWorkingDay(dependsUntil);
  const first = calendar.workingDayFrom(period.start);
  return due === undefined ? first : earliest(first, due);
}

function dayAfter(slot: Slot | undefined, calendar: Calendar): string {
  return slot === undefined ? '' : calendar.nextWorkingDay(slot.end);
}

function proposedRange(
  duration: number | undefined,
  horizons: Parameters<typeof shareOf>[0],
  start: string,
  calendar: Calendar,
): DateRange {
  return { start, end: calendar.addWorkingDays(start, (duration ?? shareOf(horizons, start, calendar)) - 1) };
}

/** As late as the duration allows; without a duration from the end of the step written before, or together with it. */
function givenRange(
  due: string,
  duration: number | undefined,
  previous: Slot | undefined,
  possible: string,
  calendar: Calendar,
): DateRange {
  if (duration !== undefined) {
    const start = latest(possible, calendar.addWorkingDays(calendar.workingDayUntil(due), 1 - duration));
    return { start, end: latest(due, calendar.addWorkingDays(start, duration - 1)) };
  }
  const candidates = previous === undefined ? [] : [dayAfter(previous, calendar), previous.start];
  const start = latest(possible, candidates.find((date) => date <= due) ?? possible);
  return { start, end: latest(due, start) };
}
