import type { AgreementKind, Colour, LevelName, Span } from '../facts/model.ts';
import type { DateRange } from './propose.ts';
import type { Trend } from './trend.ts';

/**
 * Where a step stands today.
 * - `done`: a check-in or an evaluation says so (see {@link ReportedProgress}).
 * - `late`: its date has passed, and nothing says that it is done.
 * - `at-risk`: the last report is orange or red, or a step it comes after is late, or it cannot be ready on its due date,
 *   as planned or as things stand today.
 */
export type StepState = 'upcoming' | 'running' | 'at-risk' | 'late' | 'done';

/** What a check-in or an evaluation says, of one step or (without `step`) of the whole agreement. */
export interface ReportedProgress {
  kind: 'check-in' | 'evaluation';
  step?: string;
  on?: string;
  done?: string;
  value?: { value: number; unit: string };
  level?: LevelName;
  colour?: Colour;
}

export interface PlannedStep {
  name: string;
  title: string;
  subResults: string[];
  by: string[];
  /** Who does it: who it names, else the employee of the agreement. */
  doers: string[];
  /** Names of the steps of this plan that end before it starts; dependencies that close a cycle are left out. */
  after: string[];
  start: string;
  /** When the step can be ready: its due date, or later when the plan is impossible. */
  end: string;
  /** When it will run as things stand today, where what is late moves it; absent when that is as planned. */
  projected?: DateRange;
  /** When the sub-result is due. */
  due: string;
  dueIs: 'given' | 'proposed';
  /** Working days of its doers from start to end. */
  workingDays: number;
  /** Days of work, when its duration says that (`3 dagen`) and not how long it lasts (`3 weken`). */
  work?: number;
  /** Working days that the step can slip without moving a due date or the end; absent without a duration. */
  slack?: number;
  /** On the chain of dependent steps that decides when the last step ends. */
  critical: boolean;
  state: StepState;
  /** The last report about this step, up to today. */
  progress?: ReportedProgress;
  span: Span;
}

export type MomentPurpose = 'coaching' | 'follow-up' | 'support' | 'talk';

/** A dated moment; `step` names the step it supports. */
export interface PlannedMoment {
  purpose: MomentPurpose;
  date: string;
  recurring: boolean;
  by?: string;
  step?: string;
  span: Span;
}

/** A moment that is described but has no date. */
export interface UndatedMoment {
  purpose: MomentPurpose;
  text: string;
  by?: string;
  step?: string;
  span: Span;
}

/**
 * Why a plan cannot be kept.
 * - `cycle`: the steps wait for each other; the chain ends where it began.
 * - `too-late`: the last step of the chain cannot be ready on its due date; `earliest` is when it can.
 * - `past-end`: the last step of the chain has no due date and ends after the period.
 * - `outside-period`: a due date before the start or after the end of the period.
 * - `empty-period`: the period ends before it starts.
 */
export interface PlanProblem {
  kind: 'cycle' | 'too-late' | 'past-end' | 'outside-period' | 'empty-period';
  /** Names of the steps that cause it, first cause first. */
  chain: string[];
  due?: string;
  earliest?: string;
  span: Span;
}

/** The sub-result plan of one agreement, as seen on one day. */
export interface Plan {
  name: string;
  title: string;
  kind: AgreementKind;
  period: DateRange;
  /** The ends of the period that the agreement does not say. */
  assumed: ('start' | 'end')[];
  today: string;
  /** In the order written. */
  steps: PlannedStep[];
  /** By date. */
  moments: PlannedMoment[];
  undatedMoments: UndatedMoment[];
  /** Check-ins and evaluations up to today, by date. */
  progress: ReportedProgress[];
  /** Measures of which check-ins or evaluations give values. */
  trends: Trend[];
  /** Names of the critical steps, first to last; empty when no step depends on another. */
  criticalPath: string[];
  problems: PlanProblem[];
}
