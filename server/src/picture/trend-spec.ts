import type { Mark, Spec } from 'vega';
import type { Plan } from '../plan/model.ts';
import type { Trend } from '../plan/trend.ts';
import { type Language, planWords, shortDate } from '../words/plan-words.ts';
import { fitLine } from '../words/text-fit.ts';
import { describeBound, measureWithUnit, trendWords } from '../words/trend-words.ts';
import { mark, saying, text } from './mark.ts';
import { NUMBER_LOCALE } from './number-locale.ts';
import { timeLocale } from './timeline-guides.ts';
import { FONT } from './timeline-look.ts';
import { boldLettersIn, lettersIn, TEXT_SIZE } from './timeline-rows.ts';
import type { Palette } from './timeline-theme.ts';
import { monthTicks, timeOf } from './timeline-time.ts';

const MARGIN = 16;
const AXIS_WIDTH = 56;
const LABEL_WIDTH = 170;
const HEADING = 30;
const PLOT = 180;
const AXIS_HEIGHT = 34;
const PANEL = HEADING + PLOT + AXIS_HEIGHT;
const LABEL_LINE = 15;
/** Part of the range of values that is left free above and below. */
const ROOM = 0.12;

/** A line across the plot at a value that was agreed, with its label beside it. */
interface Guide {
  value: number;
  label: string;
  isTarget: boolean;
}

/** A value that was reported. */
export type TrendPoint = Trend['points'][number];

/** How trends are drawn. */
interface TrendOptions {
  language: Language;
  palette: Palette;
  /** In pixels. */
  width: number;
  /** What stands for the meaning of a point in its description. */
  means(text: string, point: TrendPoint): string;
}

/** The trends of a plan under each other as a Vega specification, `width` pixels wide. No text of a document ends up in an expression. */
export function trendSpec(plan: Plan, { language, palette, width, means }: TrendOptions): Spec {
  const plotWidth = width - 2 * MARGIN - AXIS_WIDTH - LABEL_WIDTH;
  const dates = [
    plan.period.start,
    plan.period.end,
    ...plan.trends.flatMap(({ points }) => points.map(({ on }) => on)),
  ].sort();
  const range = { start: dates[0] ?? plan.period.start, end: dates.at(-1) ?? plan.period.end };
  const words = planWords(language);
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: plotWidth,
    height: plan.trends.length * PANEL,
    autosize: 'none',
    padding: { left: MARGIN + AXIS_WIDTH, right: MARGIN + LABEL_WIDTH, top: MARGIN, bottom: MARGIN },
    background: palette.background,
    config: {
      locale: { time: timeLocale(words), number: NUMBER_LOCALE[language] },
    },
    scales: [{ name: 'x', type: 'utc', domain: [timeOf(range.start), timeOf(range.end, 1)], range: 'width' }],
    marks: plan.trends.map((trend, index) =>
      panel(trend, plan, {
        language,
        palette,
        means,
        plotWidth,
        top: index * PANEL,
        months: monthTicks(range, plotWidth),
      }),
    ),
  };
}

interface PanelOptions extends Pick<TrendOptions, 'language' | 'palette' | 'means'> {
  plotWidth: number;
  top: number;
  months: ReturnType<typeof monthTicks>;
}

function panel(trend: Trend, plan: Plan, { language, palette, means, plotWidth, top, months }: PanelOptions): Mark {
  const guides = guidesOf(trend, language);
  const domain = domainOf(trend, guides);
  const words = planWords(language);
  const points = trend.points.map((point) => {
    const { on, value, kind } = point;
    const meaning = `${words.reports[kind]} ${shortDate(on, words)}: ${words.number(value)} ${trend.unit}`.trim();
    return {
      time: timeOf(on, 0.5),
      value,
      shape: kind === 'evaluation' ? 'diamond' : 'circle',
      text: words.number(value),
      description: means(meaning, point),
    };
  });
  const from = trend.from === undefined ? [] : [{ time: timeOf(plan.period.start), value: trend.from }];
  const target = trend.target === undefined ? [] : [{ time: timeOf(plan.period.end, 1), value: trend.target.value }];
  const look = { labelColor: palette.muted, labelFont: FONT, labelFontSize: TEXT_SIZE - 1, aria: false } as const;
  return {
    type: 'group',
    encode: {
      update: {
        y: { value: top + HEADING },
        width: { value: plotWidth },
        height: { value: PLOT },
      },
    },
    data: [
      { name: 'guides', values: placed(guides, domain, palette) },
      { name: 'path', values: from.length === 0 ? [] : [...from, ...target] },
      { name: 'line', values: [...from, ...points] },
      { name: 'points', values: points },
    ],
    scales: [{ name: 'y', type: 'linear', domain, range: [PLOT, 0], zero: false }],
    axes: [
      { orient: 'bottom', scale: 'x', ...months, domainColor: palette.muted, tickColor: palette.muted, ...look },
      {
        orient: 'left',
        scale: 'y',
        tickCount: 5,
        grid: true,
        gridColor: palette.grid,
        domain: false,
        ticks: false,
        labelPadding: 6,
        ...look,
      },
    ],
    marks: marksOf(palette, fitLine(measureWithUnit(trend), boldLettersIn(plotWidth + LABEL_WIDTH, TEXT_SIZE + 2))),
  } as Mark;
}

/** Start, target and levels; those with the same bound share a line. */
function guidesOf({ from, target, levels }: Trend, language: Language): Guide[] {
  const { start, target: goal } = trendWords(language);
  const { levels: levelNames } = planWords(language);
  const named = [
    ...(from === undefined ? [] : [{ name: start, comparison: 'equal' as const, value: from }]),
    ...(target === undefined ? [] : [{ name: goal, ...target }]),
    ...levels.map((bound) => ({ name: levelNames[bound.level], ...bound })),
  ];
  const byBound = new Map<string, Guide & { names: string[] }>();
  for (const { name, ...bound } of named) {
    const text = describeBound(bound, language);
    const names = [...(byBound.get(text)?.names ?? []), name];
    byBound.set(text, {
      names,
      value: bound.value,
      label: `${names.join(', ')} ${text}`,
      isTarget: names.includes(goal),
    });
  }
  return [...byBound.values()].sort((a, b) => b.value - a.value);
}

function domainOf({ points }: Trend, guides: readonly Guide[]): [number, number] {
  const values = [...points, ...guides].map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * ROOM;
  return [least - room, most + room];
}

/** Guides with the place of their labels, which are moved down where they would touch. */
function placed(guides: readonly Guide[], [least, most]: [number, number], palette: Palette): object[] {
  let lowest = Number.NEGATIVE_INFINITY;
  return guides.map(({ value, label, isTarget }) => {
    const y = PLOT * (1 - (value - least) / (most - least));
    lowest = Math.max(y, lowest + LABEL_LINE);
    return {
      value,
      label: fitLine(label, lettersIn(LABEL_WIDTH - 8, TEXT_SIZE - 1)),
      labelY: lowest + 4,
      colour: isTarget ? palette.text : palette.muted,
      dash: isTarget ? [1, 0] : [2, 3],
    };
  });
}

/** Agreed values, the straight way from start to target, and the values that were reported. */
function marksOf(palette: Palette, heading: string): Mark[] {
  const at = { x: { scale: 'x', field: 'time' }, y: { scale: 'y', field: 'value' } };
  return [
    text(undefined, TEXT_SIZE, {
      x: { value: -AXIS_WIDTH },
      y: { value: -12 },
      text: { value: heading },
      fontWeight: { value: 'bold' },
      fill: { value: palette.text },
    }),
    mark('rule', 'guides', {
      x: { value: 0 },
      x2: { field: { group: 'width' } },
      y: { scale: 'y', field: 'value' },
      stroke: { field: 'colour' },
      strokeWidth: { value: 1.25 },
      strokeDash: { field: 'dash' },
    }),
    text('guides', TEXT_SIZE - 1, {
      x: { field: { group: 'width' }, offset: 8 },
      y: { field: 'labelY' },
      text: { field: 'label' },
      fill: { field: 'colour' },
    }),
    mark('line', 'path', {
      ...at,
      stroke: { value: palette.link },
      strokeWidth: { value: 1.25 },
      strokeDash: { value: [6, 4] },
    }),
    mark('line', 'line', { ...at, stroke: { value: palette.outline }, strokeWidth: { value: 2 } }),
    saying('trend-points', 'symbol', 'points', {
      ...at,
      shape: { field: 'shape' },
      size: { value: 80 },
      fill: { value: palette.outline },
      stroke: { value: palette.background },
      description: { field: 'description' },
    }),
    text('points', TEXT_SIZE - 1, {
      ...at,
      dy: { value: -9 },
      align: { value: 'center' },
      text: { field: 'text' },
      fontWeight: { value: 'bold' },
      fill: { value: palette.text },
    }),
  ];
}
