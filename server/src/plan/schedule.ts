import type { Agreement, Progress, Step } from '../facts/model.ts';
import type { Calendar } from './calendar.ts';
import { type Dependencies, readDependencies } from './dependencies.ts';
import {
  type AgreementsOf,
  type CalendarFor,
  calendarsFor,
  type Doing,
  doingOf,
  employeeOf,
  type PersonOf,
} from './doers.ts';
import type { Plan, PlannedStep, PlanProblem, ReportedProgress, StepState } from './model.ts';
import { planMoments } from './moments.ts';
import { type PlanPeriod, periodOf } from './period.ts';
import { findProblems } from './problems.ts';
import { progressOf, reportedUntil, reportOf } from './progress.ts';
import { projectSlots } from './projection.ts';
import type { DateRange } from './propose.ts';
import { criticalPath, slackOf } from './slack.ts';
import { type Slot, scheduleSteps } from './slots.ts';
import { trendsOf } from './trend.ts';

export interface ScheduleOptions {
  today: string;
  /** Check-ins and evaluations of the project; those of other agreements, and of days to come, do not count. */
  progress?: readonly Progress[];
  /** People of the project, for their absences, capacity and manager; without it everybody works every working day. */
  personOf?: PersonOf;
  /** Agreements of the project, which share the capacity of the people in them; without it each has all of it. */
  agreementsOf?: AgreementsOf;
}

/** What decides when steps run. */
type LayoutOptions = Pick<ScheduleOptions, 'today' | 'personOf' | 'agreementsOf'>;

/**
 * The sub-result plan of an agreement.
 *
 * A given due date is kept. A step starts on the working day after the last of the steps it comes after; without such a step it
 * starts when the step written before it ends, or as late as its duration allows. Only days on which who does it works count. Steps without due date and duration share
 * the working days that are left, so that the last one ends with the period. What is late today moves no planned date; it shows in the
 * projected ones. The same facts, calendar and day always give
 * the same plan; a plan that cannot be kept is still scheduled, and `problems` say why it cannot.
 */
export function schedule(agreement: Agreement, calendar: Calendar, options: ScheduleOptions): Plan {
  const { today, progress = [], personOf = nobody } = options;
  const { planPeriod, dependencies, calendarFor, doing, slots } = layOut(agreement, calendar, options);
  const { period, assumed } = planPeriod;
  const slack = slackOf(slots, doing, dependencies, period.end);
  const critical = new Set(criticalPath(slots, slack));
  const reports = reportedUntil(today, agreement, progress);
  const said = slots.map((slot, index) => reportOf(agreement.steps[index]?.name.text ?? '', dueOf(slot), reports));
  const projected = projectSlots(slots, doing, dependencies, (index) => said[index]?.done ?? false, today);
  const isLate = (index: number): boolean => said[index]?.done === false && today > dueOf(slots[index] as Slot);
  const steps = agreement.steps.map((step, index): PlannedStep => {
    const slot = slots[index] as Slot;
    const { done, latest } = said[index] ?? { done: false };
    const isHeldUp = (dependencies.after[index] ?? []).some(isLate) || (projected[index]?.end ?? '') > dueOf(slot);
    return {
      ...factsOf(step),
      ...doingFacts(doing[index]),
      ...datesOf(slot, slack[index] ?? 0, doing[index]?.calendar ?? calendar),
      after: namesOf(agreement.steps, dependencies.after[index] ?? []),
      critical: critical.has(index),
      state: done ? 'done' : stateOf(slot, today, isHeldUp || isTroubled(latest)),
      ...projectedFacts(slot, projected[index]),
      ...(latest === undefined ? {} : { progress: latest }),
    };
  });
  return {
    name: agreement.name.text,
    title: agreement.title?.text ?? agreement.name.text,
    kind: agreement.kind,
    period,
    assumed,
    today,
    steps,
    ...planMoments(agreement, steps, period, present(employeeOf(agreement, personOf)), calendarFor),
    progress: reports.map(progressOf),
    trends: trendsOf(agreement, reports),
    criticalPath: namesOf(agreement.steps, [...critical]),
    problems: findProblems(agreement, slots, dependencies.cycles, planPeriod),
  };
}

/** Why the plan of an agreement cannot be kept; many times cheaper than the whole plan, of which it is a part. */
export function planProblems(agreement: Agreement, calendar: Calendar, options: LayoutOptions): PlanProblem[] {
  const { slots, dependencies, planPeriod } = layOut(agreement, calendar, options);
  return findProblems(agreement, slots, dependencies.cycles, planPeriod);
}

/** When each step runs, before anything is said of it. */
interface Layout {
  planPeriod: PlanPeriod;
  dependencies: Dependencies;
  calendarFor: CalendarFor;
  doing: Doing[];
  slots: Slot[];
}

function layOut(
  agreement: Agreement,
  calendar: Calendar,
  { today, personOf = nobody, agreementsOf = () => [] }: LayoutOptions,
): Layout {
  const planPeriod = periodOf(agreement, calendar, today);
  const dependencies = readDependencies(agreement.steps);
  const calendarFor = calendarsFor(calendar, personOf);
  const doing = doingOf(agreement, calendarFor, personOf, agreementsOf);
  const slots = scheduleSteps(agreement.steps, doing, dependencies, planPeriod.period);
  return { planPeriod, dependencies, calendarFor, doing, slots };
}

function nobody(): undefined {
  return undefined;
}

function present(name: string | undefined): string[] {
  return name === undefined ? [] : [name];
}

function factsOf({
  name,
  title,
  subResults,
  by,
  span,
}: Step): Pick<PlannedStep, 'name' | 'title' | 'subResults' | 'by' | 'span'> {
  return {
    name: name.text,
    title: title?.text ?? name.text,
    subResults: subResults.map(({ text }) => text),
    by: by.map((person) => person.name),
    span,
  };
}

function datesOf(
  { start, end, due, duration }: Slot,
  slack: number,
  calendar: Calendar,
): Pick<PlannedStep, 'start' | 'end' | 'due' | 'dueIs' | 'workingDays' | 'slack'> {
  return {
    start,
    end,
    due: due ?? end,
    dueIs: due === undefined ? 'proposed' : 'given',
    workingDays: calendar.workingDaysBetween(start, end),
    ...(duration === undefined ? {} : { slack }),
  };
}

function projectedFacts(slot: Slot, projected: DateRange | undefined): Pick<PlannedStep, 'projected'> {
  const isAsPlanned = projected === undefined || (projected.start === slot.start && projected.end === slot.end);
  return isAsPlanned ? {} : { projected };
}

function doingFacts(doing: Doing | undefined): Pick<PlannedStep, 'doers' | 'work'> {
  if (doing === undefined) return { doers: [] };
  const { doers, work } = doing;
  return work === undefined ? { doers } : { doers, work };
}

function namesOf(steps: readonly Step[], indexes: Dependencies['order']): string[] {
  return indexes.flatMap((index) => steps[index]?.name.text ?? []);
}

function dueOf({ due, end }: Slot): string {
  return due ?? end;
}

function isTroubled(report: ReportedProgress | undefined): boolean {
  return report?.colour === 'orange' || report?.colour === 'red';
}

/** Where a step that is not done stands. */
function stateOf(slot: Slot, today: string, isInTrouble: boolean): StepState {
  if (today > dueOf(slot)) return 'late';
  if (isInTrouble || slot.end > dueOf(slot)) return 'at-risk';
  return today < slot.start ? 'upcoming' : 'running';
}
