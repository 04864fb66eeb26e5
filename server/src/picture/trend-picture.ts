import type { Plan } from '../plan/model.ts';
import { plainText } from '../words/text-fit.ts';
import { describeTrend, trendWords } from '../words/trend-words.ts';
import { drawSvg } from './draw-svg.ts';
import type { PlanPictureOptions } from './plan-picture.ts';
import { paletteOf } from './timeline-theme.ts';
import { trendSpec } from './trend-spec.ts';

const DEFAULT_WIDTH = 760;
const NARROWEST = 480;

/**
 * The measures of an agreement as an SVG image: values of check-ins and evaluations over the period, with start, target and levels. Undefined when no values
 * were reported. It holds no links, scripts or outside references, and says everything it shows in its title and description.
 */
export async function trendPicture(
  plan: Plan,
  { language, theme, width = DEFAULT_WIDTH }: PlanPictureOptions,
): Promise<string | undefined> {
  if (plan.trends.length === 0) return undefined;
  const sentences = plan.trends.map((trend) => `${plainText(describeTrend(trend, language, plan.period.end))}.`);
  return drawSvg(trendSpec(plan, language, paletteOf(theme), Math.max(NARROWEST, width)), {
    title: `${trendWords(language).trend}: ${plan.title}`,
    description: sentences.join(' '),
  });
}
