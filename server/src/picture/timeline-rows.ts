import type { MomentPurpose, Plan, PlannedMoment, PlannedStep } from '../plan/model.ts';
import {
  dateRange,
  describeProgress,
  lateWarning,
  type PlanWords,
  projectedWarning,
  shortDate,
  shortRange,
} from '../words/plan-words.ts';
import { fitLine, fitLines, plainText } from '../words/text-fit.ts';
import { isTrouble } from './timeline-look.ts';
import { timeOf } from './timeline-time.ts';

export const TITLE_SIZE = 13;
export const TEXT_SIZE = 12;
/** Room for the number before the title of a step. */
export const NUMBER_WIDTH = 28;
const LINE = 16;
const PADDING = 10;
const BAR_HEIGHT = 14;
const LANE_HEIGHT = 28;
const PURPOSES: readonly MomentPurpose[] = ['coaching', 'follow-up', 'support', 'talk'];
/** Average width of a letter, as a part of the font size; a little generous, as fonts differ. */
const LETTER = 0.58;
const BOLD_LETTER = 0.63;

/** A step, laid out: times in milliseconds, `y` in pixels from the top of the plot. */
export interface StepRow {
  number: string;
  top: number;
  height: number;
  title: string[];
  remark: string;
  remarkY: number;
  barTop: number;
  barBottom: number;
  middle: number;
  start: number;
  end: number;
  due: number;
  dueIs: PlannedStep['dueIs'];
  state: PlannedStep['state'];
  critical: boolean;
  text: string[];
  textAlign: 'left' | 'right';
  textOffset: number;
  step: PlannedStep;
  /** What bar and due date mean in full, and what they are called. */
  description: string;
  name: string;
  dueText: string;
  dueName: string;
}

/** Moments of one purpose, laid out on one line. */
export interface MomentLane {
  purpose: MomentPurpose;
  label: string;
  top: number;
  height: number;
  middle: number;
  moments: { time: number; middle: number; moment: PlannedMoment; description: string }[];
}

export interface Layout {
  rows: StepRow[];
  lanes: MomentLane[];
  height: number;
}

/** The plot: its width and that of the labels beside it in pixels, the times at its edges, and the pixels of a time. */
export interface Frame {
  width: number;
  labelWidth: number;
  first: number;
  last: number;
  x(time: number): number;
}

/** Number of letters of a size that fit in a width; both in pixels. */
export function lettersIn(width: number, size: number): number {
  return Math.max(3, Math.floor(width / (size * LETTER)));
}

/** Number of bold letters of a size that fit in a width; both in pixels. */
export function boldLettersIn(width: number, size: number): number {
  return Math.max(3, Math.floor(width / (size * BOLD_LETTER)));
}

/** Places steps and moments under each other. */
export function layOut(plan: Plan, words: PlanWords, frame: Frame): Layout {
  const rows: StepRow[] = [];
  let top = 0;
  for (const [index, step] of plan.steps.entries()) {
    const row = stepRow(step, index, top, frame, words, plan.period.end);
    rows.push(row);
    top += row.height;
  }
  const lanes: MomentLane[] = [];
  for (const purpose of PURPOSES.filter((purpose) => plan.moments.some((moment) => moment.purpose === purpose))) {
    lanes.push(momentLane(plan, purpose, words, top));
    top += LANE_HEIGHT;
  }
  return { rows, lanes, height: Math.max(top, LANE_HEIGHT) };
}

function stepRow(
  step: PlannedStep,
  index: number,
  top: number,
  { width, labelWidth, x }: Frame,
  words: PlanWords,
  near: string,
): StepRow {
  const title = fitLines(step.title, boldLettersIn(labelWidth - NUMBER_WIDTH, TITLE_SIZE), 2);
  const remark = [shortRange(step.start, step.end, words, near), step.by.join(', ')];
  const due = timeOf(step.due, 1);
  const position = x(due);
  const textAlign = position < width / 2 ? 'left' : 'right';
  const room = (textAlign === 'left' ? width - position : position) - 12;
  const barTop = top + PADDING + 1;
  return {
    step,
    number: `${index + 1}.`,
    top,
    height: (title.length + 1) * LINE + PADDING * 2,
    title,
    remark: fitLine(remark.filter((part) => part !== '').join(' · '), lettersIn(labelWidth - NUMBER_WIDTH, TEXT_SIZE)),
    remarkY: top + PADDING + title.length * LINE + TEXT_SIZE,
    barTop,
    barBottom: barTop + BAR_HEIGHT,
    middle: barTop + BAR_HEIGHT / 2,
    start: timeOf(step.start),
    end: timeOf(step.end, 1),
    due,
    dueIs: step.dueIs,
    state: step.state,
    critical: step.critical,
    text: fitLines(caption(step, words, near), lettersIn(room, TEXT_SIZE), title.length),
    textAlign,
    textOffset: textAlign === 'left' ? 10 : -10,
    description: describeStep(step, words, near),
    name: nameStep(step, words),
    dueText: describeDue(step, words, near),
    dueName: plainText(`${step.title}, ${shortDate(step.due, words, near)}`),
  };
}

/** What stands under the bar: warnings first, so that they are not what is cut off. */
function caption(step: PlannedStep, words: PlanWords, near: string): string {
  const warnings = [
    ...lateWarning(step, words, near),
    ...projectedWarning(step, words, near),
    ...(isTrouble(step.state) ? [words.states[step.state]] : []),
  ];
  const result = step.subResults.length > 0 ? step.subResults.join('; ') : words.noSubResult;
  const done = step.state === 'done' ? [`✓ ${words.states.done}`] : [];
  return [...warnings.map((warning) => `! ${warning}`), ...done, result].join(' · ');
}

/** A step in one sentence: everything that the picture shows of it, in full. */
export function describeStep(step: PlannedStep, words: PlanWords, near: string): string {
  const parts = [
    nameStep(step, words),
    words.dueIs[step.dueIs],
    words.states[step.state],
    ...lateWarning(step, words, near),
    ...projectedWarning(step, words, near),
    ...(step.after.length > 0 ? [`${words.after.toLowerCase()} ${step.after.join(', ')}`] : []),
    ...(step.by.length > 0 ? [`${words.by.toLowerCase()} ${step.by.join(', ')}`] : []),
    ...(step.critical ? [words.critical] : []),
    ...(step.progress === undefined ? [] : [describeProgress(step.progress, words, near)]),
    step.subResults.length > 0 ? `${words.subResult.toLowerCase()}: ${step.subResults.join('; ')}` : words.noSubResult,
  ];
  return plainText(parts.join(', '));
}

function nameStep({ title, start, end }: PlannedStep, words: PlanWords): string {
  return plainText(`${title}: ${dateRange(start, end, words)}`);
}

function describeDue(step: PlannedStep, words: PlanWords, near: string): string {
  const result = step.subResults.length > 0 ? step.subResults.join('; ') : words.noSubResult;
  return plainText(`${shortDate(step.due, words, near)}: ${result}`);
}

function momentLane(plan: Plan, purpose: MomentPurpose, words: PlanWords, top: number): MomentLane {
  const moments = plan.moments.filter((moment) => moment.purpose === purpose);
  const middle = top + LANE_HEIGHT / 2;
  return {
    purpose,
    label: `${capital(words.purposes[purpose])} (${moments.length})`,
    top,
    height: LANE_HEIGHT,
    middle,
    moments: moments.map((moment) => ({
      time: timeOf(moment.date, 0.5),
      middle,
      moment,
      description: describeMoment(moment, words),
    })),
  };
}

/** A moment in a few words. */
export function describeMoment({ purpose, date, by, step }: PlannedMoment, words: PlanWords): string {
  return [words.purposes[purpose], shortDate(date, words), by, step].filter((part) => part !== undefined).join(', ');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
