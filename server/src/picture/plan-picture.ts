import type { Plan } from '../plan/model.ts';
import {
  dateRange,
  describeProgress,
  type Language,
  type PlanWords,
  planWords,
  shortDate,
} from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { drawSvg } from './draw-svg.ts';
import { describeMoment, describeStep } from './timeline-rows.ts';
import { timelineSpec } from './timeline-spec.ts';
import { type PictureTheme, paletteOf } from './timeline-theme.ts';

export interface PlanPictureOptions {
  language: Language;
  theme: PictureTheme;
  /** Width in pixels; the height follows from the number of steps. */
  width?: number;
}

const DEFAULT_WIDTH = 960;
const NARROWEST = 480;

/**
 * The plan as an SVG image: steps as bars, sub-results as diamonds on their due date, dependencies, moments, today. It holds no links, scripts or
 * outside references, and says everything it shows in its title and description. Loads the drawing library on first use.
 */
export async function planPicture(
  plan: Plan,
  { language, theme, width = DEFAULT_WIDTH }: PlanPictureOptions,
): Promise<string> {
  const words = planWords(language);
  const spec = timelineSpec(plan, words, paletteOf(theme), Math.max(NARROWEST, width));
  return drawSvg(spec, { title: plan.title, description: describe(plan, words) });
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
