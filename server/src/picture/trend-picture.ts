import type { Plan } from '../plan/model.ts';
import type { Place } from '../project/place.ts';
import { plainText } from '../words/text-fit.ts';
import { describeTrend, trendWords } from '../words/trend-words.ts';
import { drawSvg } from './draw-svg.ts';
import type { Drawing, PlanPictureOptions } from './plan-picture.ts';
import { Shapes } from './shapes.ts';
import { paletteOf } from './timeline-theme.ts';
import { type TrendPoint, trendSpec } from './trend-spec.ts';

const DEFAULT_WIDTH = 760;
const NARROWEST = 480;

/**
 * The measures of an agreement as an SVG image: values of check-ins and evaluations over the period, with start, target and levels. Undefined when no values
 * were reported. It holds no links, scripts or outside references, and says everything it shows in its title and description.
 */
export async function trendPicture(plan: Plan, options: PlanPictureOptions): Promise<string | undefined> {
  return (await trendDrawing(plan, options, () => undefined))?.svg;
}

/** The same picture with values that lead to where they were reported, as far as `placeOf` knows. */
export async function trendDrawing(
  plan: Plan,
  { language, theme, width = DEFAULT_WIDTH }: PlanPictureOptions,
  placeOf: (point: TrendPoint) => Place | undefined,
): Promise<Drawing | undefined> {
  if (plan.trends.length === 0) return undefined;
  const shapes = new Shapes();
  const means = (text: string, point: TrendPoint) => {
    const at = placeOf(point);
    return shapes.add(at ? { text, at } : { text });
  };
  const spec = trendSpec(plan, { language, palette: paletteOf(theme), width: Math.max(NARROWEST, width), means });
  const sentences = plan.trends.map((trend) => `${plainText(describeTrend(trend, language, plan.period.end))}.`);
  const said = { title: `${trendWords(language).trend}: ${plan.title}`, description: sentences.join(' ') };
  return { svg: await drawSvg(spec, said, shapes), places: shapes.places };
}
