import type { Axis, Legend, OrdinalScale, Scale, TimeLocale } from 'vega';
import type { Plan } from '../plan/model.ts';
import type { PlanWords } from '../words/plan-words.ts';
import { barLook, CRITICAL_WIDTH, dueLook, FONT, type Look, SOLID } from './timeline-look.ts';
import { TEXT_SIZE } from './timeline-rows.ts';
import type { Palette } from './timeline-theme.ts';
import type { Ticks } from './timeline-time.ts';

export const AXIS_ROW = 20;
export const LEGEND_ROW = 22;
const LEGEND_COLUMN = 190;
const THIN_BAR_SHAPE = 'M-1.4,-0.15H1.4V0.15H-1.4Z';
const BAR_SHAPE = 'M-1.4,-0.5H1.4V0.5H-1.4Z';

type Side = 'top' | 'bottom';

/** Axes above or below the steps: months, and weeks or days where there is room for them. */
export function axesOf(sides: readonly Side[], months: Ticks, details: Ticks | undefined, palette: Palette): Axis[] {
  const offset = details === undefined ? 0 : AXIS_ROW;
  return sides.flatMap((orient) => [
    axis(orient, months, { offset, bold: true, grid: orient === 'top' }, palette),
    ...(details === undefined ? [] : [axis(orient, details, { offset: 0, bold: false, grid: false }, palette)]),
  ]);
}

function axis(
  orient: Side,
  { values, format }: Ticks,
  { offset, bold, grid }: { offset: number; bold: boolean; grid: boolean },
  palette: Palette,
): Axis {
  return {
    orient,
    scale: 'x',
    values,
    format,
    offset,
    grid,
    gridColor: palette.grid,
    domain: false,
    ticks: false,
    labelAlign: 'left',
    labelColor: bold ? palette.text : palette.muted,
    labelFont: FONT,
    labelFontSize: TEXT_SIZE - 1,
    labelFontWeight: bold ? 'bold' : 'normal',
    labelOverlap: false,
    labelBound: false,
    labelFlush: false,
    labelPadding: 5,
    zindex: 0,
    aria: false,
  };
}

interface LegendEntry extends Look {
  label: string;
  shape: string;
}

/** The legend of what a plan uses: states of bars, kinds of due dates, the critical path. */
export function legendOf(
  plan: Plan,
  words: PlanWords,
  palette: Palette,
  room: { x: number; y: number; width: number },
) {
  const entries = legendEntries(plan, words, palette);
  const columns = Math.max(1, Math.floor(room.width / LEGEND_COLUMN));
  const domain = entries.map(({ label }) => label);
  const scale = (name: string, range: OrdinalScale['range']): Scale =>
    ({ name, type: 'ordinal', domain, range }) as Scale;
  const legend: Legend = {
    shape: 'legendShape',
    fill: 'legendFill',
    stroke: 'legendStroke',
    strokeWidth: 'legendWidth',
    strokeDash: 'legendDash',
    orient: 'none',
    legendX: room.x,
    legendY: room.y,
    direction: 'horizontal',
    columns,
    rowPadding: 6,
    columnPadding: 16,
    symbolSize: 110,
    labelColor: palette.text,
    labelFont: FONT,
    labelFontSize: TEXT_SIZE - 1,
    aria: false,
  };
  return {
    scales: [
      scale(
        'legendShape',
        entries.map(({ shape }) => shape),
      ),
      scale(
        'legendFill',
        entries.map(({ fill }) => fill),
      ),
      scale(
        'legendStroke',
        entries.map(({ stroke }) => stroke),
      ),
      scale(
        'legendWidth',
        entries.map(({ strokeWidth }) => strokeWidth),
      ),
      scale(
        'legendDash',
        entries.map(({ strokeDash }) => strokeDash),
      ),
    ],
    legends: entries.length === 0 ? [] : [legend],
    height: Math.ceil(entries.length / columns) * LEGEND_ROW,
  };
}

function legendEntries({ steps }: Plan, words: PlanWords, palette: Palette): LegendEntry[] {
  const states = (['late', 'at-risk', 'running', 'upcoming', 'done'] as const).filter((state) =>
    steps.some((step) => step.state === state),
  );
  const dues = (['given', 'proposed'] as const).filter((due) => steps.some((step) => step.dueIs === due));
  const critical: LegendEntry = {
    label: words.critical,
    shape: BAR_SHAPE,
    fill: palette.background,
    stroke: palette.muted,
    strokeWidth: CRITICAL_WIDTH,
    strokeDash: SOLID,
  };
  const projected: LegendEntry = {
    label: words.asThingsStand,
    shape: THIN_BAR_SHAPE,
    fill: palette.late,
    stroke: palette.late,
    strokeWidth: 0,
    strokeDash: SOLID,
  };
  return [
    ...dues.map((due) => ({ label: words.dueIs[due], shape: 'diamond', ...dueLook(due, palette) })),
    ...states.map((state) => ({ label: words.states[state], shape: BAR_SHAPE, ...barLook(state, palette) })),
    ...(steps.some((step) => step.projected) ? [projected] : []),
    ...(steps.some((step) => step.critical) ? [critical] : []),
  ];
}

/** Names of months and days for the time formats of the axes. */
export function timeLocale(words: PlanWords): TimeLocale {
  return {
    dateTime: '%a %-d %b %Y %X',
    date: '%Y-%m-%d',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
    days: [...words.days] as TimeLocale['days'],
    shortDays: [...words.shortDays] as TimeLocale['shortDays'],
    months: [...words.months] as TimeLocale['months'],
    shortMonths: [...words.shortMonths] as TimeLocale['shortMonths'],
  };
}
