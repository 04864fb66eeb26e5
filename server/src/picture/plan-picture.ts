import type { Plan } from '../plan/model.ts';
import type { Place } from '../project/place.ts';
import {
  dateRange,
  describeProgress,
  type Language,
  type PlanWords,
  planWords,
  shortDate,
} from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { titledPlan } from '../words/titled-plan.ts';
import { drawSvg } from './draw-svg.ts';
import { Shapes } from './shapes.ts';
import { describeMoment, describeStep } from './timeline-rows.ts';
import { dueX, timelineSpec } from './timeline-spec.ts';
import { type EditorTheme, type PictureTheme, paletteOf } from './timeline-theme.ts';

export interface PlanPictureOptions {
  language: Language;
  theme: PictureTheme | EditorTheme;
  /** Width in pixels; the height follows from the number of steps. */
  width?: number;
}

const DEFAULT_WIDTH = 960;
const NARROWEST = 480;

/** A drawing whose shapes lead to places: `data-at` in the SVG is an index in `places`. */
export interface Drawing {
  svg: string;
  places: readonly Place[];
}

/** A drawing in which sub-results stand on a line of time. */
export interface DrawnPlan extends Drawing {
  timeline: { start: string; end: string; left: number; right: number };
}

/**
 * The plan as an SVG image: steps as bars, sub-results as diamonds on their due date, dependencies, moments, today. It holds no links, scripts or
 * outside references, and says everything it shows in its title and description. Loads the drawing library on first use.
 */
export async function planPicture(
  plan: Plan,
  { language, theme, width = DEFAULT_WIDTH }: PlanPictureOptions,
): Promise<string> {
  const words = planWords(language);
  const shapes = new Shapes();
  const spec = timelineSpec(plan, { words, palette: paletteOf(theme), width: Math.max(NARROWEST, width), shapes });
  return drawSvg(spec, { title: plan.title, description: describe(titledPlan(plan), words) }, shapes);
}

/**
 * The same picture for a page on which steps and moments lead to where they stand in the document, and sub-results can be moved. What it shows is
 * said by its shapes, one by one; `text` describes it as a whole.
 */
export async function planDrawing(
  plan: Plan,
  uri: string,
  text: string,
  { language, theme, width = DEFAULT_WIDTH }: PlanPictureOptions,
): Promise<DrawnPlan> {
  const shapes = new Shapes();
  const words = planWords(language);
  const drawn = Math.max(NARROWEST, width);
  const spec = timelineSpec(plan, { words, palette: paletteOf(theme), width: drawn, shapes, uri });
  const svg = await drawSvg(spec, { title: plan.title, description: text }, shapes);
  const { start, end } = plan.period;
  const x = dueX(plan, drawn);
  return { svg, places: shapes.places, timeline: { start, end, left: x(start), right: x(end) } };
}

function describe(plan: Plan, words: PlanWords): string {
  const { start, end } = plan.period;
  const sentences = [
    `${words.plan}, ${dateRange(start, end, words)}, ${words.today} ${shortDate(plan.today, words)}`,
    ...(plan.steps.length === 0 ? [words.noSteps.replace(/\.$/u, '')] : []),
    ...plan.steps.map((step) => describeStep(step, words, end)),
    ...plan.moments.map((moment) => describeMoment(moment, words)),
    ...plan.progress.map((report) => describeProgress(report, words, end)),
    ...plan.problems.map((problem) => words.problem(problem, (date) => shortDate(date, words)).replace(/\.$/u, '')),
  ];
  return `${sentences.map(plainText).join('. ')}.`;
}
