import type { Mark, Spec } from 'vega';
import { type Language, planWords } from '../words/plan-words.ts';
import type { PictureText } from './draw-svg.ts';
import { type Canvas, type Drawing, draw, type PictureOptions } from './drawing.ts';
import { mark, saying, text } from './mark.ts';
import { NUMBER_LOCALE } from './number-locale.ts';
import type { Shape } from './shapes.ts';
import { timeLocale } from './timeline-guides.ts';
import { FONT } from './timeline-look.ts';
import { TEXT_SIZE } from './timeline-rows.ts';
import type { Palette } from './timeline-theme.ts';
import { detailTicks, monthTicks, timeOf } from './timeline-time.ts';

/** What is asked of somebody in one week, and what there is. */
export interface LoadedWeek {
  /** Monday, ISO. */
  week: string;
  available: number;
  overload: boolean;
  /** What each agreement asks, in days, from the bottom up. */
  parts: readonly { days: number; shape: Shape }[];
}

const MARGIN = 16;
const AXIS_WIDTH = 34;
const CAPTION = 26;
const PLOT = 170;
const AXIS_ROW = 18;
const GAP = 2;

/** Days of work by week as stacked bars under a line of what there is. Weeks in order, at least one. */
export function loadPicture(
  weeks: readonly LoadedWeek[],
  caption: string,
  language: Language,
  said: PictureText,
  options: PictureOptions,
): Promise<Drawing> {
  return draw((canvas) => specOf(weeks, caption, language, canvas), said, options);
}

function specOf(weeks: readonly LoadedWeek[], caption: string, language: Language, canvas: Canvas): Spec {
  const { palette } = canvas;
  const words = planWords(language);
  const width = canvas.width - 2 * MARGIN - AXIS_WIDTH;
  const range = { start: weeks[0]?.week ?? '', end: weeks.at(-1)?.week ?? '' };
  const domain = [timeOf(range.start), timeOf(range.end, 7)];
  const most = Math.max(1, ...weeks.map(({ available, parts }) => Math.max(available, sumOf(parts))));
  const look = { labelColor: palette.muted, labelFont: FONT, labelFontSize: TEXT_SIZE - 1, aria: false } as const;
  const lastDay = { start: range.start, end: weeks.at(-1)?.week ?? '' };
  const details = detailTicks(lastDay, width, words.week);
  const below = { orient: 'bottom', scale: 'x', domain: false, ticks: false, labelAlign: 'left', ...look } as const;
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width,
    height: PLOT,
    autosize: 'none',
    padding: {
      left: MARGIN + AXIS_WIDTH,
      right: MARGIN,
      top: MARGIN + CAPTION,
      bottom: MARGIN + 2 * AXIS_ROW,
    },
    background: palette.background,
    config: { locale: { time: timeLocale(words), number: NUMBER_LOCALE[language] } },
    data: dataOf(weeks, canvas),
    scales: [
      { name: 'x', type: 'utc', domain, range: 'width' },
      { name: 'y', type: 'linear', domain: [0, most * 1.12], range: 'height', nice: false, zero: true },
    ],
    axes: [
      {
        orient: 'left',
        scale: 'y',
        tickCount: 5,
        grid: true,
        gridColor: palette.grid,
        domain: false,
        ticks: false,
        ...look,
      },
      ...(details ? [{ ...below, ...details, labelPadding: 4 }] : []),
      { ...below, ...monthTicks(lastDay, width), offset: details ? AXIS_ROW : 0, labelPadding: 4 },
    ],
    marks: marksOf(palette, caption),
  };
}

function dataOf(weeks: readonly LoadedWeek[], { means }: Canvas) {
  const span = ({ week }: LoadedWeek) => ({ start: timeOf(week), end: timeOf(week, 7) });
  return [
    {
      name: 'parts',
      values: weeks.flatMap((week) =>
        week.parts.map(({ days, shape }, index) => {
          const low = sumOf(week.parts.slice(0, index));
          return { ...span(week), low, high: low + days, meaning: means(shape) };
        }),
      ),
    },
    { name: 'available', values: weeks.map((week) => ({ ...span(week), available: week.available })) },
    {
      name: 'overload',
      values: weeks.filter(({ overload }) => overload).map((week) => ({ ...span(week), high: sumOf(week.parts) })),
    },
  ];
}

function sumOf(parts: LoadedWeek['parts']): number {
  return parts.reduce((sum, { days }) => sum + days, 0);
}

function marksOf(palette: Palette, caption: string): Mark[] {
  const week = { x: { scale: 'x', field: 'start', offset: GAP }, x2: { scale: 'x', field: 'end', offset: -GAP } };
  return [
    text(undefined, TEXT_SIZE - 1, {
      x: { value: -AXIS_WIDTH },
      y: { value: -CAPTION / 2 },
      text: { value: caption },
      fill: { value: palette.muted },
    }),
    saying('load-parts', 'rect', 'parts', {
      ...week,
      y: { scale: 'y', field: 'high' },
      y2: { scale: 'y', field: 'low' },
      fill: { value: palette.bar },
      stroke: { value: palette.outline },
      strokeWidth: { value: 1 },
      description: { field: 'meaning' },
    }),
    {
      ...mark('rect', 'overload', {
        ...week,
        y: { scale: 'y', field: 'high' },
        y2: { scale: 'y', value: 0 },
        stroke: { value: palette.late },
        strokeWidth: { value: 2.5 },
      }),
      name: 'load-overload',
    },
    text('overload', TEXT_SIZE, {
      x: { scale: 'x', signal: '(datum.start + datum.end) / 2' },
      y: { scale: 'y', field: 'high', offset: -3 },
      text: { value: '!' },
      align: { value: 'center' },
      fontWeight: { value: 'bold' },
      fill: { value: palette.late },
    }),
    {
      ...mark('rule', 'available', {
        x: { scale: 'x', field: 'start' },
        x2: { scale: 'x', field: 'end' },
        y: { scale: 'y', field: 'available' },
        stroke: { value: palette.text },
        strokeWidth: { value: 2.5 },
      }),
      name: 'load-available',
    },
  ];
}
